public import Language
import Vocabulary

/// Trains a ``LanguageModel`` from treebanks, names and word classes.
///
/// The same input and settings give the same bytes, on any machine and with any number of threads.
public struct LanguageTraining: Sendable {
  /// Passes over the treebank for the tagger and the parser.
  public var taggerPasses = 12
  public var parserPasses = 8
  /// Averaged weights no larger than this are not kept.
  public var taggerPruning: Float = 0.25
  public var parserPruning: Float = 0
  /// How many weights the parser may have.
  public var parserWeights = 2_500_000
  public var beamWidth = 8
  public var namePasses = 10
  public var namePruning: Float = 1
  /// Into how many parts the treebank is cut to tag it for the parser: each part by a tagger that learned from the others.
  public var folds = 5
  /// A word class file as made by the trainer, or nil to train without.
  public var clusters: [UInt8]?
  public var header = LanguageModelHeader()

  public init() {}

  /// - Parameters:
  ///   - treebank: The text of CoNLL-U files.
  ///   - names: Words and name labels as ``NameCorpus`` reads them; empty for a model that finds no names.
  ///   - progress: Called with a line for each step done, from any thread.
  /// - Returns: The bytes of a model file.
  public func train(
    treebank: [UInt8], names: [UInt8] = [], progress: @escaping @Sendable (String) -> Void = { _ in }
  ) async -> [UInt8] {
    let gold = Treebank(conllu: treebank)
    let clusterMap = clusters.flatMap { WordClusters(ModelBytes(copying: $0)) } ?? WordClusters()
    let (tags, relations) = Self.inventories(of: gold)
    var sentences = Self.encode(gold, tags, relations, clusterMap)
    var parts: [(LanguageModel.Part, [UInt8])] = []
    if let clusters { parts.append((.clusters, clusters)) }

    var taggerTraining = TaggerTraining(tags: tags)
    taggerTraining.passes = taggerPasses
    taggerTraining.pruning = taggerPruning
    var folding = FoldTagging(training: taggerTraining)
    folding.folds = folds
    let tagger = await folding.train(&sentences, progress: progress)
    parts.append((.tagger, tagger))

    var parserTraining = BeamParserTraining(relations: relations, universal: Self.universal(tags))
    parserTraining.passes = parserPasses
    parserTraining.width = beamWidth
    parserTraining.pruning = parserPruning
    parserTraining.weightLimit = parserWeights
    var nameTraining = NameTraining()
    nameTraining.passes = namePasses
    nameTraining.pruning = namePruning
    let named =
      Tagger(ModelBytes(copying: tagger)).map { tagger in
        Self.encode(NameCorpus(bio: names), clusterMap, tagger)
      } ?? []
    let parsed = sentences
    let (treeTraining, entityTraining) = (parserTraining, nameTraining)
    async let parser = treeTraining.train(parsed, progress: progress)
    async let namesPart = named.isEmpty ? [] : entityTraining.train(named, progress: progress)
    parts.append((.parser, await parser))
    let namesBytes = await namesPart
    if !namesBytes.isEmpty { parts.append((.names, namesBytes)) }
    return LanguageModel.encode(header: header, parts: parts)
  }

  /// The tags and relations of a treebank; `root` first.
  package static func inventories(of treebank: Treebank) -> (tags: [Tagger.Tag], relations: [String]) {
    var tags: [Tagger.Tag: Int] = [:]
    var relations: Set<String> = []
    for word in treebank.sentences.joined() {
      tags[word.tag, default: 0] += 1
      relations.insert(word.relation)
    }
    relations.remove("root")
    let frequent = tags.sorted {
      ($1.value, $0.key.upos.rawValue, $0.key.xpos) < ($0.value, $1.key.upos.rawValue, $1.key.xpos)
    }.prefix(WeightTable.classLimit).map(\.key)
    return (frequent, ["root"] + relations.sorted())
  }

  package static func encode(
    _ treebank: Treebank, _ tags: [Tagger.Tag], _ relations: [String], _ clusters: WordClusters
  ) -> [TrainingSentence] {
    let tagNumbers = Dictionary(uniqueKeysWithValues: tags.enumerated().map { ($1, UInt8($0)) })
    let relationNumbers = Dictionary(uniqueKeysWithValues: relations.enumerated().map { ($1, $0) })
    return treebank.sentences.map { words in
      let gold = words.map { tagNumbers[$0.tag] ?? 0 }
      return TrainingSentence(
        traits: words.map { word in
          var form = word.form
          return form.withUTF8 { WordTraits(form: $0, clusters: clusters) }
        },
        goldTags: gold, tags: gold, heads: words.map(\.head),
        relations: words.map { relationNumbers[$0.relation] ?? 0 })
    }
  }

  package static func encode(
    _ corpus: NameCorpus, _ clusters: WordClusters, _ tagger: Tagger
  ) -> [NameTraining.Sentence] {
    var scratch = ReadingScratch()
    return corpus.sentences.map { sentence in
      let traits = sentence.forms.map { text in
        var form = text
        return form.withUTF8 { WordTraits(form: $0, clusters: clusters) }
      }
      var tags = [UInt8](repeating: 0, count: traits.count)
      traits.withUnsafeBufferPointer { tagger.tag($0, into: &tags, &scratch.features, scratch.scores) }
      return NameTraining.Sentence(
        traits: traits, tags: tags, labels: NameLabel.labels(of: sentence.names, count: traits.count))
    }
  }

  /// For each tag its universal part of speech as a number.
  package static func universal(_ tags: [Tagger.Tag]) -> [UInt8] {
    tags.map { tag in UInt8(UniversalPartOfSpeech.allCases.firstIndex(of: tag.upos) ?? 0) }
  }
}
