import Vocabulary

/// The state that each node of a document rolls up to: by the gold's structure edges, else by the reading's or the
/// gazetteer's affiliation; blocs, groups and the unaffiliated stay as they are.
struct Affiliations {
  private let byNode: [NodeID: NodeID]

  init(
    _ gold: GoldDocument, read: [Node], _ alignment: NodeAlignment, _ gazetteer: (NodeID, Day?) -> NodeID?
  ) {
    var byNode: [NodeID: NodeID] = [:]
    for node in read {
      if let state = node.affiliation { byNode[alignment.gold(node.id)] = alignment.gold(state) }
    }
    for edge in gold.edges {
      for node in [edge.key.source, edge.key.target] where byNode[node] == nil {
        if let state = gazetteer(node, gold.article.date) { byNode[node] = state }
      }
    }
    var told: [NodeID: NodeID] = [:]
    for edge in gold.edges where [.leads, .serves, .partOf].contains(edge.key.relation) {
      guard edge.key.status != .negated, told[edge.key.source] == nil || edge.key.target.kind == .state else {
        continue
      }
      told[edge.key.source] = edge.key.target
    }
    byNode.merge(told) { _, told in told }
    self.byNode = byNode
  }

  /// A node's state, through at most three bodies.
  func state(_ node: NodeID) -> NodeID {
    var current = node
    for _ in 0..<3 {
      guard current.kind != .state, current.kind != .bloc, let next = byNode[current] else { return current }
      current = next
    }
    return current
  }
}
