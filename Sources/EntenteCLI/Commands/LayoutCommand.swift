import ArgumentParser
import Graphviz
import Intake

/// DOT on standard input → a picture on standard output; what a child process does for the other commands.
struct LayoutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layout", abstract: "Lays out DOT text.", shouldDisplay: false)

  @Option(name: .long, help: "A layout program of Graphviz.")
  var engine: LayoutEngine = .dot

  @Option(name: .long, help: "svg, dot, png or pdf.")
  var format: OutputFormat = .svg

  func run() async throws {
    try await reporting {
      let dot = String(decoding: try ArticleFile.bytes("-"), as: UTF8.self)
      try Terminal.write(try await GraphvizRenderer(engine: engine).render(dot, as: format))
    }
  }
}
