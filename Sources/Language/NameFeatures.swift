/// The features of a name decision: the word, its neighbours, their shapes and classes, and the labels before it.
package enum NameFeatures {
  /// The features of a word that do not depend on labels.
  ///
  /// - Parameters:
  ///   - features: Emptied first.
  ///   - words: The sentence.
  ///   - tags: For each word its part of speech's index.
  ///   - index: Within `words`.
  package static func fill(
    _ features: inout FeatureList, _ words: UnsafeBufferPointer<WordTraits>,
    tags: UnsafeBufferPointer<UInt8>, at index: Int
  ) {
    features.removeAll()
    let none = WordTraits.absent
    let word = words[index]
    let left = index >= 1 ? words[index - 1] : none
    let left2 = index >= 2 ? words[index - 2] : none
    let right = index + 1 < words.count ? words[index + 1] : none
    let right2 = index + 2 < words.count ? words[index + 2] : none
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
    features.add(left2.lower, left.lower)
    features.add(right.lower, right2.lower)

    features.add(left.clusters.0)
    features.add(left.clusters.1)
    features.add(left.clusters.2)
    features.add(word.clusters.0)
    features.add(word.clusters.0, word.shape)
    features.add(word.clusters.1)
    features.add(word.clusters.1, word.shape)
    features.add(word.clusters.2)
    features.add(word.clusters.2, word.shape)
    features.add(right.clusters.0)
    features.add(right.clusters.1)
    features.add(right.clusters.2)

    features.add(word.casing, word.shape, start)
    features.add(word.casing, word.shape, left.casing, left.shape)
    features.add(word.casing, word.shape, right.casing, right.shape)

    features.add(word.known, word.shape)
    features.add(word.known, right.known)
    features.add(word.known, left.known)
    var known = word.known
    while known != 0 {
      let bit = UInt64(known.trailingZeroBitCount)
      features.add(member: bit, of: 0)
      features.add(member: FeatureHash.mix(bit, word.shape), of: start)
      known &= known - 1
    }

    let tag = UInt64(tags[index])
    let leftTag = index >= 1 ? UInt64(tags[index - 1]) : 300
    let rightTag = index + 1 < tags.count ? UInt64(tags[index + 1]) : 300
    features.add(tag)
    features.add(tag, word.shape)
    features.add(leftTag, tag)
    features.add(tag, rightTag)
    features.add(leftTag, tag, rightTag)
  }

  /// What is known of the labels before a word.
  package struct Context: BitwiseCopyable, Equatable {
    /// One more than the label of the word before, and of the one before that; 0 at the start.
    package var label: UInt8 = 0
    package var label2: UInt8 = 0
    /// The kind of the last name before the word, 0 for none, and how many words ago it ended, at most 4.
    package var lastKind: UInt8 = 0
    package var distance: UInt8 = 0

    package init() {}

    /// What is known one word later.
    package func after(_ next: NameLabel) -> Context {
      var context = self
      context.label2 = label
      context.label = next.rawValue + 1
      if let kind = next.kindNumber {
        context.lastKind = UInt8(kind)
        context.distance = 0
      }
      context.distance = min(4, context.distance + 1)
      return context
    }
  }

  /// Adds the features of a word that depend on the labels before it, after those of ``fill(_:_:tags:at:)``.
  package static func add(
    _ context: Context, to features: inout FeatureList, _ words: UnsafeBufferPointer<WordTraits>,
    tags: UnsafeBufferPointer<UInt8>, at index: Int
  ) {
    let none = WordTraits.absent
    let word = words[index]
    let left = index >= 1 ? words[index - 1] : none
    let right = index + 1 < words.count ? words[index + 1] : none
    let tag = UInt64(tags[index])
    let label = UInt64(context.label)
    let label2 = UInt64(context.label2)
    let kind = UInt64(context.lastKind)
    features.add(label)
    features.add(label, label2)
    features.add(label, word.lower)
    features.add(label, word.shape)
    features.add(label, left.lower, word.shape)
    features.add(label, word.shape, right.shape)
    features.add(label, word.suffixes.2)
    features.add(label, right.lower)
    features.add(label, label2, word.shape)
    features.add(word.clusters.0, label)
    features.add(word.clusters.1, label)
    features.add(word.clusters.2, label)
    features.add(word.casing, word.shape, label)
    features.add(kind, word.shape)
    features.add(kind, UInt64(context.distance), word.shape)
    features.add(kind, left.lower, word.shape)
    features.add(kind, word.casing, word.shape)
    features.add(kind, word.clusters.1)
    features.add(word.known, label)
    features.add(label, tag)
    var known = word.known
    while known != 0 {
      let bit = UInt64(known.trailingZeroBitCount)
      features.add(member: FeatureHash.mix(bit, label), of: 3)
      known &= known - 1
    }
  }
}
