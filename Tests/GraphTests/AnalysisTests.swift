import Graph
import TestSupport
import Testing
import Vocabulary

@Suite struct AnalysisTests {
  @Test func goldsteinWeightsFitTheSigns() {
    for relation in Relation.allCases {
      #expect((-10...10).contains(relation.goldsteinWeight))
      let sign = relation.goldsteinWeight > 0 ? 1 : relation.goldsteinWeight < 0 ? -1 : 0
      #expect(sign == relation.sign.rawValue, "\(relation)")
    }
    #expect(Relation.assault.goldsteinWeight == Relation.allCases.map(\.goldsteinWeight).min())
    #expect(Relation.aid.goldsteinWeight == Relation.allCases.map(\.goldsteinWeight).max())
  }

  @Test func pairsAreWeighed() throws {
    let pairs = try Graph.example().pairBalances
    #expect(
      pairs.map { "\($0.first.local)-\($0.second.local) \($0.together.net)" } == [
        "kim-jong-un-RUS 7.0", "CHN-RUS 7.0", "CHN-USA -2.0", "IRN-RUS 7.0", "IRN-USA -4.0",
      ])
    #expect(pairs[2].forth.net == 0 && pairs[2].back.conflict == -2 && pairs[2].back.conflictTellings == 1)
  }

  @Test func degreesBySignAndDirection() throws {
    let degrees = try Graph.example().signedDegrees
    let russia = try #require(degrees.first { $0.node == .russia })
    #expect(russia.cooperationIn == 3 && russia.cooperationOut == 0 && russia.conflictIn == 0)
    let usa = try #require(degrees.first { $0.node == .usa })
    #expect(usa.conflictOut == 2)
  }

  /// A star: its centre lies on every way between two others.
  @Test func centreOfAStar() throws {
    let ids = try (0..<5).map { try #require(NodeID("bloc:b\($0)")) }
    let document = Document(id: "d", title: nil, date: nil, source: nil, sha256: "0", bytes: 9)
    let evidence = Evidence(
      document: "d", sentence: ByteRange(0, 1), trigger: ByteRange(0, 1), quote: "x", confidence: 1)
    let graph = try Graph(
      document: document, nodes: ids.map { Node(id: $0, name: "b") },
      claims: ids.dropFirst().map { Claim(Claim.Key(ids[0], .support, $0), evidence) })
    let centralities = graph.centralities
    #expect(centralities.map(\.degree) == [1, 0.25, 0.25, 0.25, 0.25])
    #expect(centralities.map(\.betweenness) == [1, 0, 0, 0, 0])
  }

  @Test func whoSpeaksAgainstWhom() throws {
    let criticisms = try Graph.example().criticisms
    #expect(
      criticisms.map { "\($0.speaker.local)-\($0.target.local) \($0.direct) \($0.reported)" } == [
        "USA-CHN 1 0"
      ])
  }

  @Test func contradictionsAreFound() throws {
    let document = Document(id: "d", title: nil, date: nil, source: nil, sha256: "0", bytes: 9)
    let evidence = Evidence(
      document: "d", sentence: ByteRange(0, 1), trigger: ByteRange(0, 1), quote: "x", confidence: 1)
    let keys = [
      Claim.Key(.china, .support, .russia), Claim.Key(.china, .sanction, .russia),
      Claim.Key(.china, .aid, .russia, attribution: .usa),
      Claim.Key(.china, .aid, .russia, status: .negated, attribution: .china),
      Claim.Key(.russia, .support, .china), Claim.Key(.russia, .request, .china),
    ]
    let graph = try Graph(
      document: document, nodes: [NodeID.china, .russia, .usa].map { Node(id: $0, name: $0.rawValue) },
      claims: keys.map { Claim($0, evidence) })
    #expect(
      graph.contradictions == [
        .mixed(helps: [keys[2], keys[0]], harms: [keys[1]]),
        .disputed(asserted: [keys[2]], negated: [keys[3]]),
      ])
  }

  @Test func analysisOfRandomGraphsIsConsistent() throws {
    for seed in UInt64(0)..<300 {
      var generator = SeededGenerator(seed: seed)
      let graph = try Graph.random(using: &generator, size: 20)
      let analysis = GraphAnalysis(of: graph)
      let network = graph.signedNetwork
      #expect(analysis.frustration.isExact)
      #expect(analysis.frustration.isBalanced || analysis.frustration.index <= network.ties.count / 2)
      // By the structure theorem no balanced network has an unbalanced triad.
      if analysis.frustration.isBalanced { #expect(analysis.triads.unbalanced == 0, "seed \(seed)") }
      if analysis.frustration.isBalanced { #expect(analysis.clusters.isClusterable, "seed \(seed)") }
    }
  }
}
