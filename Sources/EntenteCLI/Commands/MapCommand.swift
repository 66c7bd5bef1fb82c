import ArgumentParser
import Drawing
import Entente
import Graph
import Intake
import Vocabulary

/// The main job: articles → one graph and its picture.
struct MapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Reads articles and draws one graph of them: .json, .dot and .svg.",
    discussion: """
      entente map seeds/china-russia-2024-05.txt
      entente map seeds/*.txt -o Graphs/all
      """)

  @Argument(help: "Article files; - is standard input.")
  var articles: [String]

  @Option(name: .shortAndLong, help: "The files' common path without its ending; else Graphs/ and the article's name.")
  var output: String?

  @Flag(name: .long, help: "Prints no summary.")
  var quiet = false

  @OptionGroup var date: DateOption
  @OptionGroup var options: ReaderOptions

  func run() async throws {
    try await reporting {
      let batch = try await Batch.read(articles, date, options)
      let path = output ?? "Graphs/" + Batch.name(of: articles[0])
      try await GraphFiles.write(batch.graph, to: path)
      if !quiet { Terminal.say(GraphSummary(batch.graph, path: path).text) }
      if !batch.failures.isEmpty { throw ExitCode(1) }
    }
  }
}
