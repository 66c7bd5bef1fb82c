import ArgumentParser
import Entente
import Graph
import Interchange
import Vocabulary

/// What the structure of a graph says of its actors.
struct AnalyseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Tells balance, camps, centrality, contradictions, and how two actors are tied.",
    discussion: """
      entente analyse graph.json --roll-up states
      entente analyse article.txt --format json
      entente analyse graph.json --path Iran --path 'North Korea'
      """)

  @Argument(help: "Articles, graphs, or folders of either; - is standard input.")
  var sources: [String]

  @Option(name: .long, help: "table or json.")
  var format: ReportFormat = .table

  @Option(
    name: .long, parsing: .singleValue,
    help: "Give it twice: the shortest ways from the one actor to the other.")
  var path: [String] = []

  @OptionGroup var query: QueryOptions
  @OptionGroup var date: DateOption
  @OptionGroup var options: ReaderOptions

  func validate() throws {
    guard path.isEmpty || path.count == 2 else { throw ValidationError("give --path twice: from, and to") }
  }

  func run() async throws {
    try await reporting {
      let source = try await GraphSource.read(sources, date, options)
      let graph = try query.part(of: source.graph)
      if path.count == 2 {
        let (start, end) = (try ActorName.node(path[0], in: graph), try ActorName.node(path[1], in: graph))
        let report = PathReport(graph, from: start, to: end)
        try Terminal.write(format == .json ? report.json.text : report.table)
      } else {
        switch format {
        case .table: try Terminal.write(AnalysisReport(graph).table)
        case .json: try Terminal.write(GraphAnalysis(of: graph).json())
        }
      }
      try source.end()
    }
  }
}
