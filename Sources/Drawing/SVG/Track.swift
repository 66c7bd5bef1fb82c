/// A curve as straight pieces of a few points' length.
struct Track: Sendable {
  private(set) var points: [Point] = []
  /// The way along the curve from its start to each point.
  private(set) var reach: [Double] = []
  let width: Double

  var length: Double { reach.last ?? 0 }

  /// From a path of one `M` and cubic `C` pieces, as Graphviz writes them; empty for any other.
  init(path: String, width: Double) {
    self.width = width
    let numbers = SVGNumbers.points(path)
    guard let start = numbers.first, numbers.count % 3 == 1 else { return }
    add(start)
    for index in stride(from: 1, to: numbers.count, by: 3) {
      addCurve(numbers[index - 1], numbers[index], numbers[index + 1], numbers[index + 2])
    }
  }

  private mutating func addCurve(_ a: Point, _ b: Point, _ c: Point, _ d: Point) {
    let span = Track.distance(a, b) + Track.distance(b, c) + Track.distance(c, d)
    let pieces = min(max(Int(span / 6), 1), 200)
    for piece in 1...pieces {
      let t = Double(piece) / Double(pieces)
      let s = 1 - t
      let (wa, wb, wc, wd) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
      add(
        Point(x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y))
    }
  }

  private mutating func add(_ point: Point) {
    reach.append(points.last.map { length + Track.distance($0, point) } ?? 0)
    points.append(point)
  }

  static func distance(_ a: Point, _ b: Point) -> Double {
    let (x, y) = (a.x - b.x, a.y - b.y)
    return (x * x + y * y).squareRoot()
  }
}
