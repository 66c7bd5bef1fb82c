public import Graph

/// Writes a graph in the format of another tool.
///
/// Deterministic: equal graphs give equal bytes. Text is escaped as the format asks, so that a name or quote can never end
/// its own string.
public protocol GraphExporter: Sendable {
  func files(for graph: Graph) -> [ExportedFile]
}

/// A file that an export consists of.
public struct ExportedFile: Sendable, Hashable {
  /// What follows the base name that the caller gives: `.graphml`, `.nodes.csv`.
  public let suffix: String
  /// UTF-8.
  public let bytes: [UInt8]

  public init(suffix: String, bytes: [UInt8]) {
    self.suffix = suffix
    self.bytes = bytes
  }

  init(suffix: String, text: String) {
    self.init(suffix: suffix, bytes: Array(text.utf8))
  }
}
