import Graph
import Vocabulary

/// Small graphs for tests.
enum SampleGraphs {
  static let document = Document(
    id: "d1", title: "Ministers meet in Geneva", date: Day(year: 2024, month: 5, day: 17), source: "test",
    sha256: String(repeating: "0", count: 64), bytes: 100_000)

  static func node(_ id: String, _ name: String, in home: String? = nil) throws -> Node {
    Node(
      id: try NodeID(id).orThrow, name: name, affiliation: try home.map { try NodeID($0).orThrow },
      mentions: 1)
  }

  /// Evidence whose trigger is the whole quote.
  static func claim(
    _ source: String, _ relation: Relation, _ target: String, _ quote: String, symmetric: Bool = false,
    status: Status = .asserted, attribution: String? = nil, time: String? = nil, at start: Int = 0
  ) throws -> Claim {
    let end = start + quote.utf8.count
    let evidence = Evidence(
      document: document.id, sentence: ByteRange(start, end), trigger: ByteRange(start, end), quote: quote,
      confidence: 0.9)
    return Claim(
      Claim.Key(
        try NodeID(source).orThrow, relation, try NodeID(target).orThrow, symmetric: symmetric,
        status: status,
        attribution: try attribution.map { try NodeID($0).orThrow }, time: time.flatMap { Period($0) }),
      evidence)
  }

  /// Two states with leaders, a bloc and a collective; every status, a contradiction and a quarrel within a card.
  static func summit() throws -> Graph {
    try Graph(
      documents: [document],
      nodes: [
        node("state:CHN", "China"), node("state:RUS", "Russia"), node("state:USA", "United States"),
        node("person:xi-jinping", "Xi Jinping", in: "state:CHN"), node("bloc:nato", "NATO"),
        node("person:vladimir-putin", "Vladimir Putin", in: "state:RUS"),
        node("collective:22-chinese-companies", "22 Chinese companies", in: "state:CHN"),
        node("institution:rosneft", "Rosneft", in: "state:RUS"), node("state:UKR", "Ukraine"),
      ],
      claims: [
        claim("person:xi-jinping", .leads, "state:CHN", "Chinese President"),
        claim("person:vladimir-putin", .leads, "state:RUS", "President"),
        claim("state:CHN", .support, "state:RUS", "China backs Russia."),
        claim("state:CHN", .aid, "state:RUS", "China supplies Russia.", attribution: "state:USA"),
        claim(
          "person:xi-jinping", .consult, "person:vladimir-putin", "They met.", symmetric: true,
          time: "2024-05-16"),
        claim(
          "state:USA", .sanction, "collective:22-chinese-companies", "The US sanctioned 22 Chinese companies."
        ),
        claim("state:RUS", .assault, "state:UKR", "Russia invaded Ukraine.", time: "2022-02-24"),
        claim("state:USA", .aid, "state:UKR", "Aid may follow.", status: .prospective),
        claim("state:CHN", .accuse, "state:RUS", "China never condemned it.", status: .negated),
        claim("state:USA", .accuse, "state:CHN", "Washington accused Beijing.", at: 50),
        claim(
          "state:USA", .accuse, "state:CHN", "Washington has not accused Beijing.", status: .negated, at: 90),
        claim("person:vladimir-putin", .accuse, "institution:rosneft", "Putin scolded Rosneft."),
        claim("state:USA", .memberOf, "bloc:nato", "NATO member"),
      ], mentions: [])
  }
}

extension Optional {
  struct Missing: Error {}

  /// The value, or an error that fails the test.
  var orThrow: Wrapped {
    get throws {
      guard let self else { throw Missing() }
      return self
    }
  }
}
