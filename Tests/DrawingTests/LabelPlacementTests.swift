import Drawing
import Graph
import Graphviz
import TestSupport
import Testing
import Vocabulary

/// Where the words of lines stand, measured in the finished picture and in what Graphviz drew.
@Suite struct LabelPlacementTests {
  /// Dense pictures leave no label a place of its own; few leave it none.
  @Test func wordsStandByTheirLines() async throws {
    var (before, after) = (DrawnLabels.Faults(), DrawnLabels.Faults())
    for seed in UInt64(0)..<8 {
      var generator = SeededGenerator(seed: seed)
      let graph = try LabelPlacementTests.graph(&generator)
      for view in [View.cards, .states] {
        let (raw, dressed) = try await pictures(Diagram(graph, view: view))
        #expect(raw.words == dressed.words, "seed \(seed)")
        before += raw.faults
        after += dressed.faults
      }
    }
    #expect(before.crossings > 0)
    #expect(after.crossings * 2 < before.crossings)
    #expect(after.astray * 3 < before.astray)
    #expect(after.distance < before.distance)
  }

  @Test func wordsOfTheSampleAreFreeOfLines() async throws {
    let (_, dressed) = try await pictures(Diagram(SampleGraphs.summit()))
    #expect(dressed.faults.crossings == 0)
    #expect(dressed.faults.distance < 12)
  }

  /// Twelve states, two of them hubs.
  private static func graph(_ generator: inout SeededGenerator) throws -> Graph {
    let ids = try (0..<12).map { try NodeID("state:x\($0)").orThrow }
    let claims = try (0..<50).map { number in
      let source = ids.randomElement(using: &generator) ?? ids[0]
      let target =
        Bool.random(using: &generator) ? ids[number % 2] : ids.randomElement(using: &generator) ?? ids[1]
      return try SampleGraphs.claim(
        source.rawValue, Relation.allCases.randomElement(using: &generator) ?? .aid,
        (target == source ? ids[(number % 2) + 2] : target).rawValue, "president", symmetric: false,
        status: .asserted, at: number * 10)
    }
    return try Graph(
      documents: [SampleGraphs.document],
      nodes: ids.map { Node(id: $0, name: "Actor \($0.local)", mentions: 1) },
      claims: claims, mentions: [])
  }

  private func pictures(_ diagram: Diagram) async throws -> (raw: DrawnLabels, dressed: DrawnLabels) {
    let svg = try await GraphvizRenderer().svg(DOTWriter().text(for: diagram))
    let picture = try SVGPicture(svg, diagram: diagram, prefix: DOTWriter().prefix(of: diagram))
    return (DrawnLabels(graphviz: svg), DrawnLabels(dressed: picture.inline))
  }
}

/// The labels and lines of an SVG by their numbers alone.
private struct DrawnLabels {
  private typealias Corner = (x: Double, y: Double)
  private var paths: [String: [Corner]] = [:]
  private var texts: [(line: String, words: String, box: (low: Corner, high: Corner))] = []

  init(graphviz svg: String) {
    for edge in svg.split(separator: "class=\"edge ").dropFirst() {
      let id = edge.firstMatch(of: /<g id="a_([^"]*)">/).map { String($0.output.1) } ?? ""
      add(path: edge, id)
      guard let label = edge.firstRange(of: "label\"") else { continue }
      add(
        texts: edge[label.upperBound...].prefix(
          upTo: edge[label.upperBound...].firstRange(of: "</g>")?.lowerBound ?? edge.endIndex), id)
    }
  }

  init(dressed svg: String) {
    let parts = svg.split(separator: "class=\"labels\"")
    for edge in (parts.first ?? "").split(separator: "<g id=\"").dropFirst()
    where edge.contains("class=\"edge ") {
      add(path: edge, String(edge.prefix { $0 != "\"" }))
    }
    for label in (parts.last ?? "").split(separator: "class=\"line-label").dropFirst() {
      add(texts: label, label.firstMatch(of: /data-line="([^"]*)"/).map { String($0.output.1) } ?? "")
    }
  }

  private mutating func add(path edge: Substring, _ id: String) {
    guard let match = edge.firstMatch(of: /<path [^>]*\bd="([^"]*)"/) else { return }
    let numbers = match.output.1.split { !$0.isNumber && $0 != "." && $0 != "-" }.compactMap { Double($0) }
    let points = stride(from: 0, to: numbers.count - 1, by: 2).map { (x: numbers[$0], y: numbers[$0 + 1]) }
    var path: [Corner] = []
    for index in stride(from: 3, to: points.count, by: 3) {
      for step in 0..<100 {
        let t = Double(step) / 100
        let weights = [
          (1 - t) * (1 - t) * (1 - t), 3 * (1 - t) * (1 - t) * t, 3 * (1 - t) * t * t, t * t * t,
        ]
        let corners = points[(index - 3)...index]
        path.append(
          (
            zip(weights, corners).reduce(0) { $0 + $1.0 * $1.1.x },
            zip(weights, corners).reduce(0) { $0 + $1.0 * $1.1.y }
          ))
      }
    }
    paths[id.replacing("&#45;", with: "-")] = path
  }

  private mutating func add(texts label: Substring, _ id: String) {
    for match in label.matches(
      of: /<text [^>]*?x="([-0-9.]+)" y="([-0-9.]+)"[^>]*font-size="([0-9.]+)"[^>]*>([^<]*)</)
    {
      guard let x = Double(match.output.1), let y = Double(match.output.2), let size = Double(match.output.3)
      else { continue }
      let words = String(match.output.4).replacing("&#160;", with: "\u{A0}")
      let box = (low: (x: x, y: y - size * 0.7), high: (x: x + Double(words.count) * size * 0.5, y: y))
      texts.append((id.replacing("&#45;", with: "-"), words, box))
    }
  }

  var words: [String] {
    texts.map(\.words).filter { !$0.allSatisfy { $0 == "\u{A0}" || $0 == " " } }.sorted()
  }

  struct Faults {
    /// Pairs of a text and a line that runs through it.
    var crossings = 0
    /// Labels to which another line is nearer than their own.
    var astray = 0
    /// From a label to its own line, at most.
    var distance = 0.0

    static func += (left: inout Faults, right: Faults) {
      left.crossings += right.crossings
      left.astray += right.astray
      left.distance = max(left.distance, right.distance)
    }
  }

  var faults: Faults {
    var faults = Faults()
    for (line, texts) in Dictionary(grouping: texts, by: \.line) {
      let distances = paths.mapValues { path in
        texts.map { text in path.map { DrawnLabels.distance($0, text.box) }.min() ?? .infinity }
      }
      faults.crossings += distances.values.reduce(0) { $0 + $1.count { $0 == 0 } }
      let own = distances[line]?.min() ?? 0
      let others = distances.filter { $0.key != line }.values.compactMap { $0.min() }.min() ?? .infinity
      if others + 2 < own { faults.astray += 1 }
      faults.distance = max(faults.distance, own)
    }
    return faults
  }

  private static func distance(_ point: Corner, _ box: (low: Corner, high: Corner)) -> Double {
    let x = max(box.low.x - point.x, 0, point.x - box.high.x)
    let y = max(box.low.y - point.y, 0, point.y - box.high.y)
    return (x * x + y * y).squareRoot()
  }
}
