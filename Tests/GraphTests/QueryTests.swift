import Graph
import TestSupport
import Testing
import Vocabulary

@Suite struct QueryTests {
  @Test(arguments: [
    ("all", 8, GraphFilter()),
    ("by node", 4, filter { $0.nodes = [.iran] }),
    ("by kind", 5, filter { $0.kinds = [.state] }),
    ("by relation", 1, filter { $0.relations = [.sanction] }),
    ("by class", 2, filter { $0.classes = [.structure] }),
    ("by sign", 2, filter { $0.signs = [.negative] }),
    ("by status", 1, filter { $0.statuses = [.prospective] }),
    ("told by the USA", 1, filter { $0.voices = [.speaker(.usa)] }),
    ("told by the text", 7, filter { $0.voices = [.text] }),
    ("by time or date of document", 6, filter { $0.period = Period("2024-05") }),
    ("by document", 7, filter { $0.documents = ["may"] }),
    ("by confidence", 1, filter { $0.leastConfidence = 0.7 }),
    ("by evidence", 1, filter { $0.leastEvidence = 2 }),
    ("by two", 1, filter { ($0.signs, $0.nodes) = ([.negative], [.china]) }),
  ])
  func filters(name: String, count: Int, filter: GraphFilter) throws {
    let part = try Graph.example().filtered(by: filter)
    #expect(part.claims.count == count)
    #expect(
      try Graph(documents: part.documents, nodes: part.nodes, claims: part.claims, mentions: part.mentions)
        == part)
  }

  @Test func filterOfNothingKeepsEverythingConnected() throws {
    let graph = try Graph.example()
    var filter = GraphFilter()
    filter.keepsUnconnected = true
    #expect(graph.filtered(by: filter) == graph)
    #expect(graph.filtered(by: GraphFilter()).nodes.count == graph.nodes.count - 1)
  }

  /// What a filter gives is a part, and filtering again changes nothing.
  @Test func filteringTwiceIsFilteringOnce() throws {
    for seed in UInt64(0)..<1000 {
      var generator = SeededGenerator(seed: seed)
      let graph = try Graph.random(using: &generator)
      var filter = GraphFilter()
      filter.signs = [.positive, .neutral]
      filter.leastConfidence = 0.3
      let part = graph.filtered(by: filter)
      #expect(part.filtered(by: filter) == part, "seed \(seed)")
      #expect(try part.merging(graph) == graph, "seed \(seed)")
    }
  }

  @Test func neighbourhoodGrowsWithDepth() throws {
    let graph = try Graph.example()
    let rings = (0...4).map { graph.neighbourhood(of: [.kim], depth: $0).nodes.map(\.id) }
    #expect(rings[0] == [.kim])
    #expect(Set(rings[1]) == [.kim, .korea, .russia])
    #expect(rings[4].count == graph.nodes.count - 1)
    #expect(graph.neighbourhood(of: [.nobody], depth: 2).nodes.map(\.id) == [.nobody])
    #expect(graph.neighbourhood(of: [], depth: 2).isEmpty)
  }

  @Test func pathsTellHowActorsAreTied() throws {
    let graph = try Graph.example()
    let paths = graph.shortestPaths(from: .iran, to: .korea)
    #expect(paths.map(\.nodes) == [[.iran, .russia, .kim, .korea]])
    #expect(paths[0].steps.map { $0.map(\.key.relation) } == [[.aid], [.aid], [.leads]])
    #expect(graph.shortestPaths(from: .iran, to: .iran).map(\.nodes) == [[.iran]])
    #expect(graph.shortestPaths(from: .iran, to: .nobody).isEmpty)
  }

  @Test func rollingUpSpeaksOfStates() throws {
    let states = try Graph.example().rolledUp(to: .states)
    #expect(states.nodes.filter { $0.kind != .state && $0.kind != .bloc }.map(\.id) == [.nobody])
    let keys = states.claims.map(\.key)
    #expect(keys.contains { $0.source == .korea && $0.relation == .aid && $0.target == .russia })
    #expect(!keys.contains { $0.relation == .leads })
    #expect(states[.korea]?.mentions == 5)
    #expect(states.rolledUp(to: .states) == states)
    let blocs = try Graph.example().rolledUp(to: .blocs)
    #expect(blocs[.iran] == nil && blocs[.sco] != nil)
  }

  @Test func countsBeyondAllMeasureDoNotOverflow() throws {
    let document = Document(id: "d", title: nil, date: nil, source: nil, sha256: "0", bytes: 9)
    let graph = try Graph(
      document: document,
      nodes: [
        Node(id: .korea, name: "North Korea", mentions: .max),
        Node(id: .kim, name: "Kim Jong Un", affiliation: .korea, mentions: .max),
      ], claims: [])
    #expect(graph.rolledUp(to: .states)[.korea]?.mentions == .max)
  }

  @Test func strongestPart() throws {
    let graph = try Graph.example()
    #expect(graph.strongest(1, by: .tellings).claims.map(\.key.relation) == [.support])
    #expect(graph.strongest(2, by: .weight).claims.count == 2)
    #expect(graph.strongest(99, by: .confidence).claims == graph.claims)
    #expect(graph.strongestNodes(2, by: .tellings).nodes.count == 2)
    #expect(graph.strongest(-1, by: .tellings).isEmpty)
  }

  @Test func slicesFollowTime() throws {
    let slices = try Graph.example().slices(by: .month)
    #expect(slices.map(\.period.description) == ["2023-01", "2024-05", "2024-06"])
    #expect(slices.map(\.graph.claims.count) == [1, 6, 2])
    #expect(try Graph.example().slices(by: .year).map(\.graph.claims.count) == [1, 7])
  }

  private static func filter(_ change: (inout GraphFilter) -> Void) -> GraphFilter {
    var filter = GraphFilter()
    change(&filter)
    return filter
  }
}
