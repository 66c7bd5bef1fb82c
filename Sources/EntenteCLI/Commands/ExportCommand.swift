import ArgumentParser
import Interchange

/// Graphs for other tools.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes a graph for other tools.",
    discussion: """
      entente export graph.json --format graphml > graph.graphml
      entente export graph.json --format csv -o graph
      """)

  @Argument(help: "A graph's JSON or DOT; - is standard input.")
  var graph: String

  @Option(
    name: .long, help: ArgumentHelp(ExportFormat.allCases.map(\.rawValue).joined(separator: ", ") + "."))
  var format: ExportFormat

  @Option(
    name: .shortAndLong,
    help: "The file, or for formats of several files their common path without ending; else standard output.")
  var output: String?

  @OptionGroup var query: QueryOptions

  func run() async throws {
    try await reporting {
      let files = format.files(for: try query.part(of: try GraphFile.graph(at: graph)))
      if files.count == 1 { return try OutputFile.write(files[0].bytes, to: output) }
      guard let output, output != "-" else {
        throw Failure.usage("\(format.rawValue) is several files; give their common path with -o")
      }
      for file in files { try OutputFile.write(file.bytes, to: output + file.suffix) }
    }
  }
}
