public import Vocabulary

/// Why documents, nodes and claims do not make a graph.
public enum GraphError: Error, Equatable, CustomStringConvertible {
  /// A claim names a node that the graph does not have.
  case danglingNode(NodeID, claim: Claim.Key)
  /// Evidence names a document that the graph does not have.
  case danglingDocument(String, claim: Claim.Key)
  /// Evidence lies outside its document's text.
  case outsideDocument(Evidence, document: Document)
  /// A mention count names a node that the graph does not have.
  case danglingMention(MentionCount)
  /// A mention count names a document that the graph does not have.
  case danglingMentionDocument(MentionCount)
  case conflict(GraphConflict)

  public var description: String {
    switch self {
    case .danglingNode(let node, let key):
      "edge \(key.id) (\(key.words)) names the node '\(node)', which the graph does not have"
    case .danglingDocument(let document, let key):
      "evidence of edge \(key.id) (\(key.words)) names the document '\(document)', which the graph does not have"
    case .outsideDocument(let evidence, let document):
      """
      evidence \(evidence.id) ends at byte \(evidence.sentence.end), but document '\(document.id)' has \
      \(document.bytes) bytes
      """
    case .danglingMention(let count):
      "document '\(count.document)' mentions the node '\(count.node)', which the graph does not have"
    case .danglingMentionDocument(let count):
      "the node '\(count.node)' is mentioned in document '\(count.document)', which the graph does not have"
    case .conflict(let conflict): conflict.description
    }
  }
}

extension Claim.Key {
  /// Source, relation and target, for messages.
  var words: String { "\(source) \(relation.rawValue) \(target)" }
}
