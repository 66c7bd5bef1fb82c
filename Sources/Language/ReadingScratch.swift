/// The memory that reading needs for one sentence, taken once and used for the next.
package struct ReadingScratch: ~Copyable {
  package var features = FeatureList()
  package var beam: ParserBeam
  package var state = ParserState()
  package var traits: [WordTraits] = []
  package var tags: [UInt8] = []
  package var nameBeam = NameBeam()
  package var labels: [NameLabel] = []
  /// Room for two sets of scores.
  package let scores: UnsafeMutablePointer<Int32>

  package init(beamWidth: Int = 1) {
    beam = ParserBeam(width: beamWidth)
    scores = .allocate(capacity: 2 * WeightTable.classLimit)
    scores.initialize(repeating: 0, count: 2 * WeightTable.classLimit)
  }

  deinit {
    scores.deallocate()
  }
}
