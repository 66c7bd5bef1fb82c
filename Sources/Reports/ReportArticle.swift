public import Vocabulary

/// An article's text with the words that name actors.
public struct ReportArticle: Sendable {
  public var article: Article
  /// In any order; of two that overlap the earlier is marked, of two that begin together the longer.
  public var mentions: [Mention]

  public init(_ article: Article, mentions: [Mention] = []) {
    self.article = article
    self.mentions = mentions
  }

  /// Bytes of the article's text that name an actor.
  public struct Mention: Sendable, Hashable {
    public var range: ByteRange
    public var node: NodeID

    public init(_ range: ByteRange, _ node: NodeID) {
      self.range = range
      self.node = node
    }
  }
}
