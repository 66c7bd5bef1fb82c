/// A word of a sentence as Universal Dependencies sees it.
public struct Token: Sendable, Hashable {
  /// The word's bytes in the article's text.
  public let range: ByteRange
  /// Exactly the bytes of ``range``.
  public let form: String
  /// The dictionary form, lower case but for proper nouns.
  public var lemma: String
  public var upos: UniversalPartOfSpeech
  /// The Penn Treebank tag: `NNP`, `VBD`.
  public var xpos: String
  /// The index of the head in the sentence; nil for the root.
  public var head: Int?
  /// The Universal Dependencies relation to the head with its subtype: `nsubj:pass`; `root` for the root.
  public var relation: String

  public init(
    range: ByteRange, form: String, lemma: String = "", upos: UniversalPartOfSpeech = .other,
    xpos: String = "",
    head: Int? = nil, relation: String = "root"
  ) {
    self.range = range
    self.form = form
    self.lemma = lemma
    self.upos = upos
    self.xpos = xpos
    self.head = head
    self.relation = relation
  }

  /// ``relation`` without its subtype: `nsubj` of `nsubj:pass`.
  public var universalRelation: Substring {
    relation.prefix { $0 != ":" }
  }
}
