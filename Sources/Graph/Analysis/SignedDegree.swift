public import Vocabulary

/// How many claims told as fact an actor is part of, by sign and direction; symmetric ones count in both directions.
public struct SignedDegree: Sendable, Hashable {
  public let node: NodeID
  public internal(set) var cooperationOut = 0
  public internal(set) var cooperationIn = 0
  public internal(set) var conflictOut = 0
  public internal(set) var conflictIn = 0

  init(node: NodeID) { self.node = node }

  mutating func add(_ sign: Sign, isSource: Bool, isTarget: Bool) {
    switch sign {
    case .positive:
      if isSource { cooperationOut += 1 }
      if isTarget { cooperationIn += 1 }
    case .negative:
      if isSource { conflictOut += 1 }
      if isTarget { conflictIn += 1 }
    case .neutral: break
    }
  }
}

extension Graph {
  /// The signed degree of every node, in order of nodes; claims of an actor about itself do not count.
  ///
  /// - Complexity: O(*n*).
  public var signedDegrees: [SignedDegree] {
    var degrees: [NodeID: SignedDegree] = [:]
    for node in nodes { degrees[node.id] = SignedDegree(node: node.id) }
    for claim in claims where claim.key.status == .asserted && claim.key.source != claim.key.target {
      let (key, sign) = (claim.key, claim.key.relation.sign)
      degrees[key.source]?.add(sign, isSource: true, isTarget: key.symmetric)
      degrees[key.target]?.add(sign, isSource: key.symmetric, isTarget: true)
    }
    return nodes.compactMap { degrees[$0.id] }
  }
}
