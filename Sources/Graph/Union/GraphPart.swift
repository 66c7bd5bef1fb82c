import Vocabulary

/// What a graph keeps in a sorted list without repeats: documents, nodes, claims, mention counts.
protocol GraphPart: Sendable, Hashable {
  associatedtype Identity: Comparable

  /// What makes two values one; lists are sorted by it.
  var identity: Identity { get }

  /// The value as messages call it.
  var label: String { get }

  /// The union of two values with one identity: associative, commutative, idempotent.
  func united(with other: Self) throws(GraphConflict) -> Self
}

extension Claim: GraphPart {
  var identity: Key { key }

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

  var label: String { "the mentions of '\(node)' in document '\(document)'" }

  /// Two readings of one document count it once: the larger count stands.
  func united(with other: MentionCount) throws(GraphConflict) -> MentionCount {
    other.count > count ? other : self
  }
}
