public import Vocabulary

/// Two actors whose balance turned from cooperation to conflict or back.
public struct SignTurn: Sendable, Hashable {
  /// The smaller id.
  public let first: NodeID
  public let second: NodeID
  /// Never neutral, and never the same as ``after``.
  public let before: Sign
  public let after: Sign

  /// Nil unless the signs are opposite.
  public init?(_ one: NodeID, _ other: NodeID, before: Sign, after: Sign) {
    guard before.rawValue * after.rawValue == -1 else { return nil }
    first = min(one, other)
    second = max(one, other)
    self.before = before
    self.after = after
  }
}

/// An unordered pair of nodes.
struct NodePair: Hashable, Comparable {
  let first: NodeID
  let second: NodeID

  init(_ one: NodeID, _ other: NodeID) {
    first = min(one, other)
    second = max(one, other)
  }

  static func < (left: NodePair, right: NodePair) -> Bool {
    left.first != right.first ? left.first < right.first : left.second < right.second
  }
}

extension Claim {
  /// What the claim adds to the balance of its pair, in tenths of Goldstein's scale: its weight for each telling.
  ///
  /// Only what is told as fact counts.
  var balance: Int {
    key.status == .asserted ? key.relation.goldsteinTenths * evidence.count : 0
  }
}

extension SignTurn {
  /// The pairs that the changed claims touch and whose balance changed its sign, sorted.
  static func turns(_ claims: Changes<Claim>, from older: Graph, to newer: Graph) -> [SignTurn] {
    var before: [NodePair: Int] = [:]
    func touch(_ claim: Claim) {
      if claim.balance != 0 { before[NodePair(claim.key.source, claim.key.target)] = 0 }
    }
    claims.added.forEach(touch)
    claims.removed.forEach(touch)
    for change in claims.changed {
      touch(change.before)
      touch(change.after)
    }
    guard !before.isEmpty else { return [] }
    var after = before
    add(older, to: &before)
    add(newer, to: &after)
    return before.compactMap { pair, sum in
      SignTurn(
        pair.first, pair.second, before: Sign(of: sum), after: after[pair].map(Sign.init(of:)) ?? .neutral)
    }
    .sorted { NodePair($0.first, $0.second) < NodePair($1.first, $1.second) }
  }

  private static func add(_ graph: Graph, to sums: inout [NodePair: Int]) {
    for claim in graph.claims {
      let balance = claim.balance
      guard balance != 0 else { continue }
      let pair = NodePair(claim.key.source, claim.key.target)
      if let index = sums.index(forKey: pair) { sums.values[index] += balance }
    }
  }
}

extension Sign {
  init(of sum: Int) { self = sum > 0 ? .positive : sum < 0 ? .negative : .neutral }
}
