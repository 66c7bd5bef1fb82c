import Language

/// Learns a ``Tagger``, and tags the treebank itself as that tagger tags text it has not seen: by folds, each with a
/// tagger that learned from the others.
package struct FoldTagging {
  package let training: TaggerTraining
  /// Into how many parts the treebank is cut.
  package var folds = 5

  package init(training: TaggerTraining) {
    self.training = training
  }

  /// The bytes of the tagger that learned from all; the sentences' tags become those of the folds.
  package func train(
    _ sentences: inout [TrainingSentence], progress: @escaping @Sendable (String) -> Void
  ) async -> [UInt8] {
    let taggers = await taggers(sentences, progress)
    for fold in 0..<folds { tag(&sentences, in: fold, taggers[fold]) }
    progress("tags by folds: \(accuracy(sentences))")
    return taggers[folds]
  }

  /// One tagger for each fold, and last the one of all sentences; two threads at a time.
  private func taggers(
    _ sentences: [TrainingSentence], _ progress: @escaping @Sendable (String) -> Void
  ) async -> [[UInt8]] {
    var taggers = [[UInt8]](repeating: [], count: folds + 1)
    await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for fold in 0...folds {
        if fold >= 2, let (done, bytes) = await group.next() { taggers[done] = bytes }
        group.addTask { [self] in
          // Neighbours stay together: they share words that others do not.
          let chosen = sentences.indices.filter { ($0 / 20) % folds != fold }
          return (
            fold,
            training.train(sentences, only: chosen) { line in
              if fold == folds { progress(line) }
            }
          )
        }
      }
      for await (done, bytes) in group { taggers[done] = bytes }
    }
    return taggers
  }

  private func tag(_ sentences: inout [TrainingSentence], in fold: Int, _ bytes: [UInt8]) {
    guard let tagger = Tagger(ModelBytes(copying: bytes)) else { return }
    var scratch = ReadingScratch()
    for index in sentences.indices where (index / 20) % folds == fold {
      sentences[index].traits.withUnsafeBufferPointer { traits in
        tagger.tag(traits, into: &sentences[index].tags, &scratch.features, scratch.scores)
      }
    }
  }

  private func accuracy(_ sentences: [TrainingSentence]) -> String {
    var (right, count) = (0, 0)
    for sentence in sentences {
      right += zip(sentence.tags, sentence.goldTags).count { $0 == $1 }
      count += sentence.tags.count
    }
    return "\(right) of \(count) right"
  }
}
