import Drawing
import Graph
import Testing
import Vocabulary

@Suite struct ViewTests {
  @Test func leadersAndBodiesStandInTheirStatesCard() throws {
    let diagram = Diagram(try SampleGraphs.summit())
    let china = try #require(diagram.cards.first { $0.head.name == "China" })
    #expect(china.rows.map(\.name) == ["Xi Jinping", "22 Chinese companies"])
    #expect(china.rows.map(\.role) == ["president", "group"])
    let america = try #require(diagram.cards.first { $0.head.name == "United States" })
    #expect(america.head.role == "member of NATO")
    #expect(!diagram.cards.contains { $0.head.name == "NATO" })
  }

  @Test func whatHappensInACardIsToldInIt() throws {
    let diagram = Diagram(try SampleGraphs.summit())
    let putin = try #require(diagram.cards.flatMap(\.rows).first { $0.name == "Vladimir Putin" })
    #expect(putin.notes.map(\.name) == ["Rosneft"])
    #expect(putin.notes.flatMap(\.line.words).map(\.text) == ["accuses"])
  }

  @Test func statesAreRolledUp() throws {
    let diagram = Diagram(try SampleGraphs.summit(), view: .states)
    #expect(diagram.cards.map(\.head.name) == ["China", "Russia", "Ukraine", "United States"])
    #expect(diagram.cards.allSatisfy { $0.rows.isEmpty })
    #expect(diagram.caption == ["1 edge inside one state or bloc not drawn"])
  }

  @Test func actorsStandAlone() throws {
    let diagram = Diagram(try SampleGraphs.summit(), view: .actors)
    #expect(diagram.cards.allSatisfy { $0.rows.isEmpty })
    #expect(diagram.lines.contains { $0.stroke == .structure && $0.words.map(\.text) == ["leads"] })
  }

  @Test func egoHasOnlyItsOwnLines() throws {
    let putin = try NodeID("person:vladimir-putin").orThrow
    let diagram = Diagram(try SampleGraphs.summit(), view: .ego(putin))
    #expect(diagram.lines.count == 1)
    #expect(diagram.lines.allSatisfy { ($0.source.nodes + $0.target.nodes).contains(putin) })
    let nobody = try NodeID("person:nobody").orThrow
    #expect(Diagram(try SampleGraphs.summit(), view: .ego(nobody)).cards.isEmpty)
  }

  @Test func campsAreToldInWords() throws {
    let graph = try SampleGraphs.summit()
    let diagram = Diagram(graph, view: .camps(of: graph))
    #expect(diagram.cards.contains { $0.side == 0 && $0.head.role.text.contains("camp 1") })
    #expect(diagram.cards.contains { $0.side == 1 && $0.head.role.text.contains("camp 2") })
  }

  @Test func contradictionsAndStatusesShow() throws {
    let lines = Diagram(try SampleGraphs.summit()).lines
    let quarrel = lines.filter { $0.words.contains { $0.text == "accuses" && $0.isContradicted } }
    #expect(!quarrel.isEmpty)
    #expect(lines.contains { $0.status == .prospective && $0.words.map(\.text) == ["may aid"] })
    #expect(lines.contains { $0.status == .negated && $0.mark == .none })
  }

  @Test func attributionIsShownOnDemand() throws {
    func speakers(_ shows: Bool) throws -> [SafeText] {
      let diagram = Diagram(try SampleGraphs.summit(), options: DrawingOptions(showsAttribution: shows))
      return diagram.lines.flatMap(\.words).compactMap(\.attribution)
    }
    let (silent, outspoken) = (try speakers(false), try speakers(true))
    #expect(silent.isEmpty)
    #expect(outspoken == ["says the United States"])
  }

  /// Three states that do the same stand on one card, with one line for all.
  @Test func actorsThatActAlikeShareACard() throws {
    let three = ["DEU", "FRA", "GBR"]
    let graph = try Graph(
      documents: [SampleGraphs.document],
      nodes: three.map { try SampleGraphs.node("state:\($0)", $0) } + [
        SampleGraphs.node("state:IRN", "Iran")
      ],
      claims: three.flatMap { state in
        [
          try SampleGraphs.claim("state:\(state)", .sanction, "state:IRN", "They sanctioned Iran."),
          try SampleGraphs.claim("state:IRN", .accuse, "state:\(state)", "Iran accused them."),
        ]
      }, mentions: [])
    let diagram = Diagram(graph)
    let group = try #require(diagram.cards.first { $0.head.place.isGroup })
    #expect(group.rows.map(\.name.text) == three)
    #expect(diagram.lines.count == 2)
    #expect(diagram.lines.allSatisfy { $0.claims.count == 3 && $0.words.map(\.count) == [1] })
  }

  @Test func beyondTheLimitTheStrongestAreDrawnAndTheCaptionSaysSo() throws {
    let options = DrawingOptions(limit: 4)
    let diagram = Diagram(try SampleGraphs.summit(), view: .states, options: options)
    #expect(diagram.lines.count + diagram.cards.count <= 4)
    #expect(!diagram.lines.isEmpty)
    #expect(diagram.caption.contains { $0.text.hasPrefix("Too large to draw whole: the strongest ") })
  }

  @Test func monthsShareOneLayout() throws {
    let timeline = Timeline(try SampleGraphs.summit())
    #expect(timeline.months.map { "\($0.period)" } == ["2022-02", "2024-05"])
    #expect(timeline.months.map(\.frame.claims.count) == [1, 9])
    #expect(timeline.undated == 0)
    for month in timeline.months {
      let dot = DOTWriter(frame: month.frame).text(for: timeline.diagram)
      #expect(dot.matches(of: /->/).count == timeline.diagram.lines.count)
    }
  }

  @Test(arguments: [
    (10, LayoutPlan.Engine.dot, true), (300, .dot, false), (301, .tamedDot, false), (500, .tamedDot, false),
    (501, .sfdp, false), (5_000, .sfdp, false),
  ])
  func plansFollowTheSize(size: Int, engine: LayoutPlan.Engine, isQuick: Bool) {
    #expect(LayoutPlan(size: size).engine == engine)
    #expect(LayoutPlan(size: size).isQuick == isQuick)
  }
}
