/// The most promising labels of the first words of a sentence, and how they came about.
package struct NameBeam {
  /// The most sequences kept.
  package static let width = 6

  /// A sequence of labels by its last: what it is worth, and where the rest is.
  package struct Hypothesis {
    package var score: Int64 = 0
    package var context = NameFeatures.Context()
    package var label = NameLabel.outside
    /// The place of the sequence without the last label among those of the word before.
    package var parent = 0
  }

  /// The best first.
  package private(set) var current: [Hypothesis] = []
  /// All hypotheses of all words so far, ``width`` a word.
  private var history: [Hypothesis] = []
  private var starts: [Int] = []
  private var found: [Hypothesis] = []

  package init() {}

  package mutating func start() {
    current.removeAll(keepingCapacity: true)
    current.append(Hypothesis())
    history.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  /// Labels one word more in every way that the model finds good.
  ///
  /// - Parameters:
  ///   - words: The sentence.
  ///   - tags: For each word its part of speech's index.
  ///   - index: Of the word.
  ///   - weights: The model.
  ///   - features: Memory to use.
  ///   - scores: Room for twice ``WeightTable/classLimit`` scores.
  package mutating func advance(
    _ words: UnsafeBufferPointer<WordTraits>, tags: UnsafeBufferPointer<UInt8>, at index: Int,
    _ weights: borrowing some FeatureScorer & ~Copyable, _ features: inout FeatureList,
    _ scores: UnsafeMutablePointer<Int32>
  ) {
    let isLast = index == words.count - 1
    NameFeatures.fill(&features, words, tags: tags, at: index)
    let mark = features.mark
    let common = scores + WeightTable.classLimit
    common.update(repeating: 0, count: NameLabel.count)
    weights.add(features, from: 0, to: common)
    found.removeAll(keepingCapacity: true)
    for (place, hypothesis) in current.enumerated() {
      features.removeAll(after: mark)
      NameFeatures.add(hypothesis.context, to: &features, words, tags: tags, at: index)
      scores.update(from: common, count: NameLabel.count)
      weights.add(features, from: mark.count, to: scores)
      for label in NameLabel.all
      where label.mayFollow(hypothesis.label) && !(isLast && label.isOpen) {
        offer(hypothesis, place, label, hypothesis.score + Int64(scores[Int(label.rawValue)]))
      }
    }
    starts.append(history.count)
    history.append(contentsOf: found)
    swap(&current, &found)
  }

  private mutating func offer(_ from: Hypothesis, _ place: Int, _ label: NameLabel, _ score: Int64) {
    if found.count == Self.width {
      if let last = found.last, score <= last.score { return }
      found.removeLast()
    }
    var index = found.count
    while index > 0, found[index - 1].score < score { index -= 1 }
    found.insert(
      Hypothesis(score: score, context: from.context.after(label), label: label, parent: place), at: index)
  }

  /// The labels of one of the current sequences, first to last.
  package func labels(to place: Int, into labels: inout [NameLabel]) {
    labels.removeAll(keepingCapacity: true)
    var place = place
    for start in starts.reversed() {
      let hypothesis = history[start + place]
      labels.append(hypothesis.label)
      place = hypothesis.parent
    }
    labels.reverse()
  }
}
