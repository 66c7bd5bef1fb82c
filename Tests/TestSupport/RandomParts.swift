public import Vocabulary

/// Random documents, nodes and claims of one small world: what two draws share, they agree on or differ in lawfully.
public struct RandomParts {
  public var documents: [Document] = []
  public var nodes: [Node] = []
  public var claims: [Claim] = []
  /// Node, document and count.
  public var mentions: [(NodeID, String, Int)] = []

  /// Up to `size` claims; nothing dangles.
  public init(size: Int, using generator: inout SeededGenerator) {
    for index in 0..<5 where Bool.random(using: &generator) || index == 0 {
      let title =
        [nil, "Talks \(index)", "Summit <\(index)> & \"more\""].randomElement(using: &generator) ?? nil
      documents.append(
        Document(
          id: "d\(index)", title: title, date: Day(year: 2024, month: index + 1, day: 3),
          source: [nil, "Wire"].randomElement(using: &generator) ?? nil,
          sha256: SHA256.hex(of: [UInt8(index)]), bytes: 1000))
    }
    let ids = [
      "state:CHN", "state:RUS", "state:USA", "bloc:nato", "person:xi-jinping", "institution:rosneft",
      "group:hamas",
      "collective:22-chinese-companies",
    ].compactMap { NodeID($0) }
    for id in ids where Int.random(in: 0..<4, using: &generator) > 0 {
      nodes.append(RandomParts.node(id, using: &generator))
    }
    guard let anyone = nodes.first?.id else { return }
    for _ in 0..<Int.random(in: 0...size, using: &generator) {
      claims.append(claim(orBetween: anyone, using: &generator))
    }
    for node in nodes {
      for document in documents where Bool.random(using: &generator) {
        mentions.append((node.id, document.id, Int.random(in: 1...3, using: &generator)))
      }
    }
    shuffle(using: &generator)
  }

  /// The same parts in another order.
  public mutating func shuffle(using generator: inout SeededGenerator) {
    documents.shuffle(using: &generator)
    nodes.shuffle(using: &generator)
    claims.shuffle(using: &generator)
    mentions.shuffle(using: &generator)
  }

  private static func node(_ id: NodeID, using generator: inout SeededGenerator) -> Node {
    let names = [
      String(id.local), "The \(id.local)", "Ünnamed \"\(id.local)\"", "\(id.local) e\u{301}", "\(id.local) é",
    ]
    return Node(
      id: id, name: names.randomElement(using: &generator) ?? "",
      aliases: names.filter { _ in Bool.random(using: &generator) },
      affiliation: [nil, NodeID("state:CHN"), NodeID("state:RUS")].randomElement(using: &generator) ?? nil,
      codes: Bool.random(using: &generator)
        ? ["wikidata": "Q\(Int.random(in: 1...3, using: &generator))"] : [:])
  }

  private func claim(orBetween anyone: NodeID, using generator: inout SeededGenerator) -> Claim {
    let key = Claim.Key(
      nodes.randomElement(using: &generator)?.id ?? anyone,
      Relation.allCases.randomElement(using: &generator) ?? .support,
      nodes.randomElement(using: &generator)?.id ?? anyone, symmetric: Bool.random(using: &generator),
      status: Status.allCases.randomElement(using: &generator) ?? .asserted,
      attribution: Bool.random(using: &generator) ? nodes.randomElement(using: &generator)?.id : nil,
      time: Bool.random(using: &generator)
        ? Period(month: Int.random(in: 1...3, using: &generator), year: 2024) : nil)
    var claim = Claim(key, evidence(using: &generator))
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      claim.merge(Claim(key, evidence(using: &generator)))
    }
    return claim
  }

  private func evidence(using generator: inout SeededGenerator) -> Evidence {
    let start = Int.random(in: 0..<4, using: &generator) * 10
    return Evidence(
      document: documents.randomElement(using: &generator)?.id ?? "d0", sentence: ByteRange(start, start + 9),
      trigger: ByteRange(start + 2, start + 4), quote: "a \"b\" c\nd",
      confidence: Double(Int.random(in: 0...20, using: &generator)) / 20)
  }
}
