public import Vocabulary

/// Actors joined by at most one positive or negative tie each: what the theory of structural balance speaks of.
///
/// - SeeAlso: Cartwright and Harary, "Structural balance: a generalization of Heider's theory", Psychological Review 63
///   (1956).
public struct SignedNetwork: Sendable, Hashable {
  public struct Tie: Sendable, Hashable {
    /// The smaller id.
    public let first: NodeID
    public let second: NodeID
    public let isPositive: Bool

    public init(_ one: NodeID, _ other: NodeID, isPositive: Bool) {
      first = min(one, other)
      second = max(one, other)
      self.isPositive = isPositive
    }
  }

  /// The nodes that have a tie, in order.
  public let nodes: [NodeID]
  /// In order of their ends.
  public let ties: [Tie]
  /// For each tie the places of its ends in ``nodes``.
  let ends: [(Int, Int)]
  /// For each node its neighbours' places and signs, in order.
  let neighbours: [[(node: Int, isPositive: Bool)]]

  /// Ties of a node with itself are dropped; of two ties between one pair the first stands.
  public init(_ ties: [Tie]) {
    var byPair: [NodePair: Tie] = [:]
    for tie in ties where tie.first != tie.second {
      let pair = NodePair(tie.first, tie.second)
      if byPair[pair] == nil { byPair[pair] = tie }
    }
    self.ties = byPair.keys.sorted().compactMap { byPair[$0] }
    let nodes = Set(self.ties.flatMap { [$0.first, $0.second] }).sorted()
    self.nodes = nodes
    var places: [NodeID: Int] = [:]
    for (place, node) in nodes.enumerated() { places[node] = place }
    var neighbours = [[(node: Int, isPositive: Bool)]](repeating: [], count: nodes.count)
    var ends: [(Int, Int)] = []
    for tie in self.ties {
      let (one, other) = (places[tie.first, default: 0], places[tie.second, default: 0])
      ends.append((one, other))
      neighbours[one].append((other, tie.isPositive))
      neighbours[other].append((one, tie.isPositive))
    }
    self.ends = ends
    self.neighbours = neighbours.map { $0.sorted { $0.node < $1.node } }
  }

  public static func == (left: SignedNetwork, right: SignedNetwork) -> Bool { left.ties == right.ties }

  public func hash(into hasher: inout Hasher) { hasher.combine(ties) }

  /// The places of the nodes of each connected part, parts in order of their first node.
  func components(along isTied: (Bool) -> Bool = { _ in true }) -> [[Int]] {
    var (components, seen): ([[Int]], [Bool]) = ([], .init(repeating: false, count: nodes.count))
    for start in nodes.indices where !seen[start] {
      var (component, next) = ([start], 0)
      seen[start] = true
      while next < component.count {
        for neighbour in neighbours[component[next]]
        where isTied(neighbour.isPositive) && !seen[neighbour.node] {
          seen[neighbour.node] = true
          component.append(neighbour.node)
        }
        next += 1
      }
      components.append(component)
    }
    return components
  }
}

extension Graph {
  /// The pairs whose balance is not zero, tied by its sign.
  public var signedNetwork: SignedNetwork {
    SignedNetwork(
      pairBalances.compactMap { balance in
        balance.together.sign == .neutral
          ? nil
          : SignedNetwork.Tie(balance.first, balance.second, isPositive: balance.together.sign == .positive)
      })
  }
}
