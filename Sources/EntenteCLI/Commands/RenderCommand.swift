import ArgumentParser
import Drawing
import Entente
import Graph
import Graphviz
import Vocabulary

/// Draws a graph file.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Draws a graph as SVG, DOT, PNG or PDF.",
    discussion: """
      entente render graph.json --format pdf -o graph.pdf
      entente render graph.json --view ego Russia > russia.svg
      """)

  @Argument(help: "A graph's JSON or DOT; - is standard input.")
  var graph: String

  @Argument(help: "The actor of --view ego: an id (state:RUS) or a name.")
  var actor: String?

  @Option(name: .long, help: "svg, dot, png or pdf.")
  var format: OutputFormat = .svg

  @Option(name: .shortAndLong, help: "The picture's file; else standard output.")
  var output: String?

  @Option(name: .long, help: "The most seconds that the layout of a large graph may take.")
  var timeLimit = ChildLayout.timeLimit

  @Option(name: .long, help: "month or year: a picture of each, all on the same places; -o names them.")
  var by: Graph.Pace?

  @OptionGroup var drawing: ViewOptions
  @OptionGroup var query: QueryOptions

  func run() async throws {
    try await reporting {
      let graph = try query.part(of: try GraphFile.graph(at: graph))
      let layout = ChildLayout.layout(limit: timeLimit)
      let picture = try drawing.picture(of: graph, actor: actor)
      if let by { return try await series(of: graph, by: by, picture, layout) }
      try OutputFile.write(try await picture.file(format, by: layout), to: output)
    }
  }

  /// A picture of each period with edges: graph.svg becomes graph-2024-05.svg and so on.
  private func series(
    of graph: Graph, by pace: Graph.Pace, _ picture: Picture, _ layout: PictureLayout
  ) async throws {
    guard let output, output != "-" else {
      throw Failure.usage("a series is several files; name them with -o, as in -o series.\(format.rawValue)")
    }
    let ending = "." + format.rawValue
    let stem = output.hasSuffix(ending) ? String(output.dropLast(ending.count)) : output
    for (period, frame) in try frames(of: graph, by: pace) {
      let shown = try Graph(
        documents: graph.documents, nodes: graph.nodes,
        claims: graph.claims.filter { frame.claims.contains($0.key) },
        mentions: graph.mentions)
      let part = Picture(picture.diagram, frame: frame, graph: shown)
      try OutputFile.write(try await part.file(format, by: layout), to: "\(stem)-\(period)\(ending)")
    }
  }

  /// What is known only to a year stands in a frame of that year, not in one of its months.
  private func frames(of graph: Graph, by pace: Graph.Pace) throws -> [(Period, Frame)] {
    switch pace {
    case .month:
      return Timeline(
        graph, view: try drawing.drawingView(of: graph, actor: actor), options: drawing.drawingOptions
      )
      .months.map { ($0.period, $0.frame) }
    case .year:
      let nodes = Set(graph.nodes.map(\.id))
      return graph.slices(by: .year).map { slice in
        let edges = Columns.count(slice.graph.claims.count, ("edge", "edges"))
        return (
          slice.period,
          Frame(
            claims: Set(slice.graph.claims.map(\.key)), nodes: nodes,
            caption: [SafeText("\(slice.period): \(edges)")])
        )
      }
    }
  }
}
