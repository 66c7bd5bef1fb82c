/// The memory that reading needs for one sentence, taken once and used for the next.
package struct ReadingScratch: ~Copyable {
  package var features = FeatureList()
  package var beam: ParserBeam
  package var state = ParserState()
  package var traits: [WordTraits] = []
  package var tags: [UInt8] = []
  package var labels: [NameLabel] = []
  package let scores: UnsafeMutablePointer<Int32>

  package init(beamWidth: Int = 1) {
    beam = ParserBeam(width: beamWidth)
    scores = .allocate(capacity: WeightTable.classLimit)
    scores.initialize(repeating: 0, count: WeightTable.classLimit)
  }

  deinit {
    scores.deallocate()
  }
}
