public import Vocabulary

extension Graph {
  /// What actors are rolled up to.
  public enum Level: String, Sendable, CaseIterable {
    /// Persons, institutions, groups and collectives act as the state they are affiliated with.
    case states
    /// And states as the bloc that the graph says they are members of; of several the one with most members here.
    case blocs
  }

  /// The graph of states, or of blocs: each actor's claims become those of the state or bloc it stands for.
  ///
  /// Actors without affiliation stay themselves. Claims within one state or bloc disappear, as do offices and
  /// memberships that no longer make sense. A state that was no node before bears its code as its name.
  public func rolledUp(to level: Level) -> Graph {
    let blocs = level == .blocs ? blocOfEachMember() : [:]
    return rolledUp { id in
      let state = affiliation(of: id)
      return blocs[state] ?? state
    }
  }

  /// The graph in which each node is replaced by the one that `representative` names for it.
  public func rolledUp(_ representative: (NodeID) -> NodeID) -> Graph {
    var heads: [NodeID: NodeID] = [:]
    for node in nodes { heads[node.id] = representative(node.id) }
    func head(_ id: NodeID) -> NodeID { heads[id] ?? id }

    let claims = claims.compactMap { claim -> Claim? in
      let key = claim.key
      let (source, target) = (head(key.source), head(key.target))
      guard source != target else { return nil }
      let isSame = source == key.source && target == key.target
      guard isSame || key.relation.signature.accepts(source.kind, target.kind) else { return nil }
      return Claim(
        Claim.Key(
          source, key.relation, target, symmetric: key.symmetric, status: key.status,
          attribution: key.attribution.map(head), time: key.time), evidence: claim.evidence)
    }
    var (nodes, counts): ([NodeID: Node], [MentionCount.Identity: [MentionCount]]) = ([:], [:])
    for node in self.nodes {
      let id = head(node.id)
      nodes[id] = self[id] ?? Node(id: id, name: String(id.local))
    }
    for count in mentions {
      counts[MentionCount.Identity(node: head(count.node), document: count.document), default: []].append(
        count)
    }
    let mentions = counts.compactMap { MentionCount($0.key.node, in: $0.key.document, count: $0.value.total) }
      .sorted { $0.identity < $1.identity }
    return Graph(
      unchecked: documents, summing(mentions, into: nodes.values.sorted { $0.id < $1.id }), unite(claims),
      mentions)
  }

  /// The state or bloc at the end of the chain of affiliations; the node itself where there is none.
  private func affiliation(of id: NodeID) -> NodeID {
    var (current, seen): (NodeID, Set<NodeID>) = (id, [id])
    while current.kind != .state, current.kind != .bloc, let next = self[current]?.affiliation,
      seen.insert(next).inserted
    {
      current = next
    }
    return current
  }

  private func blocOfEachMember() -> [NodeID: NodeID] {
    var members: [NodeID: Set<NodeID>] = [:]
    for claim in claims where claim.key.relation == .memberOf && claim.key.status == .asserted {
      members[claim.key.target, default: []].insert(claim.key.source)
    }
    var blocs: [NodeID: NodeID] = [:]
    for bloc in members.keys.sorted(by: {
      (members[$1, default: []].count, $0) < (members[$0, default: []].count, $1)
    }) {
      for member in members[bloc, default: []] where blocs[member] == nil { blocs[member] = bloc }
    }
    return blocs
  }

  /// Sorts claims and unites those of one key.
  private func unite(_ claims: [Claim]) -> [Claim] {
    var result: [Claim] = []
    for claim in claims.sorted(by: { $0.key < $1.key }) {
      if result.last?.key == claim.key {
        result[result.count - 1].merge(claim)
      } else {
        result.append(claim)
      }
    }
    return result
  }
}
