package import Language
import Vocabulary

/// Learns a ``NameTagger`` from sentences with labelled names.
package struct NameTraining {
  package var passes = 10
  package var pruning: Float = 0.5
  package var seed: UInt64 = 3
  package init() {}

  /// Of 100 labels, how many of those before are the model's own and not the gold ones, from the second pass on.
  package var exploration: UInt64 = 70

  package struct Sentence {
    package var traits: [WordTraits]
    /// Indices of parts of speech.
    package var tags: [UInt8]
    package var labels: [NameLabel]
  }

  /// The bytes of a name tagger.
  package func train(_ sentences: [Sentence], progress: (String) -> Void = { _ in }) -> [UInt8] {
    var weights = Perceptron(classes: NameLabel.count)
    var scratch = ReadingScratch()
    var random = SplitMix(seed: seed)
    for pass in 1...passes {
      var (wrong, count) = (0, 0)
      for place in random.permutation(of: sentences.count) {
        let sentence = sentences[place]
        var (previous, beforePrevious): (NameLabel?, NameLabel?) = (nil, nil)
        for index in sentence.labels.indices {
          sentence.traits.withUnsafeBufferPointer { traits in
            sentence.tags.withUnsafeBufferPointer { tags in
              NameFeatures.fill(
                &scratch.features, traits, tags: tags, at: index, previous: previous,
                beforePrevious: beforePrevious)
            }
          }
          weights.score(scratch.features, into: scratch.scores)
          let best = NameTagger.best(
            scratch.scores, after: previous ?? .outside, isLast: index == sentence.labels.count - 1)
          var gold = sentence.labels[index]
          // After a wrong label the right one may be impossible; then there is nothing to learn here.
          if !gold.mayFollow(previous ?? .outside) { gold = best }
          weights.tick()
          count += 1
          if best != gold {
            weights.update(scratch.features, towards: Int(gold.rawValue), from: Int(best.rawValue))
            wrong += 1
          }
          beforePrevious = previous
          previous = pass > 1 && random.next() % 100 < exploration ? best : gold
        }
      }
      progress("names pass \(pass): \(wrong) of \(count) labels wrong")
    }
    return NameTagger.encode(rows: weights.averaged(above: pruning))
  }
}
