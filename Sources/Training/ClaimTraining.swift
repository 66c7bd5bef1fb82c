public import Claims
public import Vocabulary

/// Trains the model of events on gold: first which relations words say, then between which actors.
///
/// The second network learns from what the first says of documents that it has not seen.
public struct ClaimTraining {
  private var documents: [Document] = []
  private let reader: ClaimReader
  private let report: (String) -> Void

  /// What the training can be told.
  public struct Settings: Sendable {
    /// The least probability of a reading that makes a claim.
    public var threshold = 0.18
    /// How often the training goes through the examples; more learns them by heart.
    var passes = 3
    var wordPasses = 3
    var rate: Float = 0.06
    var penalty: Float = 1e-4
    /// Hidden units.
    var hidden = 24
    var wordHidden = 16
    /// The share of features that each step leaves out.
    var drop: Float = 0.2
    var wordDrop: Float = 0.3

    public init() {}
  }

  private struct Document {
    let id: String
    let sentences: [Sentence]
    let actors: ActorReading
    let gold: GoldEdges
  }

  /// `reader` gives the candidates; its model is not asked.
  public init(reader: ClaimReader, report: @escaping (String) -> Void = { _ in }) {
    self.reader = reader
    self.report = report
  }

  /// Adds a document as it was read.
  ///
  /// `affiliation` gives the state of a gold node that neither the gold nor the reading affiliates.
  public mutating func add(
    _ gold: GoldDocument, sentences: [Sentence], actors: ActorReading,
    affiliation: (NodeID, Day?) -> NodeID?
  ) {
    documents.append(
      Document(
        id: gold.article.id, sentences: sentences, actors: actors,
        gold: GoldEdges(gold, sentences, actors, affiliation)))
  }

  public var documentCount: Int { documents.count }

  /// The model; what it says of a tenth of the documents, held apart, sets the scale of its probabilities.
  public func train(_ settings: Settings) -> EventModel {
    let folds = documents.map { ClaimTraining.fold(of: $0.id) }
    let wordExamples = documents.map(wordExamples)
    let all = train(wordExamples, settings)
    let partial = (0..<ClaimTraining.wordFolds).map { fold in
      train(
        wordExamples.indices.filter { folds[$0] % ClaimTraining.wordFolds != fold }
          .map { wordExamples[$0] }, settings)
    }
    report("\(all.featureCount) features of words")
    for fold in 0..<ClaimTraining.wordFolds {
      let unseen = documents.indices.filter { folds[$0] % ClaimTraining.wordFolds == fold }
      report("unseen words: " + Precision.summary(judged(unseen.flatMap { wordExamples[$0] }, partial[fold])))
    }
    let events = EventExamples(
      documents.indices.map { index in
        let words = partial[folds[index] % ClaimTraining.wordFolds]
        return { body in self.forEachExample(documents[index], words, body) }
      })
    report("\(events.eventCount) events, \(events.pairCount) pairs, \(events.featureCount) features")
    let wanted = documents.reduce(0) { $0 + $1.gold.count }
    report("\(events.rightCount) pairs are right; the gold has \(wanted) edges")
    let isHeldApart = folds.map { $0 == ClaimTraining.foldCount - 1 }
    let trial = events.train(settings, isUsed: { !isHeldApart[$0] })
    let unseen = events.scores(trial) { isHeldApart[$0] }
    report("unseen events: " + Precision.summary(unseen))
    let (slope, offset) = Platt.scale(unseen)
    report("slope \(slope), offset \(offset)")
    let final = events.train(settings, isUsed: { _ in true })
    // Few events have a teller: it takes more passes to learn of them.
    var patient = settings
    (patient.wordPasses, patient.wordDrop, patient.wordHidden) = (12, 0.1, 8)
    let told = documents.indices.map {
      tellerExamples(documents[$0], partial[folds[$0] % ClaimTraining.wordFolds])
    }
    let heldApart = told.indices.filter { isHeldApart[$0] }.flatMap { told[$0] }
    let trialTellers = train(told.indices.filter { !isHeldApart[$0] }.map { told[$0] }, patient)
    report("unseen tellers: " + Precision.summary(judged(heldApart, trialTellers)))
    let tellers = train(told, patient)
    return EventModel(
      words: all, events: SparseNetworkTraining.network(final), tellers: tellers,
      threshold: settings.threshold, slope: slope, offset: offset)
  }

  /// What a network says of examples whose truth is known.
  private func judged(
    _ examples: [FlatExample], _ network: SparseNetwork
  ) -> [(score: Float, isRight: Bool)] {
    examples.flatMap { example in
      zip(network.scores(example.features), example.truths).compactMap { score, truth in
        truth.map { (score, $0 == 1) }
      }
    }
  }

