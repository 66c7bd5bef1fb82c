public import Vocabulary

/// Why two graphs cannot be one.
public enum GraphConflict: Error, Equatable, CustomStringConvertible {
  /// One document id stands for two texts.
  case documentsDiffer(Document, Document)

  public var description: String {
    switch self {
    case .documentsDiffer(let first, let second):
      """
      document id '\(first.id)' stands for two texts: \(GraphConflict.describe(first)) and \
      \(GraphConflict.describe(second)); give each text an id of its own
      """
    }
  }

  private static func describe(_ document: Document) -> String {
    let title = document.title.map { "'\($0)', " } ?? ""
    return "\(title)\(document.bytes) bytes with SHA-256 \(document.sha256)"
  }
}
