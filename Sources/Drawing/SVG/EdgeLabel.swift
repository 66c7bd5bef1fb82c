/// The words of a line in the group that Graphviz draws it as.
enum EdgeLabel {
  /// The room that its visible words take, a box for each row.
  static func words(in edge: SVGElement) -> [Box] {
    let parts = edge.children.compactMap { child -> SVGElement? in
      if case .element(let element) = child, isLabel(element) { element } else { nil }
    }.flatMap(\.all)
    guard
      let whole = parts.first(where: { $0.name == "polygon" })?["points"].flatMap({
        Box(around: SVGNumbers.points($0))
      })
    else { return [] }
    let rows = Dictionary(grouping: parts.compactMap(Word.init), by: \.y)
    return rows.sorted { $0.key < $1.key }.compactMap { _, row in
      Box(around: room(of: row.sorted { $0.x < $1.x }, around: whole.center.x))
    }
  }

  /// Opposite corners of what is seen of a row of words that is centred; how wide words are, only where the next begins
  /// and the middle tell.
  private static func room(of row: [Word], around middle: Double) -> [Point] {
    guard let first = row.firstIndex(where: \.isVisible), let last = row.lastIndex(where: \.isVisible) else {
      return []
    }
    let end = last + 1 < row.count ? row[last + 1].x : 2 * middle - row[0].x
    return [
      Point(x: row[first].x, y: row[first].y - row[first].size * 0.85),
      Point(x: max(end, row[first].x), y: row[first].y + row[first].size * 0.25),
    ]
  }

  private struct Word {
    let x: Double
    let y: Double
    let size: Double
    let isVisible: Bool

    init?(_ element: SVGElement) {
      guard element.name == "text", let x = element["x"].flatMap({ SVGNumbers.number($0) }),
        let y = element["y"].flatMap({ SVGNumbers.number($0) }),
        let size = element["font-size"].flatMap({ SVGNumbers.number($0) })
      else { return nil }
      (self.x, self.y, self.size) = (x, y, size)
      isVisible = element.isVisibleText
    }
  }

  static func moving(_ edge: SVGElement, by offset: Point) -> SVGElement {
    var edge = edge
    edge.children = edge.children.map { child in
      guard case .element(let element) = child, isLabel(element) else { return child }
      return .element(moved(element, by: offset))
    }
    return edge
  }

  /// Graphviz wraps a label with a tooltip of its own in a group named for it.
  static func isLabel(_ element: SVGElement) -> Bool {
    element.name == "text" || element.name == "g" && element["id"]?.hasSuffix("-label") == true
  }

  private static func moved(_ element: SVGElement, by offset: Point) -> SVGElement {
    var element = element
    if element.name == "text" {
      for (name, distance) in [("x", offset.x), ("y", offset.y)] {
        if let place = element[name].flatMap({ SVGNumbers.number($0) }) {
          element[name] = SVGNumbers.text(place + distance)
        }
      }
    }
    element.children = element.children.map { child in
      if case .element(let inner) = child { .element(moved(inner, by: offset)) } else { child }
    }
    return element
  }
}
