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
      entente actors --gazetteer-summary
      """)

  @Argument(help: "Articles; - is standard input.")
  var articles: [String] = []

  @Flag(name: .long, help: "Counts what the gazetteer knows instead, and lists what is wrong with it.")
  var gazetteerSummary = false

  @Option(name: .long, help: "table or json.")
  var format: ReportFormat = .table

  @OptionGroup var date: DateOption
  @OptionGroup var options: ReaderOptions

  func validate() throws {
    guard articles.isEmpty == gazetteerSummary else {
      throw ValidationError("give articles, or --gazetteer-summary alone")
    }
  }

  func run() async throws {
    try await reporting {
      let reader = try options.reader(readsEvents: false)
      if gazetteerSummary {
        let listing = GazetteerListing(reader)
        try Terminal.write(format == .json ? listing.json.text : listing.table)
      }
      for path in articles {
        let article = try date.article(at: path)
        let listing = MentionListing(document: article.id, mentions: reader.mentions(in: article))
        try Terminal.write(format == .json ? listing.json.text : listing.table)
      }
    }
  }
}
