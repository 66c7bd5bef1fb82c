package import Language

/// A sentence with gold labels as the learners see it.
package struct TrainingSentence {
  package var traits: [WordTraits]
  /// Indices of tags.
  package var goldTags: [UInt8]
  /// What a tagger that has not seen the sentence gives it.
  package var tags: [UInt8]
  /// The number of words for the root.
  package var heads: [Int]
  /// Indices of relations.
  package var relations: [Int]
}
