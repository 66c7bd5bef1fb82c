import Graph
import Testing
import Vocabulary

extension NodeID {
  static let china = NodeID(.state, code: "CHN")
  static let iran = NodeID(.state, code: "IRN")
  static let korea = NodeID(.state, code: "PRK")
  static let nobody = NodeID(.person, code: "nobody")
  static let russia = NodeID(.state, code: "RUS")
  static let usa = NodeID(.state, code: "USA")
  static let kim = NodeID(.person, code: "kim-jong-un")
  static let sco = NodeID(.bloc, code: "sco")

  /// For ids that the tests spell out.
  private init(_ kind: NodeKind, code: String) {
    guard let id = NodeID("\(kind.idPrefix):\(code)") else { preconditionFailure("\(code) is no id") }
    self = id
  }
}

extension Graph {
  /// Two articles about who helps Russia.
  static func example() throws -> Graph {
    let may = Document(
      id: "may", title: "May", date: Day("2024-05-20"), source: nil,
      sha256: String(repeating: "a", count: 64), bytes: 99)
    let june = Document(
      id: "june", title: "June", date: Day("2024-06-01"), source: nil,
      sha256: String(repeating: "b", count: 64), bytes: 99)
    func told(_ key: Claim.Key, _ confidence: Double, in documents: [Document] = [may]) throws -> Claim {
      let evidence = documents.map {
        Evidence(
          document: $0.id, sentence: ByteRange(0, 5), trigger: ByteRange(1, 3), quote: "quote",
          confidence: confidence)
      }
      return try #require(Claim(key, evidence: evidence))
    }
    return try Graph(
      documents: [may, june],
      nodes: [
        Node(id: .china, name: "China"), Node(id: .iran, name: "Iran"), Node(id: .korea, name: "North Korea"),
        Node(id: .russia, name: "Russia"), Node(id: .usa, name: "United States"),
        Node(id: .kim, name: "Kim Jong Un", affiliation: .korea),
        Node(id: .sco, name: "SCO"), Node(id: .nobody, name: "Nobody"),
      ],
      claims: [
        told(Claim.Key(.china, .support, .russia), 0.5, in: [may, june]),
        told(Claim.Key(.usa, .sanction, .iran), 0.6),
        told(Claim.Key(.iran, .aid, .russia, attribution: .usa), 0.6),
        told(Claim.Key(.kim, .aid, .russia), 0.6),
        told(Claim.Key(.kim, .leads, .korea), 0.6),
        told(Claim.Key(.iran, .memberOf, .sco, time: Period("2023-01")), 0.6),
        told(Claim.Key(.usa, .accuse, .china), 0.6, in: [june]),
        told(Claim.Key(.china, .agree, .iran, status: .prospective), 0.6),
      ],
      mentions: [
        MentionCount(.kim, in: "may", count: 3), MentionCount(.korea, in: "may", count: 2),
        MentionCount(.nobody, in: "may", count: 1),
      ].compactMap { $0 })
  }
}
