/// Moves the words of lines to where no line crosses them and no other line is nearer.
///
/// Graphviz keeps room for each label, but lets other lines run through it and its own run far from it. Here each label
/// is tried on both sides of its line, all along it, and stands where it disturbs least.
///
/// - SeeAlso: Christensen, Marks and Shieber, "An empirical study of algorithms for point-feature label placement" (1995),
///   whose discrete descent this is.
struct LabelPlacement {
  /// Beyond these a picture is no more read label by label.
  private static let mostLabels = 400
  private static let rounds = 4

  private struct Line {
    /// Of its group among the graph's children.
    let group: Int
    let track: Track
    /// A box for each of its words, and one around them.
    let words: [Box]
    let label: Box
    var offset = Point(x: 0, y: 0)

    var box: Box { label.moved(x: offset.x, y: offset.y) }
  }

  private var lines: [Line] = []
  private var cards: [Box] = []
  private var room: Box
  private var grid: SegmentGrid

  /// The picture that Graphviz drew, its labels in better places.
  static func improving(_ svg: SVGElement) -> SVGElement {
    guard let index = svg.children.firstIndex(where: { isGroup($0, "graph") }),
      case .element(var graph) = svg.children[index], var placement = LabelPlacement(graph, in: svg)
    else { return svg }
    placement.settle()
    for line in placement.lines where line.offset != Point(x: 0, y: 0) {
      guard case .element(let group) = graph.children[line.group] else { continue }
      graph.children[line.group] = .element(EdgeLabel.moving(group, by: line.offset))
    }
    var svg = svg
    svg.children[index] = .element(graph)
    return svg
  }

  private static func isGroup(_ child: SVGElement.Child, _ kind: String) -> Bool {
    if case .element(let element) = child {
      element.name == "g" && element.classes.first == kind[...]
    } else {
      false
    }
  }

  /// Nil where there is nothing to place.
  private init?(_ graph: SVGElement, in svg: SVGElement) {
    guard let view = svg["viewBox"].map(SVGNumbers.points), view.count == 2,
      let shift = LabelPlacement.translation(graph)
    else { return nil }
    let corners = [
      Point(x: 4 - shift.x, y: 4 - shift.y), Point(x: view[1].x - shift.x - 4, y: view[1].y - shift.y - 4),
    ]
    guard var room = Box(around: corners) else { return nil }
    var tracks: [Track] = []
    for (index, child) in graph.children.enumerated() {
      guard case .element(let element) = child else { continue }
      switch element.classes.first {
      case "node": if let box = LabelPlacement.outline(of: element) { cards.append(box) }
      case "edge":
        guard let path = element.all.first(where: { $0.name == "path" }), let d = path["d"] else { continue }
        let track = Track(path: d, width: path["stroke-width"].flatMap { SVGNumbers.number($0) } ?? 1)
        tracks.append(track)
        let words = EdgeLabel.words(in: element)
        if let label = Box(around: words), !track.points.isEmpty {
          lines.append(Line(group: index, track: track, words: words, label: label))
        }
      default:
        // The legend stands below.
        if element.name == "text", let y = element["y"].flatMap({ SVGNumbers.number($0) }) {
          room.maxY = min(room.maxY, y - 12)
        }
      }
    }
    guard !lines.isEmpty, tracks.count <= LabelPlacement.mostLabels else { return nil }
    self.room = room
    grid = SegmentGrid(in: room)
    // The lines with labels come first in the grid, so that both have one number.
    for line in lines { grid.add(line.track) }
    let labelled = Set(lines.map(\.track.points))
    for track in tracks where !labelled.contains(track.points) { grid.add(track) }
  }

  private static func translation(_ graph: SVGElement) -> Point? {
    guard let text = graph["transform"], let range = text.firstRange(of: "translate(") else { return nil }
    return SVGNumbers.points(String(text[range.upperBound...])).first
  }

