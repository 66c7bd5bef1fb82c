import Foundation
import Testing

@testable import Claims

struct EventModelTests {
  private static let embedded = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/CResources/data/models/events.bin").standardized

  /// A small model with a row in each network.
  private static var model: EventModel {
    func network(_ outputs: Int, _ hidden: Int) -> SparseNetwork {
      SparseNetwork(
        outputs: outputs, hidden: hidden, keys: [7, 11], scales: [0.5, 0.25],
        weights: (0..<2 * (outputs + hidden)).map { Int8($0 % 100) - 50 },
        top: (0..<outputs * hidden).map { Float($0) / 10 - 1 })
    }
    return EventModel(
      words: network(Saying.relations.count, 2), events: network(EventModel.Output.allCases.count, 3),
      tellers: network(1, 0), threshold: 0.3, slope: 1.5, offset: -0.5)
  }

  @Test func isTheSameAfterItsFile() throws {
    let bytes = EventModelTests.model.encoded()
    let read = try EventModel(bytes: bytes)
    #expect(read.encoded() == bytes)
    #expect(read.threshold == 0.3)
    var features = FeatureSet()
    features.add(.bias)
    #expect(read.priors(features).count == Saying.relations.count)
  }

  @Test func theEmbeddedModelIsTheSameAfterItsFile() throws {
    let bytes = [UInt8](try Data(contentsOf: EventModelTests.embedded))
    let model = try EventModel(bytes: bytes)
    #expect(model.encoded() == bytes)
    #expect(model.words.featureCount > 10_000)
  }

  @Test func aSumOfPartsIsTheWholesSum() {
    let network = EventModelTests.model.events
    var (whole, parts) = (
      [Float](repeating: 0, count: network.width), [Float](repeating: 0, count: network.width)
    )
    network.add(hashes: [7, 11, 13], to: &whole)
    network.add(hashes: [7], to: &parts)
    network.add(hashes: [11, 13], to: &parts)
    #expect(whole == parts)
    #expect(whole.contains { $0 != 0 })
    #expect(network.scores(of: whole).count == network.outputs)
  }

  @Test func refusesWhatIsNoModel() {
    let bytes = EventModelTests.model.encoded()
    #expect(throws: EventModelError.notAnEventModel) { try EventModel(bytes: []) }
    #expect(throws: EventModelError.notAnEventModel) { try EventModel(bytes: Array("lemma\trelation".utf8)) }
    var newer = bytes
    newer[8] = 99
    #expect(throws: EventModelError.newer(version: 99)) { try EventModel(bytes: newer) }
    var damaged = bytes
    damaged[bytes.count / 2] ^= 1
    #expect(throws: EventModelError.damaged) { try EventModel(bytes: damaged) }
    for count in 0..<bytes.count {
      #expect(throws: EventModelError.self) { try EventModel(bytes: Array(bytes[..<count])) }
    }
  }

  @Test(arguments: [(-50, 0), (-2, 0.1192), (0, 0.5), (2, 0.8808), (50, 1)] as [(Float, Float)])
  func theLogisticFunction(_ x: Float, _ expected: Float) {
    #expect(abs(Logistic.probability(x) - expected) < 0.0001)
  }
}
