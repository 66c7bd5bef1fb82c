import Graph
import Vocabulary

/// Large random graphs that overlap in half of their claims.
struct RandomWorld {
  private let nodes: [Node]
  private let documents: [Document]
  private let size: Int

  init(claims size: Int) {
    self.size = size
    nodes = (0..<max(20, size / 20)).compactMap { number in
      let kind = NodeKind.allCases[number % NodeKind.allCases.count]
      return NodeID(kind, named: "Actor number \(number)").map {
        Node(id: $0, name: "Actor number \(number)")
      }
    }
    documents = (0..<max(10, size / 100)).map { number in
      Document(
        id: "document-\(number)", title: "Document \(number)", date: Day(ordinal: 18_000 + number % 1000),
        source: "Wire",
        sha256: SHA256.hex(of: Array("\(number)".utf8)), bytes: 100_000)
    }
  }

  /// Claim `number` of the world is the same in every graph that holds it.
  private func claim(_ number: Int) -> Claim {
    var random = SplitMix(state: UInt64(number))
    let key = Claim.Key(
      nodes[random.below(nodes.count)].id, Relation.allCases[random.below(16)],
      nodes[random.below(nodes.count)].id,
      status: Status.allCases[random.below(3)])
    let start = random.below(90_000)
    let sentence =
      "In this sentence number \(number) one actor does something to another, and an article tells it."
    let evidence = Evidence(
      document: documents[random.below(documents.count)].id,
      sentence: ByteRange(start, start + sentence.utf8.count),
      trigger: ByteRange(start + 10, start + 14), quote: sentence, confidence: Double(random.below(100)) / 100
    )
    return Claim(key, evidence)
  }

  /// The graph of `size` claims from the `first` on.
  func graph(from first: Int) throws -> Graph {
    let mentions = nodes.enumerated().compactMap { number, node in
      MentionCount(node.id, in: documents[number % documents.count].id, count: 1 + number % 7)
    }
    return try Graph(
      documents: documents, nodes: nodes, claims: (first..<first + size).map(claim), mentions: mentions)
  }
}

/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