  private static func outline(of element: SVGElement) -> Box? {
    Box(
      around: element.all.flatMap { part in
        part["points"].map(SVGNumbers.points) ?? part["d"].map(SVGNumbers.points) ?? []
      })
  }

  /// Moves label after label to its best place until none moves.
  private mutating func settle() {
    for _ in 0..<LabelPlacement.rounds {
      var isSettled = true
      for index in lines.indices {
        let best = best(for: index)
        if best != lines[index].offset {
          lines[index].offset = best
          isSettled = false
        }
      }
      if isSettled { return }
    }
  }

  private mutating func best(for index: Int) -> Point {
    let line = lines[index]
    var best = line.offset
    var least = cost(of: line.box, for: index, at: nil, limit: .infinity)
    if line.offset != Point(x: 0, y: 0) {
      let original = cost(of: line.label, for: index, at: nil, limit: least)
      if original < least { (best, least) = (Point(x: 0, y: 0), original) }
    }
    let (points, track) = (line.track.points, line.track)
    guard points.count > 1 else { return best }
    let (center, halfWidth, halfHeight) = (line.label.center, line.label.width / 2, line.label.height / 2)
    let step = max(points.count / 40, 1)
    for at in stride(from: 1, to: points.count - 1, by: step) {
      let share = track.reach[at] / max(track.length, 1)
      guard 0.12...0.88 ~= share else { continue }
      let (before, after) = (points[at - 1], points[at + 1])
      let size = max(Track.distance(before, after), 0.01)
      let normal = Point(x: -(after.y - before.y) / size, y: (after.x - before.x) / size)
      let clearance =
        abs(normal.x) * halfWidth + abs(normal.y) * halfHeight + track.width / 2 + LabelPlacement.gap
      // Where the line bends away, less is enough.
      for way in [-1, 1, -0.8, 0.8, -0.6, 0.6] {
        let offset = Point(
          x: points[at].x + way * normal.x * clearance - center.x,
          y: points[at].y + way * normal.y * clearance - center.y)
        let box = line.label.moved(x: offset.x, y: offset.y)
        let cost = cost(of: box, for: index, at: at, limit: least)
        if cost < least { (best, least) = (offset, cost) }
      }
    }
    return best
  }

  /// Between a label and its line, in points.
  private static let gap = 2.0

  /// How much a label in this place disturbs; `at` is the point of its line where it stands, nil for Graphviz's place.
  ///
  /// Anything from `limit` on where that is reached.
  private mutating func cost(of box: Box, for index: Int, at: Int?, limit: Double) -> Double {
    guard room.contains(box) else { return at == nil ? 1_000 : .infinity }
    let (track, points) = (lines[index].track, lines[index].track.points)
    var cost = 0.01 * Track.distance(box.center, lines[index].label.center)
    if let at { cost += 14 * abs(track.reach[at] / max(track.length, 1) - 0.5) }
    guard cost < limit else { return cost }
    let nearby = at.map { max($0 - 10, 0)..<min($0 + 11, points.count) } ?? points.indices
    let distance = points[nearby].reduce(Double.infinity) { min($0, box.distance(to: $1)) }
    cost += 0.7 * max(distance - 2 * LabelPlacement.gap, 0)
    guard cost < limit else { return cost }
    let wide = box.grown(by: 3)
    for card in cards where card.overlaps(wide) { cost += card.overlaps(box) ? 500 : 20 }
    guard cost < limit else { return cost }
    for (other, line) in lines.enumerated() where other != index {
      let place = line.box
      if place.overlaps(wide) { cost += place.overlaps(box.grown(by: 0.5)) ? 200 : 8 }
    }
    guard cost < limit else { return cost }
    let (x, y) = (box.minX - lines[index].label.minX, box.minY - lines[index].label.minY)
    let words = lines[index].words.map { $0.moved(x: x, y: y) }
    let (crossing, near) = grid.lines(in: words, near: wide, except: index)
    return cost + 60 * Double(crossing) + 7 * Double(near)
  }
}
