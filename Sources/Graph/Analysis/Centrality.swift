public import Vocabulary

/// How central an actor is among those tied to each other, whatever the direction, sign and status of the claims.
public struct Centrality: Sendable, Hashable {
  public let node: NodeID
  /// The share of the other nodes that it is tied to, 0…1.
  ///
  /// - SeeAlso: Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1 (1978).
  public let degree: Double
  /// The share of shortest ways between other nodes that lead through it, 0…1.
  ///
  /// - SeeAlso: Freeman (1978); Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology
  ///   25 (2001).
  public let betweenness: Double
}

extension Graph {
  /// The centrality of every node, in order of nodes.
  ///
  /// - Complexity: O(*n* · *m*) for *n* nodes and *m* tied pairs.
  public var centralities: [Centrality] {
    let adjacency = Adjacency(self)
    let count = nodes.count
    var betweenness = [Double](repeating: 0, count: count)
    for source in 0..<count where !adjacency.neighbours[source].isEmpty {
      accumulate(from: source, adjacency, into: &betweenness)
    }
    let others = Double(max(1, count - 1))
    // Each pair was seen from both of its ends.
    let pairs = Double(max(1, (count - 1) * (count - 2)))
    return (0..<count).map {
      Centrality(
        node: adjacency.nodes[$0], degree: Double(adjacency.neighbours[$0].count) / others,
        betweenness: betweenness[$0] / pairs)
    }
  }

  /// Brandes' dependency accumulation over one source.
  private func accumulate(from source: Int, _ adjacency: Adjacency, into betweenness: inout [Double]) {
    let count = adjacency.nodes.count
    var (distance, paths) = ([Int](repeating: -1, count: count), [Double](repeating: 0, count: count))
    var (order, next) = ([source], 0)
    distance[source] = 0
    paths[source] = 1
    while next < order.count {
      let node = order[next]
      for neighbour in adjacency.neighbours[node] {
        if distance[neighbour.node] < 0 {
          distance[neighbour.node] = distance[node] + 1
          order.append(neighbour.node)
        }
        if distance[neighbour.node] == distance[node] + 1 { paths[neighbour.node] += paths[node] }
      }
      next += 1
    }
    var dependency = [Double](repeating: 0, count: count)
    for node in order.reversed() {
      for neighbour in adjacency.neighbours[node] where distance[neighbour.node] == distance[node] - 1 {
        dependency[neighbour.node] += paths[neighbour.node] / paths[node] * (1 + dependency[node])
      }
      if node != source { betweenness[node] += dependency[node] }
    }
  }
}
