package import Vocabulary

/// Gives each word its universal and its Penn Treebank part of speech as one decision, from left to right.
///
/// An averaged perceptron (Collins, 2002); words that the training data almost always tag alike are looked up.
package struct Tagger: Sendable {
  package struct Tag: Sendable, Hashable {
    package let upos: UniversalPartOfSpeech
    package let xpos: String

    package init(upos: UniversalPartOfSpeech, xpos: String) {
      self.upos = upos
      self.xpos = xpos
    }
  }

  /// Never empty, at most ``WeightTable/classLimit``.
  package let tags: [Tag]
  private let weights: WeightTable
  private let settled: WordTable

  /// Nil for bytes that are no tagger.
  ///
  /// Layout: the number of tags (UInt16), for each its two names, the bytes of the
  /// settled words (UInt32), these as a ``WordTable`` from forms to tags, then the ``WeightTable``.
  package init?(_ bytes: ModelBytes) {
    var reader = ByteReader(bytes)
    guard let count = reader.number(UInt16.self), 1...WeightTable.classLimit ~= Int(count) else { return nil }
    var tags: [Tag] = []
    for _ in 0..<count {
      guard let name = reader.text(), let upos = UniversalPartOfSpeech(rawValue: name),
        let xpos = reader.text()
      else { return nil }
      tags.append(Tag(upos: upos, xpos: xpos))
    }
    guard let size = reader.number(UInt32.self), let words = reader.slice(count: Int(size)),
      let settled = WordTable(words), let rest = reader.slice(count: bytes.count - reader.offset),
      let weights = WeightTable(rest)
    else { return nil }
    self.tags = tags
    self.settled = settled
    self.weights = weights
  }

  package static func encode(
    tags: [Tag], settled: [(hash: UInt64, value: UInt16)], weights: [UInt8]
  ) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(UInt16(tags.count))
    for tag in tags {
      writer.append(tag.upos.rawValue)
      writer.append(tag.xpos)
    }
    let words = WordTable.encode(settled)
    writer.append(UInt32(words.count))
    writer.append(words)
    writer.append(weights)
    return writer.bytes
  }

  /// Writes the index in ``tags`` of each word's tag.
  ///
  /// - Parameters:
  ///   - words: The sentence.
  ///   - result: As long as `words`.
  ///   - features: Memory to use.
  ///   - scores: Room for ``WeightTable/classLimit``.
  package func tag(
    _ words: UnsafeBufferPointer<WordTraits>, into result: inout [UInt8], _ features: inout FeatureList,
    _ scores: UnsafeMutablePointer<Int32>
  ) {
    var (previous, beforePrevious): (Int?, Int?) = (nil, nil)
    for index in words.indices {
      var best = 0
      if let tag = settled.value(of: words[index].form), Int(tag) < tags.count {
        best = Int(tag)
      } else {
        TaggerFeatures.fill(
          &features, words, at: index, previous: previous, beforePrevious: beforePrevious)
        weights.score(features, classes: tags.count, into: scores)
        for tag in 1..<max(1, tags.count) where scores[tag] > scores[best] { best = tag }
      }
      result[index] = UInt8(best)
      beforePrevious = previous
      previous = best
    }
  }
}
