package import Language
import Vocabulary

/// Learns a ``NameTagger`` from sentences with labelled names.
package struct NameTraining {
  package var passes = 10
  package var pruning: Float = 0.5
  package var seed: UInt64 = 3
  /// In how many orders of the sentences to train, for the mean.
  package var orders = 2
  package init() {}

  package struct Sentence: Sendable {
    package var traits: [WordTraits]
    /// Indices of parts of speech.
    package var tags: [UInt8]
    package var labels: [NameLabel]
    /// How much the sentence counts.
    package var weight = 1
  }

  /// The bytes of a name tagger.
  package func train(
    _ sentences: [Sentence], progress: @escaping @Sendable (String) -> Void = { _ in }
  ) async -> [UInt8] {
    encode(await trainings(sentences, progress: progress))
  }

  package func encode(_ trainings: [[WeightTable.Row]]) -> [UInt8] {
    NameTagger.encode(rows: WeightAverage.mean(of: trainings, above: pruning))
  }

  /// The weights found in each order of the sentences; two threads at a time.
  package func trainings(
    _ sentences: [Sentence], progress: @escaping @Sendable (String) -> Void = { _ in }
  ) async -> [[WeightTable.Row]] {
    var trainings = [[WeightTable.Row]](repeating: [], count: orders)
    await withTaskGroup(of: (Int, [WeightTable.Row]).self) { group in
      for order in 0..<orders {
        if order >= 2, let (done, rows) = await group.next() { trainings[done] = rows }
        group.addTask { [self] in
          (order, weights(sentences, seed: seed + 100 * UInt64(order), progress: progress))
        }
      }
      for await (done, rows) in group { trainings[done] = rows }
    }
    return trainings
  }

  private func weights(
    _ sentences: [Sentence], seed: UInt64, progress: (String) -> Void
  ) -> [WeightTable.Row] {
    var weights = Perceptron(classes: NameLabel.count)
    var scratch = ReadingScratch()
    var random = SplitMix(seed: seed)
    // Sentences of weight 3 are learned from three times in each pass.
    let places = sentences.indices.flatMap { repeatElement($0, count: sentences[$0].weight) }
    for pass in 1...passes {
      var wrong = 0
      for place in random.permutation(of: places.count)
      where learn(sentences[places[place]], &weights, &scratch) {
        wrong += 1
      }
      progress("names pass \(pass): \(wrong) of \(places.count) sentences wrong")
    }
    return weights.averaged(above: 0)
  }

  /// Labels the sentence and learns where the gold labels fall furthest behind; says whether they did.
  private func learn(
    _ sentence: Sentence, _ weights: inout Perceptron, _ scratch: inout ReadingScratch
  ) -> Bool {
    var goldScore: Int64 = 0
    var goldContext = NameFeatures.Context()
    var goldPlace: Int? = 0
    var worst: (gap: Int64, labels: [NameLabel])?
    sentence.traits.withUnsafeBufferPointer { words in
      sentence.tags.withUnsafeBufferPointer { tags in
        scratch.nameBeam.start()
        for (index, gold) in sentence.labels.enumerated() {
          scratch.nameBeam.advance(
            words, tags: tags, at: index, weights, &scratch.features, scratch.scores)
          NameFeatures.fill(&scratch.features, words, tags: tags, at: index)
          NameFeatures.add(goldContext, to: &scratch.features, words, tags: tags, at: index)
          weights.score(scratch.features, into: scratch.scores)
          goldScore += Int64(scratch.scores[Int(gold.rawValue)])
          goldContext = goldContext.after(gold)
          goldPlace = goldPlace.flatMap { place in
            scratch.nameBeam.current.firstIndex { $0.parent == place && $0.label == gold }
          }
          let gap = scratch.nameBeam.current[0].score - goldScore
          if goldPlace != 0, gap >= worst?.gap ?? 0 {
            scratch.nameBeam.labels(to: 0, into: &scratch.labels)
            worst = (gap, scratch.labels)
          }
        }
      }
    }
    weights.tick()
    guard let worst else { return false }
    var wrongContext = NameFeatures.Context()
    goldContext = NameFeatures.Context()
    sentence.traits.withUnsafeBufferPointer { words in
      sentence.tags.withUnsafeBufferPointer { tags in
        for (index, bad) in worst.labels.enumerated() {
          let gold = sentence.labels[index]
          if gold != bad || goldContext != wrongContext {
            NameFeatures.fill(&scratch.features, words, tags: tags, at: index)
            let mark = scratch.features.mark
            NameFeatures.add(goldContext, to: &scratch.features, words, tags: tags, at: index)
            weights.add(1, to: scratch.features, Int(gold.rawValue))
            scratch.features.removeAll(after: mark)
            NameFeatures.add(wrongContext, to: &scratch.features, words, tags: tags, at: index)
            weights.add(-1, to: scratch.features, Int(bad.rawValue))
          }
          goldContext = goldContext.after(gold)
          wrongContext = wrongContext.after(bad)
        }
      }
    }
    return true
  }

  /// The sentences of a file as the learner sees them, tagged.
  package static func sentences(
    of file: NamesFile, _ lexicon: TraitLexicon, _ tagger: Tagger
  ) -> [Sentence] {
    var scratch = ReadingScratch()
    return file.sentences.map { sentence in
      let traits = lexicon.traits(of: sentence.forms)
      var tags = [UInt8](repeating: 0, count: traits.count)
      traits.withUnsafeBufferPointer { tagger.tag($0, into: &tags, &scratch.features, scratch.scores) }
      return Sentence(
        traits: traits, tags: tags, labels: NameLabel.labels(of: sentence.names, count: traits.count),
        weight: Self.weight(of: sentence.forms))
    }
  }

  /// More for sentences about politics, which are what the names are wanted for.
  private static func weight(of forms: [String]) -> Int {
    let political = forms.reduce(0) { $0 + (politicalWords.contains($1.lowercased()) ? 1 : 0) }
    return political >= 2 ? 4 : 1
  }

  private static let politicalWords: Set<String> = [
    "alliance", "ambassador", "cabinet", "campaign", "candidate", "candidates", "ceasefire", "coalition",
    "congress",
    "congressman", "conservative", "constituency", "council", "democrat", "democratic", "democrats",
    "diplomatic",
    "elected", "election", "elections", "electoral", "foreign", "government", "governor", "labour", "leader",
    "leaders", "left-wing", "legislative", "liberal", "liberals", "mayor", "military", "minister",
    "ministers",
    "mp", "mps", "national", "opposition", "parliament", "parliamentary", "party", "parties", "policy",
    "political",
    "politician", "politicians", "premier", "president", "presidential", "prime", "referendum", "republic",
    "republican", "republicans", "sanctions", "seats", "secretary", "senate", "senator", "socialist",
    "treaty",
    "vote", "voted", "votes", "war",
  ]
}
