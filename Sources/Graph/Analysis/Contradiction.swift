public import Vocabulary

/// Claims that do not go together; the graph keeps both.
public enum Contradiction: Sendable, Hashable {
  /// One actor both helps and harms another: supports and sanctions it.
  case mixed(helps: [Claim.Key], harms: [Claim.Key])
  /// The same is told as fact and as not so: by whom, the keys' attributions say.
  case disputed(asserted: [Claim.Key], negated: [Claim.Key])

  /// The actor that does it.
  public var source: NodeID? { keys.first?.source }
  public var target: NodeID? { keys.first?.target }

  /// All keys that take part.
  public var keys: [Claim.Key] {
    switch self {
    case .mixed(let helps, let harms): helps + harms
    case .disputed(let asserted, let negated): asserted + negated
    }
  }
}

extension Graph {
  /// The contradictions of the graph, in order of source and target: for each pair first what is mixed, then what is
  /// disputed, in order of relations.
  ///
  /// Only events mix, and asking something of a friend harms nobody; that allies quarrel contradicts nothing.
  public var contradictions: [Contradiction] {
    var result: [Contradiction] = []
    for claims in pairsOfOneDirection() {
      let facts = claims.filter { $0.status == .asserted && $0.relation.isEvent && $0.relation != .request }
      let helps = facts.filter { $0.relation.sign == .positive }
      let harms = facts.filter { $0.relation.sign == .negative }
      if !helps.isEmpty, !harms.isEmpty { result.append(.mixed(helps: helps, harms: harms)) }
      for relation in Relation.allCases {
        let told = claims.filter { $0.relation == relation }
        let (asserted, negated) = (
          told.filter { $0.status == .asserted }, told.filter { $0.status == .negated }
        )
        if !asserted.isEmpty, !negated.isEmpty {
          result.append(.disputed(asserted: asserted, negated: negated))
        }
      }
    }
    return result
  }

  /// The keys of each source and target, in order.
  private func pairsOfOneDirection() -> [[Claim.Key]] {
    let keys = claims.map(\.key).sorted { left, right in
      if left.source != right.source { return left.source < right.source }
      return left.target != right.target ? left.target < right.target : left < right
    }
    var pairs: [[Claim.Key]] = []
    for key in keys {
      if let last = pairs.last?.last, last.source == key.source, last.target == key.target {
        pairs[pairs.count - 1].append(key)
      } else {
        pairs.append([key])
      }
    }
    return pairs
  }
}
