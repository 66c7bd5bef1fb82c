public import Vocabulary

/// The blocs that positive ties make: connected through friends alone.
///
/// A network that falls into blocs without a negative tie within any is clusterable, the weaker balance in which enemies of
/// enemies need not be friends.
/// - SeeAlso: Davis, "Clustering and structural balance in graphs", Human Relations 20 (1967).
public struct Clusters: Sendable, Hashable {
  /// The largest first, of equal ones the one with the smaller id; each sorted.
  public let blocs: [[NodeID]]
  /// The negative ties within blocs, sorted.
  public let frustrated: [SignedNetwork.Tie]

  public var isClusterable: Bool { frustrated.isEmpty }

  public init(of network: SignedNetwork) {
    let components = network.components { $0 }
    var blocOf: [Int: Int] = [:]
    for (bloc, members) in components.enumerated() {
      for member in members { blocOf[member] = bloc }
    }
    frustrated = zip(network.ties, network.ends)
      .filter { tie, ends in !tie.isPositive && blocOf[ends.0] == blocOf[ends.1] }.map(\.0)
    blocs = components.map { $0.sorted().map { network.nodes[$0] } }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
  }
}
