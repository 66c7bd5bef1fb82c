import Drawing
import Foundation
import FoundationXML
import Graph
import Graphviz
import Testing
import Vocabulary

@Suite struct HostileTextTests {
  @Test(arguments: HostileText.all.indices)
  func staysText(index: Int) async throws {
    let text = HostileText.all[index]
    let graph = try HostileTextTests.graph(text)
    for view in [View.cards, .states, .actors] {
      let diagram = Diagram(
        graph, view: view, options: DrawingOptions(title: SafeText(text), showsAttribution: true))
      let writer = DOTWriter()
      let svg = try await GraphvizRenderer().svg(writer.text(for: diagram))
      let picture = try SVGPicture(svg, diagram: diagram, prefix: writer.prefix(of: diagram), links: true)
      let seen = try XMLCensus(picture.file)
      #expect(seen.elements.isSubset(of: XMLCensus.drawing), "\(seen.elements)")
      #expect(seen.attributes.allSatisfy { !$0.hasPrefix("on") && $0 != "src" && $0 != "xlink:href" })
      #expect(seen.links.allSatisfy { $0.hasPrefix("#") })
      #expect(Set(seen.ids).count == seen.ids.count)
    }
  }

  /// What can be shown is shown, character by character.
  @Test(arguments: [
    "<script>alert(1)</script>", "&bogus;", "\\N \\G", "\"quoted\" 'single'", "習近平 ends in \\", "]]>",
    "\\\\ \\l\\r",
  ])
  func namesAreShownAsTheyAre(name: String) async throws {
    let diagram = Diagram(try HostileTextTests.graph(name), options: DrawingOptions(showsAttribution: true))
    let svg = try await GraphvizRenderer().svg(DOTWriter().text(for: diagram))
    let picture = try SVGPicture(svg, diagram: diagram, prefix: DOTWriter().prefix(of: diagram))
    let seen = try XMLCensus(picture.file)
    #expect(seen.texts.contains(name))
    #expect(seen.texts.contains { $0.hasPrefix("says ") && $0.hasSuffix(name) })
    #expect(seen.texts.contains { $0.contains("“\(name)”") })
  }

  @Test func nothingInvisibleSurvives() {
    #expect(SafeText("a\u{202E}b\u{0}c\u{200B}d\u{FEFF}e\u{FFFF}f").text == "abcdef")
    #expect(SafeText("\t one\u{A0}\n\ntwo\u{2028}three ").text == "one two three")
  }

  private static func graph(_ text: String) throws -> Graph {
    try Graph(
      documents: [SampleGraphs.document],
      nodes: [
        SampleGraphs.node("state:CHN", text), SampleGraphs.node("state:RUS", "Russia"),
        SampleGraphs.node("person:a", text, in: "state:CHN"), SampleGraphs.node("collective:b", text),
        SampleGraphs.node("bloc:c", text), SampleGraphs.node("institution:d", text, in: "state:RUS"),
      ],
      claims: [
        SampleGraphs.claim("state:CHN", .support, "state:RUS", text, attribution: "bloc:c"),
        SampleGraphs.claim("person:a", .leads, "state:CHN", text),
        SampleGraphs.claim("collective:b", .accuse, "person:a", text),
        SampleGraphs.claim("institution:d", .sanction, "collective:b", text, status: .negated),
        SampleGraphs.claim("state:CHN", .memberOf, "bloc:c", text),
        SampleGraphs.claim("person:a", .threaten, "state:CHN", text),
      ], mentions: [])
  }
}
