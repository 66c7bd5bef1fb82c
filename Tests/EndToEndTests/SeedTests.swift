import Foundation
import Testing

/// What the first seed article must give.
@Suite struct SeedTests {
  private static let outcome = Result {
    try Program.run(["extract", "seeds/china-russia-2024-05.txt", "--date", "2024-05-20"])
  }

  private static func graph() throws -> GraphFile { try GraphFile(try outcome.get()) }

  @Test func hasTheActors() throws {
    let nodes = try SeedTests.graph().nodeIDs
    let wanted = [
      "state:CHN", "state:RUS", "state:USA", "state:UKR", "state:PRK", "state:IRN", "person:xi-jinping",
      "person:vladimir-putin", "person:kim-jong-un", "person:volodymyr-zelenskyy", "person:andrei-belousov",
      "institution:harbin-institute-of-technology",
    ]
    for node in wanted { #expect(nodes.contains(node), "\(node)") }
  }

  /// Each edge by source, relation and target; of several sources or targets one will do.
  @Test(arguments: [
    ("state:CHN", "support", "state:RUS"),
    ("state:USA", "sanction", "institution:harbin-institute-of-technology"),
    ("state:USA", "sanction", "collective:22-chinese-companies"),
    ("state:CHN", "aid", "state:RUS"),
    ("person:kim-jong-un state:PRK", "aid", "state:RUS"),
    ("state:IRN", "aid", "state:RUS"),
    ("state:RUS", "assault", "state:UKR"),
    ("state:USA", "accuse", "state:CHN"),
    ("state:CHN", "accuse", "state:USA"),
    ("state:RUS", "accuse", "state:USA"),
    ("person:xi-jinping", "leads", "state:CHN"),
    ("person:vladimir-putin", "leads", "state:RUS"),
  ])
  func hasTheEdge(_ source: String, _ relation: String, _ target: String) throws {
    let edges = try SeedTests.graph().edges
    let isFound = edges.contains { edge in
      source.split(separator: " ").contains { $0 == edge.source } && edge.relation == relation
        && edge.target == target
        && edge.status != "negated"
    }
    if SeedTests.missed.contains("\(source) \(relation) \(target)") {
      withKnownIssue("the reader does not see it yet", isIntermittent: true) { #expect(isFound) }
    } else {
      #expect(isFound)
    }
  }

  @Test func whatIsDeniedIsNotAsserted() throws {
    let edges = try SeedTests.graph().edges
    #expect(
      !edges.contains {
        $0.source == "state:CHN" && $0.target == "state:RUS" && $0.relation == "accuse"
          && $0.status == "asserted"
      })
  }

  /// What the reader misses today.
  private static let missed: Set<String> = []
}
