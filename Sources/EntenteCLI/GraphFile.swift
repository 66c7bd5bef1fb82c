import Graph
import Intake
import Interchange

/// Graph and diff files.
enum GraphFile {
  static func graph(at path: String) throws -> Graph {
    try graph(try ArticleFile.bytes(path), at: path)
  }

  static func graph(_ bytes: [UInt8], at path: String) throws(Failure) -> Graph {
    do { return isDOT(bytes, at: path) ? try Graph(dot: bytes) : try Graph(json: bytes) } catch {
      throw .badInput("\(path): \(error)")
    }
  }

  static func difference(at path: String) throws -> GraphDifference {
    let bytes = try ArticleFile.bytes(path)
    do { return try GraphDifference(json: bytes) } catch { throw Failure.badInput("\(path): \(error)") }
  }

  /// Whether a file holds a graph rather than an article: JSON begins with a brace, DOT with `digraph … {`, an article
  /// with words.
  static func isGraph(_ bytes: [UInt8], at path: String) -> Bool {
    isDOT(bytes, at: path)
      || bytes.first { $0 != 0x20 && !(0x09...0x0D).contains($0) } == UInt8(ascii: "{")
  }

  private static func isDOT(_ bytes: [UInt8], at path: String) -> Bool {
    path.hasSuffix(".dot") || path.hasSuffix(".gv") || Graph.isDOT(bytes)
  }

  /// Writes a graph as JSON, with its final line feed.
  static func write(_ graph: Graph, to path: String?) throws(Failure) {
    try OutputFile.write(graph.json(), to: path)
  }
}
