import ArgumentParser
import Entente
import Graphviz

/// Draws a graph file.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Draws a graph as SVG, DOT, PNG or PDF.",
    discussion: """
      entente render graph.json --format pdf -o graph.pdf
      entente render graph.json --view ego Russia > russia.svg
      """)

  @Argument(help: "A graph's JSON; - is standard input.")
  var graph: String

  @Argument(help: "The actor of --view ego: an id (state:RUS) or a name.")
  var actor: String?

  @Option(name: .long, help: "svg, dot, png or pdf.")
  var format: OutputFormat = .svg

  @Option(name: .shortAndLong, help: "The picture's file; else standard output.")
  var output: String?

  @Option(name: .long, help: "The most seconds that the layout of a large graph may take.")
  var timeLimit = ChildLayout.timeLimit

  @OptionGroup var drawing: ViewOptions

  func run() async throws {
    try await reporting {
      let picture = try drawing.picture(of: try GraphFile.graph(at: graph), actor: actor)
      let layout = ChildLayout.layout(limit: timeLimit)
      try OutputFile.write(try await picture.file(format, by: layout), to: output)
    }
  }
}
