import ArgumentParser
import Graph

/// The union of graphs.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Unites graphs: every actor, every edge, all evidence.",
    discussion: "entente merge monday.json friday.json -o week.json")

  @Argument(help: "Graph files; - is standard input.")
  var graphs: [String]

  @Option(name: .shortAndLong, help: "The united graph's file; else standard output.")
  var output: String?

  func run() async throws {
    try await reporting {
      let parts = try graphs.map { path in try GraphFile.graph(at: path) }
      try GraphFile.write(try Graph(merging: parts), to: output)
    }
  }
}
