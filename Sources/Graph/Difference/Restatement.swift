public import Vocabulary

/// A claim told anew with another status or another time.
public struct Restatement: Sendable, Hashable {
  public let before: Claim.Key
  /// Differs from ``before`` in status, time or both, in nothing else.
  public let after: Claim.Key

  public var changesStatus: Bool { before.status != after.status }
  public var changesTime: Bool { before.time != after.time }
}

extension GraphDifference {
  /// Removed and added claims that differ in status or time alone, paired in order of their keys.
  public var restatements: [Restatement] {
    var removed: [Claim.Key: [Claim.Key]] = [:]
    for claim in claims.removed { removed[claim.key.undated, default: []].append(claim.key) }
    var (used, pairs): ([Claim.Key: Int], [Restatement]) = ([:], [])
    for claim in claims.added {
      let theme = claim.key.undated
      let index = used[theme, default: 0]
      guard let candidates = removed[theme], index < candidates.count else { continue }
      used[theme] = index + 1
      pairs.append(Restatement(before: candidates[index], after: claim.key))
    }
    return pairs
  }
}

extension Claim.Key {
  /// The key as if asserted at no known time.
  fileprivate var undated: Claim.Key {
    Claim.Key(source, relation, target, symmetric: symmetric, attribution: attribution)
  }
}
