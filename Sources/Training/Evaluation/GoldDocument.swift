public import Vocabulary

/// A text with the graph that careful readers found in it.
public struct GoldDocument: Sendable {
  public let article: Article
  public let edges: [GoldEdge]
  /// The names of nodes, where the gold gives them.
  public let names: [NodeID: String]
  /// What the text tests: `passive`, `coordination`.
  public let tags: [String]

  public init(article: Article, edges: [GoldEdge], names: [NodeID: String] = [:], tags: [String] = []) {
    self.article = article
    self.edges = edges
    self.names = names
    self.tags = tags
  }
}

/// An edge of the gold.
public struct GoldEdge: Sendable, Hashable {
  /// Source, relation, target, status, attribution and time.
  public let key: Claim.Key
  /// Where the text has the trigger's words; empty where they are not found.
  public let triggers: [ByteRange]

  public init(key: Claim.Key, triggers: [ByteRange]) {
    self.key = key
    self.triggers = triggers
  }
}
