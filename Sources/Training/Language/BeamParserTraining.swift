import Language

/// Learns a ``DependencyParser`` from trees: beam search, and after each sentence an update where the gold parse falls
/// furthest behind (Huang, Fayong and Guo, 2012).
package struct BeamParserTraining {
  package let relations: [String]
  /// For each tag its universal part of speech as a number.
  package let universal: [UInt8]
  package var passes = 10
  package var width = 8
  /// How far below the best a configuration may be, in the stored weights' measure, before a finished parser gives it up;
  /// learning gives none up.
  package var margin: Int64 = 30_000
  /// Averaged weights no larger than this are not kept.
  package var pruning: Float = 0
  /// How many weights the parser may have.
  package var weightLimit = 2_500_000
  package var selectionPasses = 6
  /// In how many orders of the sentences to train, for the mean.
  package var orders = 2
  package var seed: UInt64 = 2

  package init(relations: [String], universal: [UInt8]) {
    self.relations = relations
    self.universal = universal
  }

  /// The bytes of a parser.
  package func train(
    _ sentences: [TrainingSentence], progress: @escaping @Sendable (String) -> Void = { _ in }
  ) async -> [UInt8] {
    let inventory = ActionInventory(sentences, relations: relations.count)
    // A quick parser finds the features worth their room in the model; the beam learns their weights.
    var selection = ParserTraining(relations: relations, universal: universal)
    selection.passes = selectionPasses
    let selected = selection.weights(
      sentences, inventory.actions, atMost: weightLimit, progress: progress)
    let gold = sentences.map { inventory.gold($0) }
    var trainings = [[WeightTable.Row]](repeating: [], count: orders)
    await withTaskGroup(of: (Int, [WeightTable.Row]).self) { group in
      for order in 0..<orders {
        // Two threads at a time.
        if order >= 2, let (done, rows) = await group.next() { trainings[done] = rows }
        group.addTask { [self] in
          let rows = weights(
            sentences, gold, inventory.actions, selected, seed: seed + 100 * UInt64(order),
            progress: progress)
          return (order, rows)
        }
      }
      for await (done, rows) in group { trainings[done] = rows }
    }
    return DependencyParser.encode(
      relations: relations, actions: inventory.actions, beamWidth: width, beamMargin: margin,
      rows: WeightAverage.mean(of: trainings, above: pruning))
  }

  private func weights(
    _ sentences: [TrainingSentence], _ gold: [[Int]], _ actions: [DependencyParser.Action],
    _ selected: [WeightTable.Row], seed: UInt64, progress: (String) -> Void
  ) -> [WeightTable.Row] {
    var learner = Learner(
      actions: actions, universal: universal, width: width,
      weights: Perceptron(classes: actions.count, onlyOf: selected))
    var random = SplitMix(seed: seed)
    for pass in 1...passes {
      var (wrong, count) = (0, 0)
      for place in random.permutation(of: sentences.count) where !gold[place].isEmpty {
        count += 1
        if learner.learn(sentences[place], gold[place]) { wrong += 1 }
      }
      progress("parser pass \(pass): \(wrong) of \(count) sentences wrong")
    }
    return learner.weights.averaged(above: 0)
  }

  /// The weights and the memory that learning needs.
  private struct Learner: ~Copyable {
    let actions: [DependencyParser.Action]
    let universal: [UInt8]
    var weights: Perceptron
    var beam: ParserBeam
    var scratch = ReadingScratch()
    var goldState = ParserState()
    var wrongState = ParserState()

    init(
      actions: [DependencyParser.Action], universal: [UInt8], width: Int, weights: consuming Perceptron
    ) {
      self.actions = actions
      self.universal = universal
      self.weights = weights
      beam = ParserBeam(width: width)
    }

    /// Parses the sentence and learns from it; says whether it was parsed wrongly.
    mutating func learn(_ sentence: TrainingSentence, _ gold: [Int]) -> Bool {
      beam.start(words: sentence.heads.count)
      goldState.start(words: sentence.heads.count)
      var goldScore: Int64 = 0
      var goldPlace: Int? = 0
      var worst: (gap: Int64, actions: [Int])?
      for step in gold.indices {
        var goldGain: Int64 = 0
        for index in 0..<beam.count {
          beam.withState(index) { state in
            Self.fill(&scratch.features, state, sentence, universal)
          }
          weights.score(scratch.features, into: scratch.scores)
          if index == goldPlace { goldGain = Int64(scratch.scores[gold[step]]) }
          DependencyParser.offer(actions, index, beam.candidates[index].score, scratch.scores, to: &beam)
        }
        if goldPlace == nil {
          Self.fill(&scratch.features, goldState, sentence, universal)
          weights.score(scratch.features, into: scratch.scores)
          goldGain = Int64(scratch.scores[gold[step]])
        }
        goldScore += goldGain
        let action = actions[gold[step]]
        goldState.apply(action.move, relation: action.relation)
        beam.advance(actions)
        goldPlace = goldPlace.flatMap { place in
          (0..<beam.count).first { index in
            let choice = beam.candidates[index].choice
            return Int(choice.parent) == place && Int(choice.action) == gold[step]
          }
        }
        let gap = beam.candidates[0].score - goldScore
        if goldPlace != 0, gap >= worst?.gap ?? 0 {
          worst = (gap, beam.actions(to: 0, atStep: step + 1))
        }
      }
      weights.tick()
      guard let worst else { return false }
      update(sentence, gold: gold, wrong: worst.actions)
      return true
    }

    private mutating func update(_ sentence: TrainingSentence, gold: [Int], wrong: [Int]) {
      goldState.start(words: sentence.heads.count)
      wrongState.start(words: sentence.heads.count)
      var differ = false
      for (right, bad) in zip(gold, wrong) {
        differ = differ || right != bad
        if differ {
          Self.fill(&scratch.features, goldState, sentence, universal)
          weights.add(1, to: scratch.features, right)
          Self.fill(&scratch.features, wrongState, sentence, universal)
          weights.add(-1, to: scratch.features, bad)
        }
        goldState.apply(actions[right].move, relation: actions[right].relation)
        wrongState.apply(actions[bad].move, relation: actions[bad].relation)
      }
    }

    private static func fill(
      _ features: inout FeatureList, _ state: borrowing ParserState, _ sentence: TrainingSentence,
      _ universal: [UInt8]
    ) {
      sentence.traits.withUnsafeBufferPointer { traits in
        sentence.tags.withUnsafeBufferPointer { tags in
          universal.withUnsafeBufferPointer { universal in
            ParserFeatures.fill(&features, state, traits, tags: tags, upos: universal)
          }
        }
      }
    }
  }
}
