/// A linear model over hashed features: finished, or while it learns.
package protocol FeatureScorer: ~Copyable {
  /// Adds the features' weights to the scores of the classes.
  ///
  /// Only the features from the given one on count. There must be room for ``WeightTable/classLimit`` scores.
  func add(_ features: borrowing FeatureList, from first: Int, to scores: UnsafeMutablePointer<Int32>)
}
