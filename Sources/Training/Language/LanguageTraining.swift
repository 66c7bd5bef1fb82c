public import Language
import Vocabulary

/// Trains a ``LanguageModel`` from treebanks, names and word classes.
///
/// The same material and settings give the same bytes, on any machine and with any number of threads.
public struct LanguageTraining: Sendable {
  /// What is learned from.
  public struct Material: Sendable {
    /// Sentences without a whole tree are passed over.
    public var treebank: CoNLLU
    /// Sentences with names; nil for a model that finds none.
    public var names: NamesFile?
    /// Names of reference works; nil for none.
    public var knownNames: KnownNames?
    /// Articles with their lines, which teach where sentences end; empty to learn that from the treebank alone.
    public var articles: [[UInt8]]
    /// Word classes as ``WordClusterTraining`` makes them; nil for none.
    public var clusters: [UInt8]?

    public init(
      treebank: CoNLLU, names: NamesFile? = nil, knownNames: KnownNames? = nil, articles: [[UInt8]] = [],
      clusters: [UInt8]? = nil
    ) {
      self.treebank = treebank
      self.names = names
      self.knownNames = knownNames
      self.articles = articles
      self.clusters = clusters
    }
  }

  public var taggerPasses = 12
  /// Averaged weights no larger than this are not kept.
  public var taggerPruning: Float = 0.4
  /// Into how many parts the treebank is cut to tag it for the parser.
  public var folds = 5
  /// Passes that find the features worth keeping, and passes that learn their weights.
  public var selectionPasses = 6
  public var parserPasses = 7
  public var beamWidth = 6
  /// In how many orders of the sentences tagger, parser and name tagger are trained, for the mean of the weights.
  public var taggerOrders = 3
  public var parserOrders = 2
  public var nameOrders = 2
  /// How many weights the parser may have.
  public var parserWeights = 2_500_000
  public var namePasses = 8
  public var namePruning: Float = 1.5
  public var header = LanguageModelHeader()

  public init() {}

  /// - Parameters:
  ///   - material: What to learn from.
  ///   - progress: Called with a line for each step done, from any thread.
  /// - Returns: The bytes of a model file.
  public func train(
    _ material: Material, progress: @escaping @Sendable (String) -> Void = { _ in }
  ) async -> [UInt8] {
    var parts: [(LanguageModel.Part, [UInt8])] = []
    var lexicon = TraitLexicon()
    if let clusters = material.clusters, let read = WordClusters(ModelBytes(copying: clusters)) {
      parts.append((.clusters, clusters))
      lexicon.clusters = read
    }
    if let list = material.knownNames?.list, let read = NameList(ModelBytes(copying: list)) {
      parts.append((.knownNames, list))
      lexicon.names = read
    }
    parts.append((.lemmas, LemmatizerTraining.train(material.treebank.sentences)))
    parts.append(
      (
        .boundaries,
        SentenceBoundaryTraining.train(material.treebank, articles: material.articles).bytes
      ))
    progress("lemmas and sentence ends done")

    let numbers = TreebankNumbers(material.treebank)
    var sentences = numbers.sentences(of: material.treebank, lexicon)
    var taggerTraining = TaggerTraining(tags: numbers.tags)
    taggerTraining.passes = taggerPasses
    taggerTraining.orders = taggerOrders
    taggerTraining.pruning = taggerPruning
    var folding = FoldTagging(training: taggerTraining)
    folding.folds = folds
    let tagger = await folding.train(&sentences, progress: progress)
    parts.append((.tagger, tagger))

    let named = nameSentences(material.names, lexicon, tagger)
    if !named.isEmpty {
      parts.append((.names, await nameTraining.train(named, progress: progress)))
    }
    parts.append((.parser, await parserTraining(numbers).train(sentences, progress: progress)))
    return LanguageModel.encode(header: header, parts: parts)
  }

  private func parserTraining(_ numbers: TreebankNumbers) -> BeamParserTraining {
    var training = BeamParserTraining(relations: numbers.relations, universal: numbers.universal)
    training.selectionPasses = selectionPasses
    training.passes = parserPasses
    training.orders = parserOrders
    training.width = beamWidth
    training.weightLimit = parserWeights
    return training
  }

  private var nameTraining: NameTraining {
    var training = NameTraining()
    training.passes = namePasses
    training.orders = nameOrders
    training.pruning = namePruning
    return training
  }

  private func nameSentences(
    _ file: NamesFile?, _ lexicon: TraitLexicon, _ tagger: [UInt8]
  ) -> [NameTraining.Sentence] {
    guard let file, let tagger = Tagger(ModelBytes(copying: tagger)) else { return [] }
    return NameTraining.sentences(of: file, lexicon, tagger)
  }
}
