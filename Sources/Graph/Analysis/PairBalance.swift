public import Vocabulary

/// How two actors deal with each other: what is told as fact between them, weighed on Goldstein's scale.
///
/// Each claim counts its weight for each of its tellings; see ``Vocabulary/Relation/goldsteinWeight``.
public struct PairBalance: Sendable, Hashable {
  /// What one side does to the other; symmetric claims count on both sides.
  public struct Side: Sendable, Hashable {
    var cooperationTenths = 0
    var conflictTenths = 0
    /// Passages that tell cooperation.
    public internal(set) var cooperationTellings = 0
    /// Passages that tell conflict.
    public internal(set) var conflictTellings = 0

    /// The sum of positive weights, ≥ 0.
    public var cooperation: Double { Double(cooperationTenths) / 10 }
    /// The sum of negative weights, ≤ 0.
    public var conflict: Double { Double(conflictTenths) / 10 }
    public var net: Double { Double(cooperationTenths + conflictTenths) / 10 }
    /// Of ``net``.
    public var sign: Sign { Sign(of: cooperationTenths + conflictTenths) }

    mutating func add(_ claim: Claim) {
      let balance = claim.balance
      if balance > 0 {
        cooperationTenths += balance
        cooperationTellings += claim.evidence.count
      } else if balance < 0 {
        conflictTenths += balance
        conflictTellings += claim.evidence.count
      }
    }
  }

  /// The smaller id.
  public let first: NodeID
  public let second: NodeID
  /// What ``first`` does to ``second``.
  public internal(set) var forth = Side()
  /// What ``second`` does to ``first``.
  public internal(set) var back = Side()
  /// Both together; symmetric claims count once.
  public internal(set) var together = Side()

  init(_ pair: NodePair) {
    first = pair.first
    second = pair.second
  }

  mutating func add(_ claim: Claim) {
    together.add(claim)
    if claim.key.symmetric || claim.key.source == first { forth.add(claim) }
    if claim.key.symmetric || claim.key.source == second { back.add(claim) }
  }
}

extension Graph {
  /// The balance of every pair that a claim told as fact joins or parts, in order of pairs.
  ///
  /// - Complexity: O(*n* log *n*).
  public var pairBalances: [PairBalance] {
    var balances: [NodePair: PairBalance] = [:]
    for claim in claims where claim.balance != 0 && claim.key.source != claim.key.target {
      let pair = NodePair(claim.key.source, claim.key.target)
      balances[pair, default: PairBalance(pair)].add(claim)
    }
    return balances.keys.sorted().compactMap { balances[$0] }
  }
}
