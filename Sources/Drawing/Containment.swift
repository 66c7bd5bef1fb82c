import Graph
import Vocabulary

/// Which actor's card each actor stands in.
///
/// A person stands with what it leads or serves, a body with what it is part of: by the graph's own claims, and by
/// the affiliation where they say nothing.
struct Containment {
  private var parents: [NodeID: NodeID] = [:]

  /// Everybody stands alone.
  init() {}

  init(_ graph: Graph) {
    var offers: [NodeID: [(target: NodeID, rank: [Int])]] = [:]
    for claim in graph.claims where claim.key.status == .asserted {
      guard let order = Containment.order(of: claim.key.relation), let node = graph[claim.key.source] else {
        continue
      }
      let isHome = node.affiliation == claim.key.target
      offers[node.id, default: []].append(
        (claim.key.target, [isHome ? 0 : 1, order, -claim.evidence.count]))
    }
    for node in graph.nodes {
      if let best = offers[node.id]?.min(by: { $0.rank.lexicographicallyPrecedes($1.rank) }) {
        parents[node.id] = best.target
      } else if let home = node.affiliation, node.kind != .state, graph[home] != nil {
        parents[node.id] = home
      }
    }
    // A ring of bodies that are parts of each other has no head: it is cut at its smallest id.
    for node in graph.nodes {
      var seen: Set<NodeID> = [node.id]
      var current = node.id
      while let next = parents[current] {
        guard seen.insert(next).inserted else {
          parents[seen.min() ?? current] = nil
          break
        }
        current = next
      }
    }
  }

  /// Nil for the heads of cards.
  func parent(of node: NodeID) -> NodeID? { parents[node] }

  func head(of node: NodeID) -> NodeID {
    var node = node
    while let next = parents[node] { node = next }
    return node
  }

  /// Whether `node` stands in `other`'s card or row.
  func isInside(_ node: NodeID, _ other: NodeID) -> Bool {
    var current = node
    while let next = parents[current] {
      if next == other { return true }
      current = next
    }
    return false
  }

  private static func order(of relation: Relation) -> Int? {
    switch relation {
    case .leads: 0
    case .serves: 1
    case .partOf: 2
    default: nil
    }
  }
}
