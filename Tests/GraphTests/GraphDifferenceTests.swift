import Graph
import TestSupport
import Testing
import Vocabulary

@Suite struct GraphDifferenceTests {
  @Test(arguments: 0..<10)
  func differenceIsAPatch(batch: UInt64) throws {
    for seed in batch * 100..<(batch + 1) * 100 {
      var generator = SeededGenerator(seed: seed)
      let a = try Graph.random(using: &generator)
      let b = try Graph.random(using: &generator)
      let forth = b.difference(from: a)
      #expect(try forth.applying(to: a) == b, "patch, seed \(seed)")
      #expect(a.difference(from: a).isEmpty, "empty, seed \(seed)")
      #expect(a.difference(from: b) == forth.inverse, "inverse, seed \(seed)")
      #expect(try forth.inverse.applying(to: b) == a, "undo, seed \(seed)")
      #expect(forth.isEmpty == (a == b), "seed \(seed)")
      #expect(DifferenceSummary(from: a, to: a).lines.isEmpty, "seed \(seed)")
    }
  }

  @Test func patchOfAnotherGraphIsRefused() throws {
    let (china, russia) = try (world(.support, 3), world(.sanction, 2))
    let forth = russia.difference(from: china)
    #expect(throws: PatchError.self) { try forth.applying(to: russia) }
    #expect(throws: PatchError.notThere("edge \(china.claims[0].key.id) (state:CHN support state:RUS)")) {
      try forth.applying(
        to: Graph(documents: china.documents, nodes: china.nodes, claims: [], mentions: china.mentions))
    }
    let more = try world(.support, 4)
    #expect(throws: PatchError.differs("edge \(china.claims[0].key.id) (state:CHN support state:RUS)")) {
      try more.difference(from: china).applying(to: world(.support, 2))
    }
  }

  @Test func signTurnsComeFirst() throws {
    let older = try world(.support, 3)
    let newer = try world(.sanction, 2)
    let turn = try #require(newer.difference(from: older).turns.first)
    #expect(turn.before == .positive && turn.after == .negative)
    #expect(
      DifferenceSummary(from: older, to: newer).lines.map(\.text) == [
        "China and Russia turned from cooperation to conflict: sanctions (2), before support (3).",
        "China now sanctions Russia (told twice).",
        "China supports Russia (told 3 times).",
      ])
  }

  @Test func countsTellings() throws {
    let lines = try DifferenceSummary(from: world(.support, 3), to: world(.support, 7)).lines
    #expect(lines.map(\.text) == ["China → Russia: support told 7 times, was 3."])
  }

  @Test func pairsClaimsThatChangeOnlyTheirStatus() throws {
    let difference = try world(.aid, 1).difference(from: world(.aid, 1, status: .prospective))
    #expect(difference.restatements.map(\.changesStatus) == [true])
    let lines = try DifferenceSummary(from: world(.aid, 1, status: .prospective), to: world(.aid, 1)).lines
    #expect(lines.map(\.text) == ["China now aids Russia, which was told only as possible before."])
  }

  @Test(arguments: [
    ("state:USA", "United States", "the United States"), ("bloc:nato", "NATO", "NATO"),
    ("bloc:eu", "EU", "the EU"),
    ("bloc:west", "The West", "the West"), ("bloc:sco", "SCO", "the SCO"), ("bloc:csto", "CSTO", "the CSTO"),
    ("institution:rosneft", "Rosneft", "Rosneft"),
    ("institution:chinese-foreign-ministry", "Chinese Foreign Ministry", "the Chinese Foreign Ministry"),
    ("collective:22-chinese-companies", "22 Chinese companies", "22 Chinese companies"),
    ("group:hamas", "Hamas", "Hamas"), ("group:taliban", "Taliban", "the Taliban"),
  ])
  func namesStandInSentences(id: String, name: String, expected: String) throws {
    let node = try Node(id: #require(NodeID(id)), name: name)
    #expect(node.nameInSentence == expected)
  }

  /// China and Russia with one relation, told `tellings` times.
  private func world(_ relation: Relation, _ tellings: Int, status: Status = .asserted) throws -> Graph {
    let china = try #require(NodeID("state:CHN"))
    let russia = try #require(NodeID("state:RUS"))
    let evidence = (0..<tellings).map {
      Evidence(
        document: "d", sentence: ByteRange($0, $0 + 1), trigger: ByteRange($0, $0 + 1), quote: "x",
        confidence: 0.5)
    }
    let claim = Claim(Claim.Key(china, relation, russia, status: status), evidence: evidence)
    return try Graph(
      document: Document(id: "d", title: nil, date: nil, source: nil, sha256: "0", bytes: 100),
      nodes: [Node(id: china, name: "China"), Node(id: russia, name: "Russia")], claims: [#require(claim)])
  }
}
