import Vocabulary

/// What a graph keeps in a sorted list without repeats: documents, nodes, claims, mention counts.
protocol GraphPart: Sendable, Hashable {
  associatedtype Identity: Comparable

  /// What makes two values one; lists are sorted by it.
  var identity: Identity { get }

  /// Below 0 where the first is sorted before the second, 0 where both have one identity, above 0 where after.
  ///
  /// Said apart from ``identity`` because taking an identity out of a list counts references, which costs more than the
  /// comparison.
  static func order(_ left: Self, _ right: Self) -> Int

  /// The value as messages call it.
  var label: String { get }

  /// The union of two values with one identity: associative, commutative, idempotent.
  func united(with other: Self) throws(GraphConflict) -> Self
}

extension Claim: GraphPart {
  var identity: Key { key }

  @inline(__always)
  static func order(_ left: Claim, _ right: Claim) -> Int {
    if left.key.source.rawValue != right.key.source.rawValue {
      return left.key.source.rawValue < right.key.source.rawValue ? -1 : 1
    }
    if left.key.relation == right.key.relation, left.key.target.rawValue != right.key.target.rawValue {
      return left.key.target.rawValue < right.key.target.rawValue ? -1 : 1
    }
    return left.key == right.key ? 0 : left.key < right.key ? -1 : 1
  }

  var label: String { "edge \(key.id) (\(key.words))" }

  func united(with other: Claim) throws(GraphConflict) -> Claim {
    var claim = self
    claim.merge(other)
    return claim
  }
}

extension MentionCount: GraphPart {
  struct Identity: Comparable, Hashable {
    let node: NodeID
    let document: String

    static func < (left: Identity, right: Identity) -> Bool {
      left.node != right.node ? left.node < right.node : left.document < right.document
    }
  }

  var identity: Identity { Identity(node: node, document: document) }

  static func order(_ left: MentionCount, _ right: MentionCount) -> Int {
    if left.node.rawValue != right.node.rawValue { return left.node.rawValue < right.node.rawValue ? -1 : 1 }
    return left.document == right.document ? 0 : left.document < right.document ? -1 : 1
  }

  var label: String { "the mentions of '\(node)' in document '\(document)'" }

  /// Two readings of one document count it once: the larger count stands.
  func united(with other: MentionCount) throws(GraphConflict) -> MentionCount {
    other.count > count ? other : self
  }
}
