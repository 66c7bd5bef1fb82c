import ArgumentParser
import Interchange

/// The JSON Schemas of what other tools rely on.
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of a format: graph, diff, record or answer.",
    discussion: "entente schema graph")

  @Argument(help: "graph, diff, or the line protocol's record and answer.")
  var name: JSONSchema = .graph

  func run() async throws {
    try await reporting { try Terminal.write(name.text) }
  }
}