  // MARK: Words

  /// What a network judges by itself: a word, a teller.
  private struct FlatExample {
    let features: [UInt64]
    /// For each output 1, 0, or nil where it is not known.
    let truths: [Float?]
  }

  private func wordExamples(_ document: Document) -> [FlatExample] {
    var examples: [FlatExample] = []
    reader.forEachScene(document.sentences, document.actors) { scene in
      let tokens = document.sentences[scene.index].tokens
      let roots = document.gold.triggerRoots(in: scene, tokens)
      for word in 0..<scene.wordCount {
        let predicate = scene.predicate(ofWord: word)
        let truths = Saying.relations.map { relation -> Float? in
          if roots.contains(TriggerRoot(token: predicate, relation: relation)) { return 1 }
          let ranges = [predicate..<(predicate + 1)] + scene.triggers(ofWord: word, relation)
          let isPart = ranges.contains { document.gold.isTrigger(of: relation, $0, tokens) }
          return isPart ? nil : 0
        }
        examples.append(
          FlatExample(features: scene.features(ofWord: word).hashes, truths: truths))
      }
    }
    return examples
  }

  private func train(_ examples: [[FlatExample]], _ settings: Settings) -> SparseNetwork {
    var counts = FeatureCounts()
    for example in examples.joined() {
      counts.add(example.features, times: example.truths.contains(1) ? 8 : 1)
    }
    var features: Set<UInt64> = []
    for example in examples.joined() {
      for hash in example.features where counts.count(hash) >= 16 { features.insert(hash) }
    }
    var training = SparseNetworkTraining(
      features: Array(features), outputs: examples.joined().first?.truths.count ?? 1,
      hidden: settings.wordHidden,
      rate: settings.rate, penalty: settings.penalty)
    let rows = examples.joined().map { training.rows($0.features) }
    let truths = examples.joined().map(\.truths)
    let bound = UInt64(settings.wordDrop * 65536)
    for pass in 0..<settings.wordPasses {
      var random = SplitMix(seed: UInt64(pass) + 1)
      for place in random.permutation(of: rows.count) {
        let kept = rows[place].filter { _ in random.next() >> 48 >= bound }[...]
        var sum = [Float](repeating: 0, count: training.width)
        training.add(kept, to: &sum)
        for index in sum.indices { sum[index] /= 1 - settings.wordDrop }
        let scores = training.scores(of: sum)
        var errors = [Float](repeating: 0, count: training.outputs)
        var isWorthIt = false
        for (output, truth) in truths[place].enumerated() {
          guard let truth else { continue }
          let error = Logistic.probability(scores[output]) - truth
          if abs(error) > 0.002 {
            errors[output] = error
            isWorthIt = true
          }
        }
        if isWorthIt { training.learn(kept, training.slopes(errors, of: sum)) }
      }
    }
    return SparseNetworkTraining.network([training])
  }

  // MARK: Events

  private func forEachExample(
    _ document: Document, _ words: SparseNetwork, _ body: (EventExample, [PairTruth]) -> Void
  ) {
    reader.forEachScene(document.sentences, document.actors) { scene in
      let tokens = document.sentences[scene.index].tokens
      for example in scene.examples(priors: { EventModel.priors($0, words) }) where !example.pairs.isEmpty {
        body(example, example.pairs.map { document.gold.truth(of: $0, in: example, tokens) })
      }
    }
  }

  /// Of each right event everyone who may tell it.
  private func tellerExamples(_ document: Document, _ words: SparseNetwork) -> [FlatExample] {
    var examples: [FlatExample] = []
    reader.forEachScene(document.sentences, document.actors) { scene in
      let tokens = document.sentences[scene.index].tokens
      for example in scene.examples(priors: { EventModel.priors($0, words) }) {
        for pair in example.pairs {
          let truth = document.gold.truth(of: pair, in: example, tokens)
          guard truth.edge == 1 else { continue }
          for teller in scene.tellers(of: example, pair) {
            let isRight = truth.teller != nil && document.gold.gold(teller.node) == truth.teller
            examples.append(FlatExample(features: teller.features.hashes, truths: [isRight ? 1 : 0]))
          }
        }
      }
    }
    return examples
  }

  /// Documents, not sentences, are held apart: sentences of one article are alike.
  private static func fold(of document: String) -> Int {
    Int(EventHash.of(document) >> 32) % foldCount
  }

  private static let foldCount = 12
  private static let wordFolds = 3
}
