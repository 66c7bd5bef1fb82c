/// Why bytes are not DOT that Entente wrote, and where.
public struct DOTError: Error, Equatable, CustomStringConvertible {
  /// From 1.
  public let line: Int
  public let reason: Reason

  public enum Reason: Error, Equatable {
    case unexpected(found: String, expected: String)
    /// A comment, a string or a label that never ends.
    case unclosed(String)
    case notUTF8
    /// DOT of somebody else: it does not name its format.
    case foreign
    /// Sound DOT that does not say what the format allows.
    case refused(String)
  }

  public var description: String { "line \(line): \(reason.words)" }
}

extension DOTError.Reason {
  var words: String {
    switch self {
    case .unexpected(let found, let expected): "found \(found) where \(expected) is expected"
    case .unclosed(let what): "\(what) begins here and never ends"
    case .notUTF8: "the string is not well-formed UTF-8"
    case .foreign:
      """
      this DOT does not say that Entente wrote it, so it cannot be read as a graph; give the graph's .json, or DOT that \
      'entente export GRAPH.json --format dot' or 'entente render GRAPH.json --format dot' wrote
      """
    case .refused(let why): why
    }
  }
}
