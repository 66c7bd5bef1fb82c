public import Actors
internal import CResources
public import Claims
public import Graph
internal import Language
public import Vocabulary

/// Reads articles into graphs: sentences, actors and claims in one go.
///
///     let reader = try ArticleReader()
///     let graph = try reader.graph(of: Article("China continues to back Russia."))
///
/// A reader is a value that any number of tasks may share. The same article gives the same graph, always.
public struct ArticleReader: Sendable {
  let language: LanguageReader
  let gazetteer: Gazetteer
  let actors: ActorReader
  public let claims: ClaimReader
  /// The lexicon's frames of each relation.
  public let frameCounts: [Relation: Int]

  /// A reader with the embedded models and gazetteer.
  ///
  /// - Throws: What is wrong with `settings`' files, or a fault of the embedded ones.
  public init(_ settings: ReaderSettings = ReaderSettings()) throws {
    let model =
      if let bytes = settings.languageModel {
        try LanguageModel(bytes: bytes)
      } else {
        try LanguageModel(inPlace: UnsafeRawBufferPointer(Resources.inPlace(entente_model_language())))
      }
    language = LanguageReader(model: model)
    var gazetteer = try Gazetteer(parsing: ArticleReader.gazetteerFiles)
    for overlay in settings.gazetteers {
      gazetteer = try gazetteer.overlaid(with: GazetteerFile(name: overlay.name, bytes: overlay.bytes))
    }
    self.gazetteer = gazetteer
    actors = ActorReader(gazetteer: gazetteer)
    let lexicon = try Lexicon(
      classes: Resources.bytes(entente_lexicon_classes()), verbs: Resources.bytes(entente_lexicon_verbs()),
      nouns: Resources.bytes(entente_lexicon_nouns()),
      adjectives: Resources.bytes(entente_lexicon_adjectives()),
      embeddings: Resources.bytes(entente_lexicon_embeddings()))
    frameCounts = lexicon.frameCounts
    let events =
      settings.readsEvents
      ? try EventModel(bytes: settings.eventModel ?? Resources.bytes(entente_model_events())) : .untrained
    claims = ClaimReader(lexicon: lexicon, model: events) { model.classes(ofWord: $0) }
  }

  /// The article's graph: every actor that it mentions, every claim that it reports.
  public func graph(of article: Article) throws(GraphError) -> Graph {
    try steps(for: article).graph
  }

  /// What each step sees in the article.
  public func steps(for article: Article) -> ReadingSteps {
    let sentences = language.read(article)
    let found = actors.read(article, sentences)
    return ReadingSteps(
      article: article, sentences: sentences, actors: found,
      readings: claims.readings(article, sentences, found))
  }

  /// The first two steps alone, as training needs them.
  public func actors(in article: Article) -> (sentences: [Sentence], actors: ActorReading) {
    let sentences = language.read(article)
    return (sentences, actors.read(article, sentences))
  }

  static var gazetteerFiles: [GazetteerFile] {
    [
      GazetteerFile(name: "states.tsv", bytes: Resources.bytes(entente_gazetteer_states())),
      GazetteerFile(name: "blocs.tsv", bytes: Resources.bytes(entente_gazetteer_blocs())),
      GazetteerFile(name: "institutions.tsv", bytes: Resources.bytes(entente_gazetteer_institutions())),
      GazetteerFile(name: "groups.tsv", bytes: Resources.bytes(entente_gazetteer_groups())),
      GazetteerFile(name: "persons.tsv", bytes: Resources.bytes(entente_gazetteer_persons())),
    ]
  }
}

/// What a reader uses instead of, or besides, what the executable carries.
public struct ReaderSettings: Sendable {
  /// A file that `entente train language` wrote.
  public var languageModel: [UInt8]?
  /// A file that `entente train claims` wrote.
  public var eventModel: [UInt8]?
  /// Whether events are read at all; training their model begins without.
  public var readsEvents = true
  /// Gazetteer files that overlay the embedded ones, later over earlier.
  public var gazetteers: [(name: String, bytes: [UInt8])] = []

  public init() {}
}

extension ArticleReader {
  /// The state that a known node leads, serves or belongs to on a day; nil where the gazetteer tells none.
  public func affiliation(of node: NodeID, on day: Day?) -> NodeID? {
    gazetteer.node(node, on: day)?.affiliation
  }
}

extension ArticleReader {
  /// Why each sentence gave the claims that it gave.
  public func explain(_ article: Article) -> [SentenceExplanation] {
    let sentences = language.read(article)
    return claims.explain(article, sentences, actors.read(article, sentences))
  }
}
