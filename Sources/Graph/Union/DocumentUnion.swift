import Vocabulary

extension Document: GraphPart {
  var identity: String { id }

  static func order(_ left: Document, _ right: Document) -> Int {
    left.id == right.id ? 0 : left.id < right.id ? -1 : 1
  }

  var label: String { "document '\(id)'" }

  /// One text may be described twice: what is known stands before what is not, else the smaller value.
  func united(with other: Document) throws(GraphConflict) -> Document {
    if self == other { return self }
    guard sha256 == other.sha256, bytes == other.bytes else {
      throw .documentsDiffer(min(self, other), max(self, other))
    }
    return Document(
      id: id, title: smaller(title, other.title), date: smaller(date, other.date),
      source: smaller(source, other.source), sha256: sha256, bytes: bytes)
  }
}

/// The smaller of two values, nil above all.
func smaller<Value: Comparable>(_ left: Value?, _ right: Value?) -> Value? {
  guard let left, let right else { return left ?? right }
  return min(left, right)
}
