import Graph
import Interchange
import TestSupport
import Testing
import Vocabulary

@Suite struct GraphJSONTests {
  @Test(arguments: 0..<10)
  func readsWhatItWrites(batch: UInt64) throws {
    for seed in batch * 100..<(batch + 1) * 100 {
      var generator = SeededGenerator(seed: seed)
      let graph = try Graph.random(using: &generator, size: 6)
      for layout in [JSONLayout.indented, .line] {
        let bytes = graph.json(layout)
        let read = try Graph(json: bytes)
        #expect(read == graph, "seed \(seed)")
        #expect(read.json(layout) == bytes, "seed \(seed)")
      }
    }
  }
}

@Suite struct DifferenceJSONTests {
  @Test(arguments: 0..<10)
  func readsWhatItWrites(batch: UInt64) throws {
    for seed in batch * 30..<(batch + 1) * 30 {
      var generator = SeededGenerator(seed: seed)
      let difference = try Graph.random(using: &generator, size: 6)
        .difference(from: .random(using: &generator, size: 6))
      let bytes = difference.json()
      #expect(try GraphDifference(json: bytes) == difference, "seed \(seed)")
    }
  }
}
