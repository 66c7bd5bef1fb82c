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

  @Argument(help: "The newer; may be left out with --by.")
  var new: String?

  @Option(name: .long, help: "text, json, svg or markdown.")
  var format: DiffFormat = .text

  @Option(name: .shortAndLong, help: "The file; else standard output.")
  var output: String?

  @Option(name: .long, help: "month or year: what changed from each to the next, of all that is given.")
  var by: Graph.Pace?

  @OptionGroup var drawing: ViewOptions
  @OptionGroup var query: QueryOptions
  @OptionGroup var date: DateOption
  @OptionGroup var options: ReaderOptions

  func validate() throws {
    guard new != nil || by != nil else { throw ValidationError("give the newer too, or --by month") }
    guard by == nil || format != .svg else {
      throw ValidationError(
        "a diff by \(by?.rawValue ?? "month") is text, json or markdown; render --by draws the months")
    }
  }

  func run() async throws {
    try await reporting {
      if let by { return try await series(by: by) }
      let older = try await GraphSource.read([old], date, options)
      let newer = try await GraphSource.read([new ?? old], date, options)
      let (before, after) = (try query.part(of: older.graph), try query.part(of: newer.graph))
      let difference = after.difference(from: before)
      switch format {
      case .text:
        try OutputFile.write(DifferenceSummary(difference, from: before, to: after).text, to: output)
      case .json: try OutputFile.write(difference.json(), to: output)
      case .markdown:
        try OutputFile.write(
          DifferenceMarkdown(DifferenceSummary(difference, from: before, to: after)).text, to: output)
      case .svg:
        let comparison = Comparison(
          from: before, to: after, view: try drawing.drawingView(of: after), options: drawing.drawingOptions)
        try OutputFile.write(
          try await Picture(comparison.diagram).file(.svg, by: ChildLayout.layout()), to: output)
      }
      if !difference.isEmpty || !(older.failures + newer.failures).isEmpty { throw ExitCode(1) }
    }
  }

  private func series(by pace: Graph.Pace) async throws {
    let source = try await GraphSource.read([old] + (new.map { [$0] } ?? []), date, options)
    let series = DifferenceSeries(try query.part(of: source.graph), by: pace)
    try OutputFile.write(series.written(as: format), to: output)
    if series.hasChanges || !source.failures.isEmpty { throw ExitCode(1) }
  }
}

/// How a diff is written.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case svg
  case markdown
}
