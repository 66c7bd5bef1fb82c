/// A sentence of an article with its words, their tree and the names in it.
///
/// The tree is well formed: one root, no cycle, every head a token of the sentence.
public struct Sentence: Sendable, Hashable {
  /// From the first token's first byte to the last token's last.
  public let range: ByteRange
  public var tokens: [Token]
  /// Names as the trained tagger sees them, in order, without overlap.
  public var names: [NameSpan]
  /// Whether a new paragraph begins here.
  public let opensParagraph: Bool

  public init(range: ByteRange, tokens: [Token], names: [NameSpan] = [], opensParagraph: Bool = false) {
    self.range = range
    self.tokens = tokens
    self.names = names
    self.opensParagraph = opensParagraph
  }
}

/// A name in a sentence.
public struct NameSpan: Sendable, Hashable {
  /// Indices of the sentence's tokens.
  public let tokens: Range<Int>
  public let kind: NameKind

  public init(tokens: Range<Int>, kind: NameKind) {
    self.tokens = tokens
    self.kind = kind
  }
}

/// The kinds of name that the name tagger tells apart (the classes of CoNLL 2003 without MISC).
public enum NameKind: String, Sendable, Codable, CaseIterable {
  case person = "PER"
  case organisation = "ORG"
  case location = "LOC"
}
