import Language

/// A sentence with gold labels as the learners see it.
struct TrainingSentence {
  var traits: [WordTraits]
  /// Indices of tags.
  var goldTags: [UInt8]
  /// What a tagger that has not seen the sentence gives it.
  var tags: [UInt8]
  /// The number of words for the root.
  var heads: [Int]
  /// Indices of relations.
  var relations: [Int]
}
