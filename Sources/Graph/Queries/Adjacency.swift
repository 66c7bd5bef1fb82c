import Vocabulary

/// Who is tied to whom, whatever the direction, nodes by their place in the graph's list.
struct Adjacency {
  struct Neighbour {
    let node: Int
    /// Indices of the graph's claims between the two, in order.
    var claims: [Int]
  }

  let nodes: [NodeID]
  let places: [NodeID: Int]
  /// For each node its neighbours, in order; none is its own.
  let neighbours: [[Neighbour]]

  init(_ graph: Graph) {
    nodes = graph.nodes.map(\.id)
    var places: [NodeID: Int] = [:]
    for (place, id) in nodes.enumerated() { places[id] = place }
    var links: [(node: Int, other: Int, claim: Int)] = []
    for (index, claim) in graph.claims.enumerated() {
      guard let source = places[claim.key.source], let target = places[claim.key.target], source != target
      else {
        continue
      }
      links.append((source, target, index))
      links.append((target, source, index))
    }
    links.sort { ($0.node, $0.other, $0.claim) < ($1.node, $1.other, $1.claim) }
    var neighbours = [[Neighbour]](repeating: [], count: nodes.count)
    for link in links {
      if neighbours[link.node].last?.node == link.other {
        neighbours[link.node][neighbours[link.node].count - 1].claims.append(link.claim)
      } else {
        neighbours[link.node].append(Neighbour(node: link.other, claims: [link.claim]))
      }
    }
    self.places = places
    self.neighbours = neighbours
  }

  /// The number of steps from the nearest start to each node; nil where there is no way, or none of `limit` steps.
  func distances(from starts: [Int], limit: Int = .max) -> [Int?] {
    var distances = [Int?](repeating: nil, count: nodes.count)
    for start in starts { distances[start] = 0 }
    var (ring, distance) = (starts, 0)
    while !ring.isEmpty, distance < limit {
      distance += 1
      var next: [Int] = []
      for node in ring {
        for neighbour in neighbours[node] where distances[neighbour.node] == nil {
          distances[neighbour.node] = distance
          next.append(neighbour.node)
        }
      }
      ring = next
    }
    return distances
  }
}
