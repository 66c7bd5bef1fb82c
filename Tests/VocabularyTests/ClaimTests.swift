import TestSupport
import Testing
import Vocabulary

@Suite struct ClaimTests {
  private let china = NodeID("state:CHN")
  private let russia = NodeID("state:RUS")

  @Test func symmetricKeysOrderTheirEnds() throws {
    let (china, russia) = try (#require(china), #require(russia))
    #expect(Claim.Key(russia, .alliedWith, china) == Claim.Key(china, .alliedWith, russia))
    #expect(Claim.Key(russia, .consult, china, symmetric: true).source == china)
    #expect(Claim.Key(russia, .consult, china).source == russia)
    #expect(!Claim.Key(russia, .support, china, symmetric: true).symmetric)
  }

  @Test func idsAreComputedFromEveryField() throws {
    let (china, russia) = try (#require(china), #require(russia))
    let keys = [
      Claim.Key(china, .consult, russia), Claim.Key(russia, .consult, china), Claim.Key(china, .aid, russia),
      Claim.Key(china, .consult, russia, symmetric: true),
      Claim.Key(china, .consult, russia, status: .negated),
      Claim.Key(china, .consult, russia, attribution: china),
      Claim.Key(china, .consult, russia, time: Period("2024")),
    ]
    #expect(Set(keys.map(\.id)).count == keys.count)
    #expect(Claim.Key(china, .support, russia).id == Claim.Key(china, .support, russia).id)
    #expect(Claim.Key(china, .support, russia).id.utf8.count == 17)
    #expect(keys.sorted().map(\.id) == keys.reversed().sorted().map(\.id))
  }

  @Test func evidenceIsASetWithTheMostConfidentReading() throws {
    let (china, russia) = try (#require(china), #require(russia))
    let key = Claim.Key(china, .support, russia)
    var claim = Claim(key, evidence(0, 0.5))
    claim.merge(Claim(key, evidence(0, 0.7)))
    claim.merge(Claim(key, evidence(0, 0.6)))
    #expect(claim.evidence.map(\.confidence) == [0.7])
    claim.merge(Claim(key, evidence(10, 0.5)))
    #expect(claim.evidence.count == 2)
    #expect(abs(claim.confidence - 0.85) < 1e-12)
    #expect(Claim(key, evidence: []) == nil)
  }

  @Test func mergeIsAUnion() throws {
    let (china, russia) = try (#require(china), #require(russia))
    let key = Claim.Key(china, .support, russia)
    for seed in UInt64(0)..<1000 {
      var generator = SeededGenerator(seed: seed)
      func random() -> Claim? {
        Claim(
          key,
          evidence: (0..<Int.random(in: 1...4, using: &generator)).map { _ in
            evidence(
              Int.random(in: 0..<4, using: &generator) * 10,
              Double(Int.random(in: 0...4, using: &generator)) / 4)
          })
      }
      let (a, b, c) = try (#require(random()), #require(random()), #require(random()))
      #expect(merged(a, a) == a && merged(a, b) == merged(b, a), "seed \(seed)")
      #expect(merged(merged(a, b), c) == merged(a, merged(b, c)), "seed \(seed)")
    }
  }

  private func merged(_ one: Claim, _ other: Claim) -> Claim {
    var claim = one
    claim.merge(other)
    return claim
  }

  private func evidence(_ start: Int, _ confidence: Double) -> Evidence {
    Evidence(
      document: "d", sentence: ByteRange(start, start + 3), trigger: ByteRange(start, start + 1),
      quote: "abc",
      confidence: confidence)
  }
}
