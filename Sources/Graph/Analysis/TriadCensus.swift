public import Vocabulary

/// The triads of a signed network, three actors each tied to each, by their number of negative ties.
///
/// A triad is balanced where the product of its signs is positive: all friends, or two friends with a common enemy.
/// - SeeAlso: Heider, "Attitudes and cognitive organization", Journal of Psychology 21 (1946); Cartwright and Harary (1956).
public struct TriadCensus: Sendable, Hashable {
  public struct Triad: Sendable, Hashable {
    /// Three, in order.
    public let nodes: [NodeID]
    /// 0…3.
    public let negativeTies: Int

    public var isBalanced: Bool { negativeTies.isMultiple(of: 2) }
  }

  /// In order of their nodes.
  public let triads: [Triad]
  /// How many triads have 0, 1, 2 and 3 negative ties.
  public let counts: [Int]

  public var balanced: Int { counts[0] + counts[2] }
  public var unbalanced: Int { counts[1] + counts[3] }

  /// The share of balanced triads, 0…1; nil where there is no triad.
  public var balance: Double? {
    triads.isEmpty ? nil : Double(balanced) / Double(triads.count)
  }

  /// - Complexity: O(*m* · *d*) for *m* ties and at most *d* ties at a node.
  public init(of network: SignedNetwork) {
    var (triads, counts): ([Triad], [Int]) = ([], [0, 0, 0, 0])
    for (tie, (one, other)) in zip(network.ties, network.ends) {
      let (near, far) = (network.neighbours[one], network.neighbours[other])
      var (mine, theirs) = (0, 0)
      while mine < near.count, theirs < far.count {
        if near[mine].node < far[theirs].node {
          mine += 1
        } else if near[mine].node > far[theirs].node {
          theirs += 1
        } else {
          if near[mine].node > other {
            let negative = [tie.isPositive, near[mine].isPositive, far[theirs].isPositive].count { !$0 }
            counts[negative] += 1
            triads.append(
              Triad(
                nodes: [tie.first, tie.second, network.nodes[near[mine].node]], negativeTies: negative))
          }
          mine += 1
          theirs += 1
        }
      }
    }
    (self.triads, self.counts) = (triads, counts)
  }
}
