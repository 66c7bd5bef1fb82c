import Vocabulary

/// Diagram → DOT text for Graphviz.
///
/// The same diagram gives the same bytes. No text of the diagram becomes a name in DOT, and every id begins with
/// ``prefix(of:)``, so that two pictures can share a page.
public struct DOTWriter: Sendable, Hashable {
  public var paper: Paper
  /// Whether rows and lines are links to `#actor-…` and `#edge-…`.
  ///
  /// Graphviz gives a row its id and its tooltip only with a link, so SVG wants them; ``SVGPicture`` takes them out
  /// again where they lead nowhere.
  public var links: Bool
  /// Shows only a part of the diagram, on the places of the whole.
  public var frame: Frame?

  public init(paper: Paper = .transparent, links: Bool = true, frame: Frame? = nil) {
    self.paper = paper
    self.links = links
    self.frame = frame
  }

  public func text(for diagram: Diagram) -> String {
    source(for: diagram, prefix: prefix(of: diagram)).text
  }

  /// What the ids of this picture's elements begin with: computed from all that is drawn.
  public func prefix(of diagram: Diagram) -> ElementName {
    ContentPrefix.of(source(for: diagram, prefix: "g").text)
  }

  /// The id of a line's group in the SVG.
  public static func id(of line: Line, prefix: ElementName) -> ElementName {
    ElementName("\(prefix.text)-\(line.name.text)")
  }

  private static let lonersInRow = 4

  private func source(for diagram: Diagram, prefix: ElementName) -> DOTSource {
    let palette = Palette.light
    let ports = PortMap(diagram.cards)
    let cards = CardWriter(palette: palette, prefix: prefix, links: links, frame: frame)
    let lines = LineWriter(palette: palette, prefix: prefix, links: links, frame: frame)
    let legend = Legend(diagram, frame: frame).label(palette)
    let background: DOTSource = paper == .white ? "\"#ffffff\"" : "transparent"
    var dot: DOTSource = """
      digraph \(prefix) {
        graph [id=\(prefix), fontname="DejaVu Sans", fontsize=9.5, fontcolor=\(palette.quietInk), \
      bgcolor=\(background), pad=0.25, outputorder=edgesfirst, labelloc=b, \
      labeljust=l, label=\(legend), \(LayoutAttributes.source(diagram.plan))];
        node [fontname="DejaVu Sans", fontsize=11, shape=plain, fontcolor=\(palette.ink)];
        edge [fontname="DejaVu Sans", fontsize=11, arrowsize=0.75];

      """
    for (index, card) in diagram.cards.enumerated() {
      dot += "  n\(index + 1) \(cards.attributes(card));\n"
    }
    let columns = ports.columns(diagram)
    for line in diagram.lines {
      guard let source = ports[line.source], let target = ports[line.target] else { continue }
      let isBackward = columns[source.card] > columns[target.card]
      let (tail, head) = isBackward ? (target, source) : (source, target)
      dot += "  \(tail.source) -> \(head.source) \(lines.attributes(line, isBackward: isBackward));\n"
    }
    if diagram.plan.engine != .sfdp {
      // Without lines they would stand on top of each other in one column.
      for row in ports.loners(diagram).chunked(DOTWriter.lonersInRow) {
        for (left, right) in zip(row, row.dropFirst()) {
          dot += "  n\(left + 1) -> n\(right + 1) [style=invis];\n"
        }
      }
    }
    dot += "}\n"
    return dot
  }
}

/// Where in the DOT text each place is.
private struct PortMap {
  private var ports: [Place: Port] = [:]
  private let cards: Int

  struct Port {
    let card: Int
    let source: DOTSource
  }

  init(_ cards: [Card]) {
    self.cards = cards.count
    for (index, card) in cards.enumerated() {
      for (port, row) in ([card.head] + card.rows).enumerated() {
        ports[row.place] = Port(
          card: index, source: card.rows.isEmpty ? "n\(index + 1)" : "n\(index + 1):r\(port)")
      }
    }
  }

  subscript(place: Place) -> Port? { ports[place] }

  /// The cards at which no line ends.
  func loners(_ diagram: Diagram) -> [Int] {
    let met = Set(diagram.lines.flatMap { [self[$0.source]?.card, self[$0.target]?.card].compactMap { $0 } })
    return (0..<cards).filter { !met.contains($0) }
  }

  /// Only `dot` has columns.
  func columns(_ diagram: Diagram) -> Columns {
    guard diagram.plan.engine != .sfdp else { return Columns(cards: cards, lines: []) }
    return Columns(
      cards: cards,
      lines: diagram.lines.compactMap { line in
        guard let source = ports[line.source], let target = ports[line.target] else { return nil }
        return (source.card, target.card, min(line.words.count, 3))
      })
  }
}
