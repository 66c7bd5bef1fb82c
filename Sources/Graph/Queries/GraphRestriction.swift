import Vocabulary

extension Graph {
  /// The part with these claims, in order, and what they need: their nodes, the documents of their evidence, and the
  /// nodes of `extra`.
  func restricted(to claims: [Claim], keeping extra: Set<NodeID> = [], documents kept: Set<String> = [])
    -> Graph
  {
    var (nodeIDs, documentIDs) = (extra, kept)
    for claim in claims {
      nodeIDs.insert(claim.key.source)
      nodeIDs.insert(claim.key.target)
      if let speaker = claim.key.attribution { nodeIDs.insert(speaker) }
      for item in claim.evidence { documentIDs.insert(item.document) }
    }
    let mentions = mentions.filter { nodeIDs.contains($0.node) && documentIDs.contains($0.document) }
    return Graph(
      unchecked: documents.filter { documentIDs.contains($0.id) },
      summing(mentions, into: nodes.filter { nodeIDs.contains($0.id) }), claims, mentions)
  }
}
