import Graph
import TestSupport
import Testing
import Vocabulary

/// Laws of a union, on random graphs; a failure prints the seed that breaks it.
@Suite struct GraphMergeTests {
  @Test(arguments: 0..<10)
  func mergeIsAUnion(batch: UInt64) throws {
    for seed in batch * 100..<(batch + 1) * 100 {
      var generator = SeededGenerator(seed: seed)
      let a = try Graph.random(using: &generator)
      let b = try Graph.random(using: &generator)
      let c = try Graph.random(using: &generator)
      #expect(try a.merging(a) == a, "idempotent, seed \(seed)")
      #expect(try a.merging(Graph()) == a && Graph().merging(a) == a, "identity, seed \(seed)")
      let both = try a.merging(b)
      #expect(try sameBytes(both, b.merging(a)), "commutative, seed \(seed)")
      let bc = try b.merging(c)
      #expect(try sameBytes(both.merging(c), a.merging(bc)), "associative, seed \(seed)")
      #expect(try both.merging(b) == both, "absorbs, seed \(seed)")
      #expect(try Graph(merging: [c, a, b]) == both.merging(c), "many, seed \(seed)")
    }
  }

  @Test(arguments: 0..<10)
  func orderOfPartsDoesNotMatter(batch: UInt64) throws {
    for seed in batch * 100..<(batch + 1) * 100 {
      var generator = SeededGenerator(seed: seed)
      var parts = RandomParts(size: 10, using: &generator)
      let first = try Graph(parts)
      parts.shuffle(using: &generator)
      #expect(try sameBytes(first, Graph(parts)), "seed \(seed)")
    }
  }

  @Test func insertsWhatABuilderWouldHold() throws {
    var generator = SeededGenerator(seed: 7)
    let graph = try Graph.random(using: &generator, size: 30)
    var grown = Graph()
    for document in graph.documents { try grown.insert(document) }
    for node in graph.nodes { try grown.insert(node) }
    for claim in graph.claims { try grown.insert(claim) }
    #expect(grown.claims == graph.claims)
    #expect(grown.documents == graph.documents)
    #expect(grown.nodes.map(\.name) == graph.nodes.map(\.name))
  }

  @Test func mentionsAreCountedOncePerDocument() throws {
    let china = try #require(NodeID("state:CHN"))
    let first = try Graph(
      document: document("a"), nodes: [Node(id: china, name: "China", mentions: 3)], claims: [])
    let second = try Graph(
      document: document("b"), nodes: [Node(id: china, name: "China", mentions: 2)], claims: [])
    let both = try first.merging(second).merging(first)
    #expect(both[china]?.mentions == 5)
    #expect(both.mentions(of: china).map(\.count) == [3, 2])
  }

  @Test func keepsTheNameThatTheIdWasMadeFrom() throws {
    let xi = try #require(NodeID("person:xi-jinping"))
    let short = try Graph(document: document("a"), nodes: [Node(id: xi, name: "Xi")], claims: [])
    let long = try Graph(document: document("a"), nodes: [Node(id: xi, name: "Xi Jinping")], claims: [])
    #expect(try short.merging(long)[xi]?.name == "Xi Jinping")
    #expect(try short.merging(long)[xi]?.aliases == ["Xi"])
  }

  @Test func refusesOneIdForTwoTexts() throws {
    let first = try Graph(document: document("a", sha256: "1"), nodes: [], claims: [])
    let second = try Graph(document: document("a", sha256: "2"), nodes: [], claims: [])
    let conflict = #expect(throws: GraphConflict.self) { try second.merging(first) }
    #expect(conflict == .documentsDiffer(document("a", sha256: "1"), document("a", sha256: "2")))
    #expect(conflict?.description.contains("SHA-256 1 and 'T', 100 bytes with SHA-256 2") == true)
  }

  @Test func refusesWhatDangles() throws {
    let china = try #require(NodeID("state:CHN"))
    let russia = try #require(NodeID("state:RUS"))
    let key = Claim.Key(china, .support, russia)
    let far = Evidence(
      document: "a", sentence: ByteRange(90, 101), trigger: ByteRange(90, 91), quote: "01234567890",
      confidence: 1)
    let nodes = [Node(id: china, name: "China"), Node(id: russia, name: "Russia")]
    #expect(throws: GraphError.danglingNode(russia, claim: key)) {
      try Graph(document: document("a"), nodes: [nodes[0]], claims: [Claim(key, far)])
    }
    #expect(throws: GraphError.danglingDocument("a", claim: key)) {
      try Graph(document: document("b"), nodes: nodes, claims: [Claim(key, far)])
    }
    #expect(throws: GraphError.outsideDocument(far, document: document("a"))) {
      try Graph(document: document("a"), nodes: nodes, claims: [Claim(key, far)])
    }
  }

  private func document(_ id: String, sha256: String = "0") -> Document {
    Document(id: id, title: "T", date: nil, source: nil, sha256: sha256, bytes: 100)
  }

  /// Stricter than `==`, which takes composed and decomposed letters for equal.
  private func sameBytes(_ left: Graph, _ right: Graph) -> Bool {
    left == right
      && zip(left.nodes, right.nodes).allSatisfy {
        ([$0.name] + $0.aliases).map { Array($0.utf8) } == ([$1.name] + $1.aliases).map { Array($0.utf8) }
      }
  }
}
