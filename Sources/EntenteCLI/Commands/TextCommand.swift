import ArgumentParser
import Intake
import Vocabulary

/// The text that offsets count in.
struct TextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Prints an article's text as offsets count it.",
    discussion: "entente text article.txt | head -c 200")

  @Argument(help: "An article; - is standard input.")
  var article: String

  func run() async throws {
    try await reporting { try Terminal.write(try ArticleFile.article(at: article).text) }
  }
}
