import ArgumentParser
import Graph
import Intake
import Interchange

/// The union of graphs.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Unites graphs: every actor, every edge, all evidence.",
    discussion: """
      entente merge monday.json friday.json -o week.json
      entente extract records.jsonl --format jsonl > graphs.jsonl; entente merge graphs.jsonl -o all.json
      """)

  @Argument(
    help: "Graph files (JSON or DOT), or answers of the line protocol (*.jsonl); - is standard input.")
  var graphs: [String]

  @Option(name: .shortAndLong, help: "The united graph's file; else standard output.")
  var output: String?

  func run() async throws {
    try await reporting {
      var parts: [Graph] = []
      var errors = 0
      for path in graphs {
        if path.hasSuffix(".jsonl") {
          errors += try add(path, to: &parts)
        } else {
          parts.append(try GraphFile.graph(at: path))
        }
      }
      try GraphFile.write(try Graph(merging: parts), to: output)
      if errors > 0 {
        Terminal.say("entente: \(Columns.count(errors, ("record", "records"))) answered by an error left out")
        throw ExitCode(1)
      }
    }
  }

  /// Adds the graphs of a file of answers, and counts the errors among them.
  private func add(_ path: String, to parts: inout [Graph]) throws -> Int {
    var lines = try LineStream(path, limit: Int.max)
    var (number, errors) = (0, 0)
    while let line = try lines.next() {
      number += 1
      guard case .whole(let bytes) = line, !bytes.isEmpty else { continue }
      if LineError.isError(bytes) {
        errors += 1
      } else {
        parts.append(try GraphFile.graph(bytes, at: "\(path), record \(number)"))
      }
    }
    return errors
  }
}

extension LineError {
  /// Whether an answer of the line protocol is an error object.
  fileprivate static func isError(_ answer: [UInt8]) -> Bool {
    guard case .object(let object)? = try? JSONValue(parsing: answer) else { return false }
    return object["format"] == "entente/error"
  }
}
