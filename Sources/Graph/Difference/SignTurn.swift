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
    var sums = PairSums()
    for claim in claims.added { sums.touch(claim) }
    for claim in claims.removed { sums.touch(claim) }
    for change in claims.changed {
      sums.touch(change.before)
      sums.touch(change.after)
    }
    guard !sums.isEmpty else { return [] }
    for claim in older.claims { sums.add(claim, isAfter: false) }
    for claim in newer.claims { sums.add(claim, isAfter: true) }
    return sums.turns.sorted { NodePair($0.first, $0.second) < NodePair($1.first, $1.second) }
  }
}

/// The balances of some pairs in two graphs; pairs are numbers, because hashing ids would cost most of a comparison.
private struct PairSums {
  struct Sums {
    var before = 0
    var after = 0
  }

  private var places: [NodeID: UInt32] = [:]
  private var nodes: [NodeID] = []
  private var sums: [UInt64: Sums] = [:]
  /// Claims come sorted by source.
  private var lastSource: (id: NodeID, place: UInt32)?

  var isEmpty: Bool { sums.isEmpty }

  mutating func touch(_ claim: Claim) {
    guard claim.balance != 0 else { return }
    if lastSource?.id != claim.key.source { lastSource = (claim.key.source, place(of: claim.key.source)) }
    guard let source = lastSource?.place else { return }
    sums[PairSums.pair(source, place(of: claim.key.target))] = Sums()
  }

  mutating func add(_ claim: Claim, isAfter: Bool) {
    let balance = claim.balance
    guard balance != 0 else { return }
    if lastSource?.id != claim.key.source {
      lastSource = places[claim.key.source].map { (claim.key.source, $0) }
    }
    guard let source = lastSource?.place, let target = places[claim.key.target],
      let index = sums.index(forKey: PairSums.pair(source, target))
    else { return }
    if isAfter { sums.values[index].after += balance } else { sums.values[index].before += balance }
  }

  var turns: [SignTurn] {
    sums.compactMap { pair, sums in
      guard sums.before.signum() * sums.after.signum() == -1 else { return nil }
      return SignTurn(
        nodes[Int(pair >> 32)], nodes[Int(pair & 0xFFFF_FFFF)], before: Sign(of: sums.before),
        after: Sign(of: sums.after))
    }
  }

  private mutating func place(of id: NodeID) -> UInt32 {
    if let place = places[id] { return place }
    let place = UInt32(nodes.count)
    places[id] = place
    nodes.append(id)
    return place
  }

  private static func pair(_ one: UInt32, _ other: UInt32) -> UInt64 {
    UInt64(min(one, other)) << 32 | UInt64(max(one, other))
  }
}

extension Sign {
  init(of sum: Int) { self = sum > 0 ? .positive : sum < 0 ? .negative : .neutral }
}
