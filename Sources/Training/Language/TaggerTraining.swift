package import Language

/// Learns a ``Tagger`` from tagged sentences.
package struct TaggerTraining {
  package let tags: [Tagger.Tag]
  package var passes = 8
  package var pruning: Float = 0.5
  package var seed: UInt64 = 1
  /// In how many orders of the sentences to train, for the mean.
  package var orders = 3

  package init(tags: [Tagger.Tag]) {
    self.tags = tags
  }

  /// The bytes of a tagger.
  ///
  /// - Parameters:
  ///   - sentences: With gold tags.
  ///   - chosen: The places of the sentences to learn from.
  ///   - progress: Called after each pass.
  /// - Returns: A ``Tagger``'s bytes.
  package func train(
    _ sentences: [TrainingSentence], only chosen: [Int], progress: (String) -> Void = { _ in }
  ) -> [UInt8] {
    let settled = settledWords(sentences, only: chosen)
    let trainings = (0..<UInt64(orders)).map { order in
      weights(sentences, only: chosen, settled, seed: seed + 100 * order, progress: progress)
    }
    return Tagger.encode(
      tags: tags, settled: settled,
      weights: WeightTable.encode(WeightAverage.mean(of: trainings, above: pruning)))
  }

  private func weights(
    _ sentences: [TrainingSentence], only chosen: [Int], _ settled: [(hash: UInt64, value: UInt16)],
    seed: UInt64, progress: (String) -> Void
  ) -> [WeightTable.Row] {
    let lookup = Dictionary(settled.map { ($0.hash, $0.value) }, uniquingKeysWith: { first, _ in first })
    var weights = Perceptron(classes: tags.count)
    var scratch = ReadingScratch()
    var random = SplitMix(seed: seed)
    for pass in 1...passes {
      var (wrong, count) = (0, 0)
      for place in random.permutation(of: chosen.count) {
        let sentence = sentences[chosen[place]]
        var (previous, beforePrevious): (Int?, Int?) = (nil, nil)
        for index in sentence.traits.indices {
          var best = 0
          if let tag = lookup[sentence.traits[index].form] {
            best = Int(tag)
          } else {
            sentence.traits.withUnsafeBufferPointer { traits in
              TaggerFeatures.fill(
                &scratch.features, traits, at: index, previous: previous, beforePrevious: beforePrevious)
            }
            weights.score(scratch.features, into: scratch.scores)
            for tag in 1..<max(1, tags.count) where scratch.scores[tag] > scratch.scores[best] { best = tag }
            weights.tick()
            let gold = Int(sentence.goldTags[index])
            if best != gold {
              weights.update(scratch.features, towards: gold, from: best)
              wrong += 1
            }
          }
          count += 1
          beforePrevious = previous
          previous = best
        }
      }
      progress("tagger pass \(pass): \(wrong) of \(count) wrong")
    }
    return weights.averaged(above: 0)
  }

  /// Frequent words that carry one tag in 998 of 1,000 places or more.
  private func settledWords(
    _ sentences: [TrainingSentence], only chosen: [Int]
  ) -> [(hash: UInt64, value: UInt16)] {
    var counts: [UInt64: [UInt8: Int]] = [:]
    for place in chosen {
      for (traits, tag) in zip(sentences[place].traits, sentences[place].goldTags) {
        counts[traits.form, default: [:]][tag, default: 0] += 1
      }
    }
    var settled: [(hash: UInt64, value: UInt16)] = []
    for (form, tags) in counts {
      let total = tags.values.reduce(0, +)
      guard total >= 30, let top = tags.max(by: { $0.value < $1.value }),
        top.value * 1000 >= total * 998
      else { continue }
      settled.append((form, UInt16(top.key)))
    }
    return settled.sorted { $0.hash < $1.hash }
  }
}
