import Drawing
import Graph
import TestSupport
import Testing
import Vocabulary

@Suite struct DOTWriterTests {
  @Test func drawsCards() throws {
    try expectGolden(DOTWriter().text(for: Diagram(SampleGraphs.summit())), "summit-cards.dot")
  }

  @Test func drawsStates() throws {
    try expectGolden(
      DOTWriter(paper: .white, links: false).text(for: Diagram(SampleGraphs.summit(), view: .states)),
      "summit-states.dot")
  }

  @Test func drawsAComparison() throws {
    let newer = try SampleGraphs.summit()
    let older = try Graph(
      documents: newer.documents, nodes: newer.nodes.filter { $0.id.rawValue != "institution:rosneft" },
      claims: newer.claims.filter { $0.key.relation != .accuse && $0.key.relation != .assault }
        + [
          SampleGraphs.claim("state:RUS", .aid, "state:UKR", "Russia sends gas to Ukraine."),
          SampleGraphs.claim("state:RUS", .assault, "state:UKR", "Russia may attack.", status: .prospective),
        ], mentions: [])
    let comparison = Comparison(from: older, to: newer)
    #expect(comparison.counts == Comparison.Counts(added: 4, removed: 2, changed: 1, unchanged: 8, turned: 1))
    try expectGolden(DOTWriter().text(for: comparison.diagram), "summit-comparison.dot")
    try expectGolden(
      DOTWriter(frame: comparison.older).text(for: comparison.diagram), "summit-comparison-older.dot")
  }

  @Test func anEmptyGraphSaysSo() throws {
    let diagram = Diagram(Graph())
    #expect(diagram.cards.isEmpty)
    #expect(DOTWriter().text(for: diagram).contains("No edges to draw"))
  }

  @Test func idsBeginWithAPrefixOfTheContent() throws {
    let whole = try Diagram(SampleGraphs.summit())
    let states = try Diagram(SampleGraphs.summit(), view: .states)
    let (first, second) = (DOTWriter().prefix(of: whole), DOTWriter().prefix(of: states))
    #expect(first != second)
    let text = DOTWriter().text(for: whole)
    for id in text.matches(of: /\bid="([^"]*)"/) { #expect(id.output.1.hasPrefix(first.text + "-")) }
  }

  /// The order of what is given does not matter, and neither does the process's hash seed.
  @Test(arguments: UInt64(0)..<10)
  func orderDoesNotMatter(seed: UInt64) throws {
    let graph = try SampleGraphs.summit()
    var generator = SeededGenerator(seed: seed)
    let shuffled = try Graph(
      documents: graph.documents, nodes: graph.nodes.shuffled(using: &generator),
      claims: graph.claims.shuffled(using: &generator), mentions: [])
    #expect(DOTWriter().text(for: Diagram(shuffled)) == DOTWriter().text(for: Diagram(graph)))
  }
}
