package import Vocabulary

/// Finds the names of people, organisations and places, from left to right: an averaged perceptron over
/// ``NameLabel``s of which each may only follow what it can (Ratinov and Roth, 2009).
package struct NameTagger: Sendable {
  private let weights: WeightTable

  /// Nil for bytes that are no name tagger. Layout: the number of labels (UInt16), then the ``WeightTable``.
  package init?(_ bytes: ModelBytes) {
    var reader = ByteReader(bytes)
    guard let count = reader.number(UInt16.self), Int(count) == NameLabel.count,
      let rest = reader.slice(count: bytes.count - reader.offset), let weights = WeightTable(rest)
    else { return nil }
    self.weights = weights
  }

  package static func encode(rows: [WeightTable.Row]) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(UInt16(NameLabel.count))
    writer.append(WeightTable.encode(rows))
    return writer.bytes
  }

  /// The names of a sentence, in order.
  ///
  /// - Parameter tags: For each word its part of speech's index.
  package func names(
    in words: UnsafeBufferPointer<WordTraits>, tags: UnsafeBufferPointer<UInt8>,
    _ labels: inout [NameLabel], _ features: inout FeatureList, _ scores: UnsafeMutablePointer<Int32>
  ) -> [NameSpan] {
    labels.removeAll(keepingCapacity: true)
    var (previous, beforePrevious): (NameLabel?, NameLabel?) = (nil, nil)
    for index in words.indices {
      NameFeatures.fill(
        &features, words, tags: tags, at: index, previous: previous, beforePrevious: beforePrevious)
      weights.score(features, classes: NameLabel.count, into: scores)
      let best = Self.best(scores, after: previous ?? .outside, isLast: index == words.count - 1)
      labels.append(best)
      beforePrevious = previous
      previous = best
    }
    return NameLabel.names(of: labels)
  }

  /// The label with the highest score of those that may stand here.
  package static func best(
    _ scores: UnsafeMutablePointer<Int32>, after previous: NameLabel, isLast: Bool
  ) -> NameLabel {
    var best = NameLabel.outside
    var top: Int32?
    for value in 0..<UInt8(NameLabel.count) {
      guard let label = NameLabel(rawValue: value), label.mayFollow(previous), !(isLast && label.isOpen)
      else { continue }
      if let least = top, scores[Int(value)] <= least { continue }
      best = label
      top = scores[Int(value)]
    }
    return best
  }
}
