import Graph
import Testing
import Vocabulary

extension Graph {
  /// What a hostile article can put into names, quotes and document ids.
  static let hostileTexts = [
    "<script>alert(\"x\")</script>", "a & b &amp; c ]]> <!-- -->", "it's \"quoted\" `ticked`",
    "back\\slash \\u0027 \\N \\",
    "line\nbreak\r\nand\ttab", "nul \u{0} bell \u{7} del \u{7F} c1 \u{85}",
    "bidi \u{202E}gnirts\u{202C} \u{2066}x\u{2069}",
    "line \u{2028} separators \u{2029}", "=cmd|' /C calc'!A0", "-1+1", "@sum", "'); DROP TABLE actors; --",
    "}) DETACH DELETE n //", "x; y, z | w", "\u{1F1FA}\u{1F1E6} 乌克兰 أوكرانيا e\u{301}", "#quot; %22 {{x}} $y",
    "", " ", "|\"]--> n0",
    "\u{FFFE}\u{FFFF}", "<http://x> \"\"\" ^^xsd:int .", "_:b @prefix",
  ]

  /// A graph whose every text is hostile.
  static func hostile() throws -> Graph {
    let texts = hostileTexts
    let documents = texts.enumerated().map { index, text in
      Document(
        id: "\(index) \(text)", title: text, date: Day(year: 2024, month: 2, day: 29), source: text,
        sha256: SHA256.hex(of: Array(text.utf8)), bytes: 1000)
    }
    let nodes = try texts.enumerated().map { index, text in
      let kind = NodeKind.allCases[index % NodeKind.allCases.count]
      return try Node(
        id: #require(NodeID("\(kind.idPrefix):n\(index)-")), name: text, aliases: [text + "!", "plain"],
        affiliation: NodeID("state:n0-"), codes: ["register \(text)": text])
    }
    let claims = texts.enumerated().map { index, text in
      let quote = text + "."
      let evidence = Evidence(
        document: documents[index].id, sentence: ByteRange(5, 5 + quote.utf8.count), trigger: ByteRange(5, 6),
        quote: quote,
        confidence: 1 / 3)
      return Claim(
        Claim.Key(
          nodes[index].id, Relation.allCases[index % Relation.allCases.count],
          nodes[(index + 5) % nodes.count].id,
          symmetric: true, status: Status.allCases[index % 3],
          attribution: index % 2 == 0 ? nodes[0].id : nil,
          time: index % 2 == 0 ? Period(month: 2, year: 2024) : nil), evidence)
    }
    let mentions = zip(nodes, documents).compactMap { MentionCount($0.id, in: $1.id, count: 2) }
    return try Graph(documents: documents, nodes: nodes, claims: claims, mentions: mentions)
  }
}
