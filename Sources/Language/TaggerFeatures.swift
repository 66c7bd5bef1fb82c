/// The features of a part-of-speech decision: the word, its neighbours, and the two tags before it.
package enum TaggerFeatures {
  /// Replaces the features by those of the word at `index`.
  ///
  /// `previous` and `beforePrevious` are the tags of the words before, nil at the start.
  package static func fill(
    _ features: inout FeatureList, _ words: UnsafeBufferPointer<WordTraits>, at index: Int,
    previous: Int?, beforePrevious: Int?
  ) {
    features.removeAll()
    let none = WordTraits.absent
    let word = words[index]
    let left = index >= 1 ? words[index - 1] : none
    let left2 = index >= 2 ? words[index - 2] : none
    let right = index + 1 < words.count ? words[index + 1] : none
    let right2 = index + 2 < words.count ? words[index + 2] : none
    let tag = UInt64(truncatingIfNeeded: (previous ?? -1) + 2)
    let tag2 = UInt64(truncatingIfNeeded: (beforePrevious ?? -1) + 2)

    features.add(0)
    features.add(word.form)
    features.add(word.lower)
    features.add(word.suffixes.0)
    features.add(word.suffixes.1)
    features.add(word.suffixes.2)
    features.add(word.suffixes.3)
    features.add(word.prefixes.2)
    features.add(word.longShape, index == 0 ? 1 : 2)
    features.add(word.suffixes.1, word.longShape)
    features.add(tag)
    features.add(tag, tag2)
    features.add(tag, word.lower)
    features.add(tag, word.suffixes.2)
    features.add(left.lower)
    features.add(left2.lower)
    features.add(right.lower)
    features.add(right2.lower)
    features.add(left.lower, word.lower)
    features.add(word.lower, right.lower)
    features.add(right.suffixes.2)
    features.add(right.suffixes.1)
    features.add(left.suffixes.2)
    features.add(right.longShape)
    features.add(left.longShape)
    features.add(right.suffixes.1, tag)
    features.add(right.suffixes.2, word.suffixes.2)
    features.add(left.suffixes.2, word.suffixes.2)
    features.add(right.lower, right2.lower)
    features.add(left.lower, left2.lower)
    features.add(tag, right.lower)

    features.add(word.clusters.0)
    features.add(word.clusters.1)
    features.add(word.clusters.2)
    features.add(right.clusters.1)
    features.add(left.clusters.1)
    features.add(word.clusters.1, tag)
    features.add(word.clusters.1, right.clusters.1)
    features.add(word.casing, word.shape, index == 0 ? 1 : 2)
    features.add(word.casing, word.shape, left.casing, left.shape)
    features.add(word.casing, word.shape, right.casing, right.shape)
    features.add(word.casing, word.shape, tag)
    features.add(word.casing, word.shape, word.suffixes.2)
  }
}

extension WordTraits {
  /// Stands where a sentence has no word.
  package static let absent: WordTraits = {
    var traits = WordTraits()
    traits.form = 77
    traits.lower = 77
    traits.suffixes = (5, 5, 5, 5)
    traits.prefixes = (5, 5, 5, 5)
    traits.shape = 5
    traits.longShape = 5
    traits.clusters = (5, 5, 5)
    traits.casing = 30
    return traits
  }()
}
