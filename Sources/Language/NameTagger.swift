package import Vocabulary

/// Finds the names of people, organisations and places, an averaged perceptron with a beam over
/// ``NameLabel``s of which each may only follow what it can (Ratinov and Roth, 2009).
package struct NameTagger: Sendable {
  private let weights: WeightTable

  /// Nil for bytes that are no name tagger.
  ///
  /// Layout: the number of labels (UInt16), then the ``WeightTable``.
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

  /// The names of a sentence, in order and without overlap.
  ///
  /// `tags` has each word's part of speech by its index. The other parameters are memory to use.
  package func names(
    in words: UnsafeBufferPointer<WordTraits>, tags: UnsafeBufferPointer<UInt8>, _ beam: inout NameBeam,
    _ labels: inout [NameLabel], _ features: inout FeatureList, _ scores: UnsafeMutablePointer<Int32>
  ) -> [NameSpan] {
    beam.start()
    for index in words.indices { beam.advance(words, tags: tags, at: index, weights, &features, scores) }
    beam.labels(to: 0, into: &labels)
    return NameLabel.names(of: labels)
  }
}
