import ArgumentParser
import Graph

/// Applies a diff.
struct PatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "patch", abstract: "Applies a diff that `diff --format json` wrote.",
    discussion: "entente patch old.json changes.json -o new.json")

  @Argument(help: "The older graph.")
  var graph: String

  @Argument(help: "The diff.")
  var diff: String

  @Option(name: .shortAndLong, help: "The newer graph's file; else standard output.")
  var output: String?

  func run() async throws {
    try await reporting {
      let older = try GraphFile.graph(at: graph)
      let changes = try GraphFile.difference(at: diff)
      do { try GraphFile.write(try changes.applying(to: older), to: output) } catch let error as PatchError {
        throw Failure.badInput("\(diff) does not fit \(graph): \(error)")
      }
    }
  }
}
