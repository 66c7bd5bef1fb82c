/// Words of a sentence that mean one or more nodes.
public struct Mention: Sendable, Hashable {
  /// The index of the sentence in the article.
  public let sentence: Int
  /// The tokens of the mention.
  public let tokens: Range<Int>
  /// The token that ties the mention into the tree; within ``tokens``.
  public let head: Int
  /// Never empty; several for "both leaders".
  public let nodes: [NodeID]
  public let form: Form
  public let sense: Sense
  /// Why the words mean these nodes.
  public let basis: Basis

  public init(
    sentence: Int, tokens: Range<Int>, head: Int, nodes: [NodeID], form: Form, sense: Sense = .actor,
    basis: Basis
  ) {
    self.sentence = sentence
    self.tokens = tokens
    self.head = head
    self.nodes = nodes
    self.form = form
    self.sense = sense
    self.basis = basis
  }

  /// What kind of words they are.
  public enum Form: String, Sendable, Codable, CaseIterable {
    /// "China", "Xi", "the EU".
    case name
    /// "Chinese" before another noun, "US" in "US sanctions".
    case modifier
    /// "the Ukrainian president", "Russian forces", "22 Chinese companies", "both leaders".
    case description
    /// "he", "they", "its".
    case pronoun
  }

  /// Whether a state's or city's name stands for the actor or only for a place ("met in Moscow").
  public enum Sense: String, Sendable, Codable, CaseIterable {
    case actor
    case place
  }

  /// What linked the words to the nodes.
  public enum Basis: Sendable, Hashable {
    /// A name or alias of the gazetteer, or a name that the tagger found.
    case name
    /// An office that the text or the gazetteer fills at the article's date.
    case office
    /// A description that carries its own state: "Russian forces".
    case affiliation
    /// An earlier mention, by its sentence and head token.
    case antecedent(sentence: Int, head: Int)
    /// The actor's own words made a node: a collective.
    case ownWords
  }
}
