import ArgumentParser
import Entente
import Interchange
import Vocabulary

/// Who is meant where in a text.
struct ActorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors", abstract: "Lists the mentions of actors in articles, whom each means, and why.",
    discussion: """
      entente actors article.txt
      entente actors article.txt --format json
      """)

  @Argument(help: "Articles; - is standard input.")
  var articles: [String] = []

  @Option(name: .long, help: "table or json.")
  var format: ReportFormat = .table

  @OptionGroup var date: DateOption
  @OptionGroup var options: ReaderOptions

  func validate() throws {
    guard !articles.isEmpty else { throw ValidationError("give an article") }
  }

  func run() async throws {
    try await reporting {
      let reader = try options.reader()
      for path in articles {
        let listing = MentionListing(reader.steps(for: try date.article(at: path)))
        try Terminal.write(format == .json ? listing.json.text : listing.table)
      }
    }
  }
}
