/// A point of a picture, in points.
struct Point: Sendable, Hashable {
  var x: Double
  var y: Double
}

/// An upright rectangle of a picture.
struct Box: Sendable, Hashable {
  var minX: Double
  var minY: Double
  var maxX: Double
  var maxY: Double

  /// The smallest around all points; nil without any.
  init?(around points: [Point]) {
    guard let first = points.first else { return nil }
    (minX, minY, maxX, maxY) = (first.x, first.y, first.x, first.y)
    for point in points.dropFirst() {
      (minX, maxX) = (min(minX, point.x), max(maxX, point.x))
      (minY, maxY) = (min(minY, point.y), max(maxY, point.y))
    }
  }

  /// The smallest around all boxes; nil without any.
  init?(around boxes: [Box]) {
    self.init(
      around: boxes.flatMap { [Point(x: $0.minX, y: $0.minY), Point(x: $0.maxX, y: $0.maxY)] })
  }

  var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }
  var width: Double { maxX - minX }
  var height: Double { maxY - minY }

  func moved(x: Double, y: Double) -> Box {
    var box = self
    box.minX += x
    box.maxX += x
    box.minY += y
    box.maxY += y
    return box
  }

  func grown(by margin: Double) -> Box {
    var box = self
    box.minX -= margin
    box.minY -= margin
    box.maxX += margin
    box.maxY += margin
    return box
  }

  func overlaps(_ other: Box) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  func contains(_ other: Box) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }

  func distance(to point: Point) -> Double {
    let (x, y) = (max(minX - point.x, 0, point.x - maxX), max(minY - point.y, 0, point.y - maxY))
    return (x * x + y * y).squareRoot()
  }

  /// Whether a straight line between two points touches it.
  ///
  /// - SeeAlso: Liang and Barsky, "A new concept and method for line clipping" (1984).
  func isCrossed(from start: Point, to end: Point) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    for (way, room) in [
      (-dx, start.x - minX), (dx, maxX - start.x), (-dy, start.y - minY), (dy, maxY - start.y),
    ] {
      if way == 0 {
        if room < 0 { return false }
      } else if way < 0 {
        enter = max(enter, room / way)
      } else {
        leave = min(leave, room / way)
      }
      if enter > leave { return false }
    }
    return true
  }
}
