import Graph
import Vocabulary

/// Pairs of actors with what joins and what parts them, and the sides where somebody computed them.
struct Relationships {
  let index: ReportIndex
  /// Pairs beyond these are told by the evidence table.
  private static let most = 25

  private struct Pair: Hashable {
    let first: NodeID
    let second: NodeID

    init(_ key: Claim.Key) {
      first = min(key.source, key.target)
      second = max(key.source, key.target)
    }
  }

  /// The most told pairs, by what is told as fact.
  var pairs: [[String: Any]] {
    let facts = index.graph.claims.filter { $0.key.status == .asserted && $0.key.relation.sign != .neutral }
    let groups = Dictionary(grouping: facts) { Pair($0.key) }.map { pair, claims in
      (
        pair: pair, joins: passages(claims, .positive), parts: passages(claims, .negative)
      )
    }
    let ranked = groups.sorted { left, right in
      (right.joins + right.parts, left.pair.first, left.pair.second)
        < (left.joins + left.parts, right.pair.first, right.pair.second)
    }
    return ranked.prefix(Relationships.most).map { item in
      [
        "first": index.name(item.pair.first), "second": index.name(item.pair.second),
        "firstHref": ReportIndex.fragment(item.pair.first), "secondHref": ReportIndex.fragment(item.pair.second),
        "joins": item.joins, "parts": item.parts, "verdict": verdict(item.joins, item.parts),
        "sign": item.joins > item.parts ? Sign.positive.word : item.joins < item.parts ? Sign.negative.word : "neither",
      ]
    }
  }

  var omitted: Int {
    let facts = index.graph.claims.filter { $0.key.status == .asserted && $0.key.relation.sign != .neutral }
    return max(Set(facts.map { Pair($0.key) }).count - Relationships.most, 0)
  }

  var sides: [[String: Any]] {
    (index.report.balance?.sides ?? []).enumerated().map { number, side in
      [
        "number": number + 1,
        "actors": side.map { ["name": index.name($0), "href": ReportIndex.fragment($0)] },
      ]
    }
  }

  private func passages(_ claims: [Claim], _ sign: Sign) -> Int {
    claims.reduce(0) { $1.key.relation.sign == sign ? $0 + $1.evidence.count : $0 }
  }

  private func verdict(_ joins: Int, _ parts: Int) -> String {
    if parts == 0 { return "joined" }
    if joins == 0 { return "parted" }
    return joins > parts ? "mostly joined" : joins < parts ? "mostly parted" : "both alike"
  }
}
