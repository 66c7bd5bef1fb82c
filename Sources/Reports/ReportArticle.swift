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

  /// The title, or the text's first words where there is none.
  public var heading: String {
    let title = PlainText.line(article.title ?? "")
    guard title.isEmpty else { return title }
    let lines = String(decoding: article.text.prefix(2_000), as: UTF8.self).split(separator: "\n").map {
      PlainText.line(String($0))
    }
    let header = ["Title:", "Date:", "Source:"]
    let first = lines.first { line in !line.isEmpty && !header.contains(where: line.hasPrefix) } ?? ""
    guard first.count > ReportArticle.longestHeading else {
      return first.isEmpty ? PlainText.line(article.id) : first
    }
    let words = first.prefix(ReportArticle.longestHeading)
    return (words.lastIndex(of: " ").map { words[..<$0] } ?? words) + "…"
  }

  private static let longestHeading = 60

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
