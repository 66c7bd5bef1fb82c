import ArgumentParser
import Entente
import Graph
import Graphviz
import Vocabulary

/// The main job: articles → one graph and its picture.
struct MapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Reads articles and draws one graph of them: .json, .dot and .svg.",
    discussion: """
      entente map seeds/china-russia-2024-05.txt
      entente map seeds/*.txt -o Graphs/all --view states
      """)

  @Argument(help: "Article files; - is standard input.")
  var articles: [String]

  @Option(
    name: .shortAndLong, help: "The files' common path without ending; else Graphs/ and the article's name.")
  var output: String?

  @Flag(name: .long, help: "Prints no summary.")
  var quiet = false

  @OptionGroup var drawing: ViewOptions
  @OptionGroup var query: QueryOptions
  @OptionGroup var date: DateOption
  @OptionGroup var options: ReaderOptions

  func run() async throws {
    try await reporting {
      let batch = try await Batch.read(articles, date, options)
      let path = output ?? "Graphs/" + Batch.name(of: articles[0])
      let graph = try query.part(of: batch.graph)
      let picture = try drawing.picture(of: graph)
      try GraphFile.write(graph, to: path + ".json")
      try OutputFile.write(picture.dot, to: path + ".dot")
      try OutputFile.write(try await picture.file(.svg, by: ChildLayout.layout()), to: path + ".svg")
      if !quiet { try Terminal.write(GraphSummary(graph, path: path).text) }
      try batch.end()
    }
  }
}
