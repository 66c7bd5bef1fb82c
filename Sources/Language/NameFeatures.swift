/// The features of a name decision: the word, its neighbours, their shapes and classes, and the labels before it.
package enum NameFeatures {
  /// - Parameters:
  ///   - tags: For each word its part of speech's index.
  ///   - index: Within `words`.
  ///   - previous: The label before the word, nil at the start; `beforePrevious` likewise.
  package static func fill(
    _ features: inout FeatureList, _ words: UnsafeBufferPointer<WordTraits>,
    tags: UnsafeBufferPointer<UInt8>, at index: Int, previous: NameLabel?, beforePrevious: NameLabel?
  ) {
    features.removeAll()
    let none = WordTraits.absent
    let word = words[index]
    let left = index >= 1 ? words[index - 1] : none
    let left2 = index >= 2 ? words[index - 2] : none
    let right = index + 1 < words.count ? words[index + 1] : none
    let right2 = index + 2 < words.count ? words[index + 2] : none
    let label = UInt64(previous?.rawValue ?? 100) + 1
    let label2 = UInt64(beforePrevious?.rawValue ?? 100) + 1
    let start: UInt64 = index == 0 ? 1 : 2

    features.add(0)
    features.add(left2.lower)
    features.add(left2.shape)
    features.add(left.lower)
    features.add(left.shape)
    features.add(word.lower)
    features.add(word.shape)
    features.add(right.lower)
    features.add(right.shape)
    features.add(right2.lower)
    features.add(right2.shape)
    features.add(word.form)
    features.add(word.longShape)
    features.add(word.suffixes.0)
    features.add(word.suffixes.1)
    features.add(word.suffixes.2)
    features.add(word.suffixes.3)
    features.add(word.prefixes.0)
    features.add(word.prefixes.1)
    features.add(word.prefixes.2)
    features.add(word.prefixes.3)
    features.add(left.suffixes.2)
    features.add(left.suffixes.1)
    features.add(left.prefixes.2)
    features.add(right.suffixes.2)
    features.add(right.suffixes.1)
    features.add(right.prefixes.2)
    features.add(left.lower, word.lower)
    features.add(word.lower, right.lower)
    features.add(left.lower, right.lower)
    features.add(left.shape, word.shape, right.shape)
    features.add(left2.shape, left.shape, word.shape)
    features.add(word.shape, right.shape, right2.shape)
    features.add(word.shape, start)
    features.add(left.lower, word.shape)
    features.add(word.shape, right.lower)
    features.add(word.suffixes.2, word.shape)
    features.add(word.shape, word.suffixes.1)
    features.add(label)
    features.add(label, label2)
    features.add(label, word.lower)
    features.add(label, word.shape)
    features.add(label, left.lower, word.shape)
    features.add(label, word.shape, right.shape)
    features.add(label, word.suffixes.2)
    features.add(label, right.lower)
    features.add(left2.lower, left.lower)
    features.add(right.lower, right2.lower)
    features.add(label, label2, word.shape)

    features.add(left.clusters.0)
    features.add(left.clusters.1)
    features.add(left.clusters.2)
    features.add(word.clusters.0)
    features.add(word.clusters.0, word.shape)
    features.add(word.clusters.0, label)
    features.add(word.clusters.1)
    features.add(word.clusters.1, word.shape)
    features.add(word.clusters.1, label)
    features.add(word.clusters.2)
    features.add(word.clusters.2, word.shape)
    features.add(word.clusters.2, label)
    features.add(right.clusters.0)
    features.add(right.clusters.1)
    features.add(right.clusters.2)

    features.add(word.casing, word.shape, start)
    features.add(word.casing, word.shape, left.casing, left.shape)
    features.add(word.casing, word.shape, right.casing, right.shape)
    features.add(word.casing, word.shape, label)

    let tag = UInt64(tags[index])
    let leftTag = index >= 1 ? UInt64(tags[index - 1]) : 300
    let rightTag = index + 1 < tags.count ? UInt64(tags[index + 1]) : 300
    features.add(tag)
    features.add(tag, word.shape)
    features.add(leftTag, tag)
    features.add(tag, rightTag)
    features.add(leftTag, tag, rightTag)
    features.add(label, tag)
  }
}
