import Graph
import Vocabulary

/// A made-up graph with hubs, which are what is hard to lay out: two edges in five touch one of every fifty actors.
enum HubGraph {
  struct Missing: Error {}

  static func make(nodes count: Int) throws -> Graph {
    var generator = SplitMix(state: UInt64(count))
    let nodes = try (0..<count).map { number -> Node in
      guard let id = NodeID("institution:body-\(number)") else { throw Missing() }
      return Node(id: id, name: "Body number \(number)", mentions: 1)
    }
    let relations = Relation.allCases.filter(\.isEvent)
    var claims: [Claim] = []
    for number in 0..<(count * 3 / 2) {
      let source = number < count ? number : generator.below(count)
      let target = generator.below(5) < 2 ? generator.below(max(count / 50, 1)) : generator.below(count)
      guard source != target else { continue }
      let range = ByteRange(number * 10, number * 10 + 5)
      claims.append(
        Claim(
          Claim.Key(nodes[source].id, relations[generator.below(relations.count)], nodes[target].id),
          Evidence(document: "made-up", sentence: range, trigger: range, quote: "quote", confidence: 0.5)))
    }
    let document = Document(
      id: "made-up", title: nil, date: nil, source: nil, sha256: String(repeating: "0", count: 64),
      bytes: count * 20)
    return try Graph(documents: [document], nodes: nodes, claims: claims, mentions: [])
  }
}

/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
private struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
