import Vocabulary

/// The gold's nodes by the ids that the reading gave them.
///
/// Nodes match when their kinds agree and their ids are equal, or a name or alias of one is, as a slug, a name or alias of
/// the other.
struct NodeAlignment {
  private let goldByRead: [NodeID: NodeID]

  init(read: [Node], gold: GoldDocument) {
    var byName: [String: NodeID] = [:]
    var ids: Set<NodeID> = []
    for edge in gold.edges {
      for node in [edge.key.source, edge.key.target, edge.key.attribution].compactMap(\.self) {
        ids.insert(node)
      }
    }
    ids.formUnion(gold.names.keys)
    for id in ids.sorted() {
      byName[NodeAlignment.name(id.kind, String(id.local))] = id
      if let name = gold.names[id] { byName[NodeAlignment.name(id.kind, Slug(name).text)] = id }
    }
    var goldByRead: [NodeID: NodeID] = [:]
    for node in read {
      if ids.contains(node.id) {
        goldByRead[node.id] = node.id
        continue
      }
      for name in [node.name] + node.aliases {
        if let id = byName[NodeAlignment.name(node.kind, Slug(name).text)] {
          goldByRead[node.id] = id
          break
        }
      }
    }
    self.goldByRead = goldByRead
  }

  /// The gold's id of a node that was read; its own where the gold has no such node.
  func gold(_ id: NodeID) -> NodeID { goldByRead[id] ?? id }

  /// A key with the gold's ids.
  func gold(_ key: Claim.Key) -> Claim.Key {
    Claim.Key(
      gold(key.source), key.relation, gold(key.target), symmetric: key.symmetric, status: key.status,
      attribution: key.attribution.map(gold), time: key.time)
  }

  private static func name(_ kind: NodeKind, _ slug: String) -> String { kind.rawValue + ":" + slug }
}
