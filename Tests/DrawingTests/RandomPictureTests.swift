import Drawing
import Graph
import Graphviz
import TestSupport
import Testing
import Vocabulary

@Suite struct RandomPictureTests {
  /// Whatever the graph, every view of it is drawn, well-formed, and shows each claim at most once.
  @Test(arguments: UInt64(0)..<12)
  func everyViewIsDrawn(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let (graph, other) = (try Self.graph(&generator), try Self.graph(&generator))
    let comparison = Comparison(from: other, to: graph)
    let views = [View.cards, .states, .actors, .ego(graph.nodes[0].id), .camps(of: graph)]
    let pictures: [(Diagram, Frame?)] =
      views.map { (Diagram(graph, view: $0, options: DrawingOptions(showsIsolated: seed % 3 == 0)), nil) } + [
        (comparison.diagram, nil), (comparison.diagram, comparison.older),
        (comparison.diagram, comparison.newer),
      ]
    for (diagram, frame) in pictures {
      let claims = diagram.lines.flatMap(\.claims)
      #expect(Set(claims).count == claims.count)
      let writer = DOTWriter(frame: frame)
      let svg = try await GraphvizRenderer().svg(writer.text(for: diagram))
      let file = try SVGPicture(svg, diagram: diagram, prefix: writer.prefix(of: diagram)).file
      // What a frame hides is not there, in whatever light.
      #expect(!file.contains("fill=\"#fffffe\"") && !file.contains("transparent"))
      let census = try XMLCensus(file)
      #expect(Set(census.ids).count == census.ids.count)
    }
  }

  /// The union has room for both sides, so that everything keeps its place from picture to picture, but for the tips of
  /// lines, by which the whole may grow or shrink less than a point.
  @Test(arguments: UInt64(0)..<12)
  func sidesShareTheirPlaces(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let comparison = Comparison(from: try Self.graph(&generator), to: try Self.graph(&generator))
    func places(_ frame: Frame) async throws -> [String: (x: Double, y: Double)] {
      let svg = try await GraphvizRenderer().svg(DOTWriter(frame: frame).text(for: comparison.diagram))
      let height = try #require(
        svg.firstMatch(of: /translate\(18 ([0-9.]+)\)/).flatMap { Double($0.output.1) })
      let texts = svg.matches(of: /x="([-0-9.]+)" y="([-0-9.]+)"[^>]*font-weight="bold"[^>]*>(Actor \d+)</)
      let places = texts.map { match in
        (String(match.output.3), (x: Double(match.output.1) ?? 0, y: height + (Double(match.output.2) ?? 0)))
      }
      return Dictionary(places) { first, _ in first }
    }
    let (older, newer) = (try await places(comparison.older), try await places(comparison.newer))
    #expect(!older.isEmpty)
    for (name, place) in older {
      let other = newer[name] ?? place
      #expect(abs(other.x - place.x) < 1 && abs(other.y - place.y) < 1, "\(name): \(place), \(other)")
    }
  }

  private static func graph(_ generator: inout SeededGenerator) throws -> Graph {
    let kinds = ["state", "state", "bloc", "person", "person", "institution", "group", "collective"]
    let ids = try (0..<Int.random(in: 2...14, using: &generator)).map { number in
      try NodeID("\(kinds[number % kinds.count]):x\(number)").orThrow
    }
    let states = ids.filter { $0.kind == .state }
    let nodes = ids.enumerated().map { number, id in
      Node(
        id: id, name: "Actor \(number)",
        affiliation: Bool.random(using: &generator) ? states.randomElement(using: &generator) : nil,
        mentions: 1)
    }
    let claims = try (0..<Int.random(in: 1...(ids.count * 3), using: &generator)).compactMap {
      number -> Claim? in
      guard let source = ids.randomElement(using: &generator),
        let target = ids.randomElement(using: &generator),
        let relation = Relation.allCases.randomElement(using: &generator),
        let status = Status.allCases.randomElement(using: &generator)
      else { return nil }
      return try SampleGraphs.claim(
        source.rawValue, relation, target.rawValue, "president", symmetric: Bool.random(using: &generator),
        status: status, at: number * 10)
    }
    return try Graph(documents: [SampleGraphs.document], nodes: nodes, claims: claims, mentions: [])
  }
}
