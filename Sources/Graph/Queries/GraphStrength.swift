import Vocabulary

extension Graph {
  /// What makes a claim strong.
  public enum ClaimMeasure: String, Sendable, CaseIterable {
    /// The number of passages that tell it.
    case tellings
    case confidence
    /// The absolute weight on Goldstein's scale, times the tellings.
    case weight
  }

  /// The part with the `count` strongest claims; of equal ones those whose keys come first.
  ///
  /// - Complexity: O(*n* log *n*).
  public func strongest(_ count: Int, by measure: ClaimMeasure) -> Graph {
    let strengths = claims.map { $0.strength(by: measure) }
    let order = claims.indices.sorted { (strengths[$1], $0) < (strengths[$0], $1) }
    return restricted(to: order.prefix(max(0, count)).sorted().map { claims[$0] })
  }

  /// The `count` nodes whose claims are strongest together, and the claims between them; of equal ones the smaller ids.
  public func strongestNodes(_ count: Int, by measure: ClaimMeasure) -> Graph {
    var sums: [NodeID: Double] = [:]
    for node in nodes { sums[node.id] = 0 }
    for claim in claims {
      let strength = claim.strength(by: measure)
      sums[claim.key.source, default: 0] += strength
      if claim.key.target != claim.key.source { sums[claim.key.target, default: 0] += strength }
    }
    let order = nodes.map(\.id).sorted { (sums[$1, default: 0], $0) < (sums[$0, default: 0], $1) }
    let kept = Set(order.prefix(max(0, count)))
    return restricted(
      to: claims.filter { kept.contains($0.key.source) && kept.contains($0.key.target) }, keeping: kept)
  }
}

extension Claim {
  fileprivate func strength(by measure: Graph.ClaimMeasure) -> Double {
    switch measure {
    case .tellings: Double(evidence.count)
    case .confidence: confidence
    case .weight: Double(abs(key.relation.goldsteinTenths) * evidence.count) / 10
    }
  }
}
