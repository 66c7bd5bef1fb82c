import ArgumentParser
import Drawing
import Entente
import Graph
import Graphviz
import Interchange

/// What changed between two graphs or two sets of articles.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Tells or draws what changed: of articles, of graphs, of folders.",
    discussion: """
      entente diff 2014.json 2024.json
      entente diff monday/ friday/ --format svg -o week.svg

      Ends with 1 where they differ, with 0 where they do not.
      """)

  @Argument(help: "The older: an article, a graph, or a folder of either.")
  var old: String

  @Argument(help: "The newer.")
  var new: String

  @Option(name: .long, help: "text, json, svg or markdown.")
  var format: DiffFormat = .text

  @Option(name: .shortAndLong, help: "The file; else standard output.")
  var output: String?

  @OptionGroup var drawing: ViewOptions
  @OptionGroup var date: DateOption
  @OptionGroup var options: ReaderOptions

  func run() async throws {
    try await reporting {
      let older = try await GraphSource.read([old], date, options)
      let newer = try await GraphSource.read([new], date, options)
      let difference = newer.graph.difference(from: older.graph)
      switch format {
      case .text:
        let summary = DifferenceSummary(difference, from: older.graph, to: newer.graph).text
        try OutputFile.write(summary.isEmpty ? "" : summary, to: output)
      case .json: try OutputFile.write(difference.json(), to: output)
      case .markdown:
        try OutputFile.write(
          DifferenceMarkdown(DifferenceSummary(difference, from: older.graph, to: newer.graph)).text, to: output)
      case .svg:
        let comparison = Comparison(
          from: older.graph, to: newer.graph, view: try drawing.drawingView(of: newer.graph),
          options: drawing.drawingOptions)
        try OutputFile.write(
          try await Picture(comparison.diagram).file(.svg, by: ChildLayout.layout()), to: output)
      }
      if !difference.isEmpty || !(older.failures + newer.failures).isEmpty { throw ExitCode(1) }
    }
  }
}

/// How a diff is written.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case svg
  case markdown
}
