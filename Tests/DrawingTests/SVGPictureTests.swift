import Drawing
import Graph
import Graphviz
import Testing
import Vocabulary

@Suite struct SVGPictureTests {
  private func picture(view: View = .cards, links: Bool = false) async throws -> (SVGPicture, Diagram) {
    let diagram = Diagram(try SampleGraphs.summit(), view: view)
    let svg = try await GraphvizRenderer().svg(DOTWriter().text(for: diagram))
    return (
      try SVGPicture(svg, diagram: diagram, prefix: DOTWriter().prefix(of: diagram), links: links), diagram
    )
  }

  @Test func isAnImageWithTitleAndDescription() async throws {
    let (picture, diagram) = try await picture()
    let census = try XMLCensus(picture.file)
    #expect(picture.file.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(picture.inline.hasPrefix("<svg "))
    #expect(picture.inline.contains("role=\"img\""))
    #expect(census.texts.contains(diagram.title.text))
    #expect(census.texts.contains(diagram.summary.text))
    #expect(picture.dataURI.hasPrefix("data:image/svg+xml,%3Csvg%20"))
    #expect(picture.dataURI.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x27 })
  }

  @Test func everyIDBeginsWithThePrefix() async throws {
    let (picture, diagram) = try await picture()
    let prefix = DOTWriter().prefix(of: diagram).text
    let census = try XMLCensus(picture.file)
    #expect(census.ids.allSatisfy { $0 == prefix || $0.hasPrefix(prefix + "-") })
    #expect(Set(census.ids).count == census.ids.count)
    for line in diagram.lines {
      #expect(census.ids.contains(DOTWriter.id(of: line, prefix: DOTWriter().prefix(of: diagram)).text))
    }
    for node in ["state-CHN", "person-xi-jinping", "collective-22-chinese-companies"] {
      #expect(census.ids.contains("\(prefix)-actor-\(node)"))
    }
  }

  @Test func everyNodeAndEdgeIsShownWithItsWord() async throws {
    let (picture, diagram) = try await picture()
    let texts = try XMLCensus(picture.file).texts
    for word in diagram.lines.flatMap(\.words) {
      #expect(texts.contains { $0.contains(word.text.text) }, "\(word.text.text)")
    }
    for row in diagram.cards.flatMap({ [$0.head] + $0.rows }) { #expect(texts.contains(row.name.text)) }
    #expect(texts.contains("accuses Rosneft"))
  }

  @Test func titlesQuoteTheEvidence() async throws {
    let texts = try XMLCensus(try await picture().0.file).texts
    #expect(texts.contains { $0.contains("China supports Russia:\n“China backs Russia.”") })
    #expect(!texts.contains { $0.contains("->") })
  }

  @Test func linksAreForPagesThatAskForThem() async throws {
    #expect(try XMLCensus(try await picture().0.file).links.isEmpty)
    let links = try XMLCensus(try await picture(links: true).0.file).links
    #expect(links.contains("#actor-state-CHN"))
    #expect(links.contains { $0.hasPrefix("#edge-l") })
  }

  @Test func darkScreensAndPrintHaveTheirColours() async throws {
    let (picture, _) = try await picture()
    #expect(picture.inline.contains("@media (prefers-color-scheme:dark)"))
    #expect(picture.inline.contains("@media print"))
    #expect(picture.inline.contains("var(--entente-assault,var(--tone-assault))"))
    #expect(!picture.inline.contains("--tone-rival"))
  }

  /// Label boxes as a font of DejaVu's widths would fill them: no two overlap.
  @Test(arguments: [View.cards, .states])
  func wordsDoNotOverlap(view: View) async throws {
    let svg = try await GraphvizRenderer().svg(
      DOTWriter().text(for: try Diagram(SampleGraphs.summit(), view: view)))
    let pattern =
      /<text text-anchor="start" x="([-0-9.]+)" y="([-0-9.]+)"[^>]*font-size="([0-9.]+)"[^>]*>([^<]+)</
    let boxes = svg.matches(of: pattern).compactMap { match -> (String, [Double])? in
      guard let x = Double(match.1), let y = Double(match.2), let size = Double(match.3) else { return nil }
      let text = String(match.4)
      return (text, [x, y - size * 0.7, x + Double(text.count) * size * 0.45, y])
    }.filter { !$0.0.allSatisfy { $0.isWhitespace } }
    #expect(boxes.count > 20)
    for (index, one) in boxes.enumerated() {
      for other in boxes[(index + 1)...] {
        let (a, b) = (one.1, other.1)
        #expect(
          a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1], "'\(one.0)' over '\(other.0)'")
      }
    }
  }

  /// Numbers that no picture has are drawn as they are, in their place or not at all.
  @Test(arguments: [
    "1", "-1", "1e400", "-1e400", String(repeating: "9", count: 400), "nan", "inf", "", "1.5.5", "-", "0x10",
  ])
  func strangeNumbersDoNoHarm(number: String) throws {
    let svg = """
      <svg width="9pt" viewBox="0 0 \(number) 90"><g class="graph" transform="translate(4 \(number))">
      <g class="node"><polygon points="\(number),0 1,1"/></g>
      <g class="edge"><path stroke="red" stroke-width="\(number)" d="M1,1C2,\(number) 3,3 4,4"/><g id="x-label">
      <polygon points="0,0 9,9"/><text x="\(number)" y="2" font-size="\(number)" fill="red">supports</text></g></g></g></svg>
      """
    let diagram = try Diagram(SampleGraphs.summit())
    let picture = try SVGPicture(svg, diagram: diagram, prefix: DOTWriter().prefix(of: diagram))
    #expect(picture.inline.contains("supports"))
  }

  @Test(arguments: [
    ("<svg><script/></svg>", "the SVG has the element 'script' at byte 5"),
    ("<svg><image/></svg>", "the SVG has the element 'image' at byte 5"),
    ("<svg><g></svg>", "the SVG is not well-formed at byte 13: 'g' is closed by another name"),
    ("<svg>&bogus;</svg>", "the SVG is not well-formed at byte 5: unknown entity '&bogus;'"),
    ("<svg", "the SVG is not well-formed at byte 4: expected a name"),
    ("<g></g>", "the SVG is not well-formed at byte 0: the root is 'g', not 'svg'"),
    ("<svg a='1' a='2'/>", "the SVG is not well-formed"),
    ("", "the SVG is not well-formed at byte 0: expected an element"),
  ])
  func refusesWhatGraphvizDoesNotWrite(svg: String, message: String) throws {
    let diagram = try Diagram(SampleGraphs.summit())
    let error = #expect(throws: SVGError.self) {
      try SVGPicture(svg, diagram: diagram, prefix: DOTWriter().prefix(of: diagram))
    }
    #expect(error.map { "\($0)" }?.hasPrefix(message) == true, "\(error.map { "\($0)" } ?? "")")
  }
}
