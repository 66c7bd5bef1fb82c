import Vocabulary

/// Refuses ids that dangle and evidence outside its document; the lists are sorted.
func checkReferences(
  _ documents: [Document], _ nodes: [Node], _ claims: [Claim], _ mentions: [MentionCount]
) throws(GraphError) {
  let nodeIDs = Set(nodes.lazy.map(\.id))
  var lengths: [String: Int] = [:]
  for document in documents { lengths[document.id] = document.bytes }

  for claim in claims {
    let key = claim.key
    guard nodeIDs.contains(key.source) else { throw .danglingNode(key.source, claim: key) }
    guard nodeIDs.contains(key.target) else { throw .danglingNode(key.target, claim: key) }
    if let speaker = key.attribution, !nodeIDs.contains(speaker) { throw .danglingNode(speaker, claim: key) }
    for item in claim.evidence {
      guard let length = lengths[item.document] else {
        throw .danglingDocument(item.document, claim: claim.key)
      }
      if item.sentence.end > length, let document = documents.find(item.document) {
        throw .outsideDocument(item, document: document)
      }
    }
  }
  for count in mentions {
    guard nodeIDs.contains(count.node) else { throw .danglingMention(count) }
    guard lengths[count.document] != nil else { throw .danglingMentionDocument(count) }
  }
}
