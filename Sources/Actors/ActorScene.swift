internal import Vocabulary

/// An article while its actors are read.
///
/// Names come first, over the whole article; then descriptions and pronouns, sentence by sentence, each against what
/// stands before it.
struct ActorScene {
  let gazetteer: Gazetteer
  let lexicon: ActorLexicon
  let article: Article
  let sentences: [Sentence]
  let trees: [SentenceTree]
  /// The article's date in days since 1970-01-01; the far future where it has none.
  let day: Int32

  var drafts: [Draft] = []
  /// For each sentence and token, the draft whose head it is, or -1.
  var byHead: [[Int32]]
  /// For each sentence and token, the draft of a name that covers it, or -1.
  var covering: [[Int32]]
  /// For each sentence, its drafts in the order of their making.
  var bySentence: [[Int]]
  var actors: [NodeID: Actor] = [:]
  /// The ids of the gazetteer's nodes that the text names.
  var knownIDs: [Int32: NodeID] = [:]
  var claims: [Claim.Key: Claim] = [:]
  /// Persons named in full in the text, by the folded words of their surnames, in text order.
  var bySurname: [String: [NodeID]] = [:]
  /// Acronyms that the text itself introduces: "the Zambezi Water Authority (ZWA)".
  var acronyms: [String: NodeID] = [:]
  let census: NameCensus
  /// Offices that the text gives persons, in text order.
  var toldOffices: [ToldOffice] = []

  /// A mention in the making.
  struct Draft {
    var sentence: Int
    var tokens: Range<Int>
    var head: Int
    var nodes: [NodeID]
    var form: Mention.Form
    var sense: Mention.Sense = .actor
    var basis: Mention.Basis
    var reason: Reason
    /// Whether several are meant: "rebels", "both leaders".
    var isPlural = false
    /// Whether one person speaks for the node: "a ministry spokeswoman".
    var isHuman = false
    /// Whether the name is a part of a hyphenated word.
    var isPart = false

    /// Whether a city or region stands for its state.
    var isCity: Bool {
      if case .alias(.city) = reason { return true }
      return false
    }
  }

  /// What the article and the gazetteer tell of a node.
  struct Actor {
    var name: String
    var aliases: Set<String> = []
    var affiliation: NodeID?
    /// Whether the text itself tells the affiliation.
    var affiliationIsTold = false
    var gender = ActorLexicon.Gender.unknown
    /// Where the gazetteer knows the node.
    var number: Int32?
    /// A collective's head noun.
    var noun = ""
  }

  init(gazetteer: Gazetteer, lexicon: ActorLexicon, article: Article, sentences: [Sentence]) {
    self.gazetteer = gazetteer
    self.lexicon = lexicon
    self.article = article
    self.sentences = sentences
    trees = sentences.map(SentenceTree.init)
    day = Gazetteer.ordinal(article.date)
    byHead = sentences.map { Array(repeating: -1, count: $0.tokens.count) }
    covering = byHead
    bySentence = Array(repeating: [], count: sentences.count)
    census = NameCensus(sentences, trees)
  }

  /// The draft whose head the token is.
  func draft(_ sentence: Int, _ token: Int) -> Draft? {
    let index = byHead[sentence][token]
    return index >= 0 ? drafts[Int(index)] : nil
  }

  /// Adds a draft; a head that has one already keeps it.
  @discardableResult
  mutating func add(_ draft: Draft) -> Bool {
    guard byHead[draft.sentence][draft.head] < 0, !draft.nodes.isEmpty else { return false }
    let index = Int32(drafts.count)
    byHead[draft.sentence][draft.head] = index
    if draft.form == .name || draft.form == .modifier {
      for token in draft.tokens where covering[draft.sentence][token] < 0 {
        covering[draft.sentence][token] = index
      }
    }
    bySentence[draft.sentence].append(Int(index))
    drafts.append(draft)
    return true
  }

  /// The id of a gazetteer node, which the text now names.
  mutating func known(_ number: Int32) -> NodeID {
    if let id = knownIDs[number] { return id }
    let id = gazetteer.id(number)
    knownIDs[number] = id
    if actors[id] == nil {
      var actor = Actor(name: gazetteer.text(gazetteer.entries[Int(number)].name), number: number)
      actor.affiliation = gazetteer.affiliation(of: number, on: day).map { gazetteer.id($0) }
      if id.kind == .person { actor.gender = gender(ofName: actor.name) }
      actors[id] = actor
    }
    return id
  }

  /// A node that only the text knows.
  mutating func told(_ id: NodeID, name: String, affiliation: NodeID? = nil) {
    if actors[id] == nil {
      var actor = Actor(name: name)
      if id.kind == .person { actor.gender = gender(ofName: name) }
      actors[id] = actor
    } else if actors[id]?.name != name {
      actors[id]?.aliases.insert(name)
    }
    if let affiliation { tell(affiliation, of: id) }
  }

  mutating func tell(_ affiliation: NodeID, of id: NodeID) {
    guard actors[id]?.affiliationIsTold == false, affiliation != id else { return }
    if affiliation.kind == .state {
      actors[id]?.affiliation = affiliation
      actors[id]?.affiliationIsTold = true
    } else if actors[id]?.affiliation == nil {
      let state = actors[affiliation]?.affiliation
      actors[id]?.affiliation = state
    }
  }

  func gender(ofName name: String) -> ActorLexicon.Gender {
    guard let first = name.split(separator: " ").first else { return .unknown }
    let given = Slug(String(first)).text
    switch (lexicon.femaleNames.contains(given), lexicon.maleNames.contains(given)) {
    case (true, false): return .female
    case (false, true): return .male
    default: return .unknown
    }
  }

  func words(_ sentence: Int, _ tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    let list = sentences[sentence].tokens
    let text = article.slice(
      ByteRange(list[first].range.start, max(list[first].range.start, list[last].range.end)))
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The nearest state of a node: itself, or what it belongs to.
  func state(of id: NodeID) -> NodeID? {
    id.kind == .state ? id : actors[id]?.affiliation
  }
}

/// Why words mean a node, for those who ask.
enum Reason: Sendable {
  case alias(AliasType)
  case tagger
  case title
  case office(String)
  case officeAtDate(String)
  case apposition
  case body
  case namedBody
  case collective
  case surname
  case surnameAtDate
  case coreference
  case pair
  case focus
}
