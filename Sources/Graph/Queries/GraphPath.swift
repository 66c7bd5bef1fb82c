public import Vocabulary

/// A way from one actor to another through the claims between neighbours.
public struct GraphPath: Sendable, Hashable {
  /// From the first actor to the last.
  public let nodes: [NodeID]
  /// For each step the claims between its two nodes, in either direction; never empty.
  public let steps: [[Claim]]
}

extension Graph {
  /// The shortest ways from one actor to another, whatever the direction of claims, in order of their nodes.
  ///
  /// Empty where there is none or where an actor is unknown. There may be very many: at most `limit` are returned, the
  /// first in order. Filter first to walk only along some claims.
  /// - Complexity: O(*n* log *n*) and the length of what is returned.
  public func shortestPaths(from start: NodeID, to end: NodeID, limit: Int = 10) -> [GraphPath] {
    let adjacency = Adjacency(self)
    guard let first = adjacency.places[start], let last = adjacency.places[end] else { return [] }
    let distances = adjacency.distances(from: [last])
    guard distances[first] != nil, limit > 0 else { return [] }
    var (paths, stack): ([GraphPath], [[Int]]) = ([], [[first]])
    while let path = stack.popLast(), paths.count < limit {
      guard let here = path.last, let left = distances[here] else { continue }
      if left == 0 {
        paths.append(self.path(through: path, adjacency))
      } else {
        let onward = adjacency.neighbours[here].map(\.node).filter { distances[$0] == left - 1 }
        stack.append(contentsOf: onward.reversed().map { path + [$0] })
      }
    }
    return paths
  }

  private func path(through places: [Int], _ adjacency: Adjacency) -> GraphPath {
    let steps = zip(places, places.dropFirst()).map { here, there in
      adjacency.neighbours[here].first { $0.node == there }?.claims.map { claims[$0] } ?? []
    }
    return GraphPath(nodes: places.map { adjacency.nodes[$0] }, steps: steps)
  }
}
