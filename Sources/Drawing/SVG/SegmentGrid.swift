/// The pieces of all lines, found by where they are.
struct SegmentGrid {
  private static let cell = 24.0

  private struct Segment {
    let line: Int32
    let start: Point
    let end: Point
    let width: Double
  }

  private let origin: Point
  private let columns: Int
  private let rows: Int
  private var cells: [[Int32]]
  private var segments: [Segment] = []
  /// For each line, the last query that met it, twice: as crossing and as near.
  private var crossed: [Int] = []
  private var neared: [Int] = []
  private var query = 0

  init(in room: Box) {
    origin = Point(x: room.minX, y: room.minY)
    columns = min(max(Int(room.width / SegmentGrid.cell) + 1, 1), 1_000)
    rows = min(max(Int(room.height / SegmentGrid.cell) + 1, 1), 1_000)
    cells = Array(repeating: [], count: columns * rows)
  }

  mutating func add(_ track: Track) {
    let line = Int32(crossed.count)
    crossed.append(0)
    neared.append(0)
    for (start, end) in zip(track.points, track.points.dropFirst()) {
      let number = Int32(segments.count)
      segments.append(Segment(line: line, start: start, end: end, width: track.width))
      guard let box = Box(around: [start, end]) else { continue }
      for index in indices(of: box.grown(by: track.width / 2)) { cells[index].append(number) }
    }
  }

  /// How many lines run through any of `boxes`, and how many, `own` apart, through `wide` only.
  mutating func lines(in boxes: [Box], near wide: Box, except own: Int) -> (crossing: Int, near: Int) {
    query += 1
    var (crossing, near) = (0, 0)
    for index in indices(of: wide) {
      for number in cells[index] {
        let segment = segments[Int(number)]
        let line = Int(segment.line)
        guard crossed[line] != query else { continue }
        if boxes.contains(where: {
          $0.grown(by: segment.width / 2).isCrossed(from: segment.start, to: segment.end)
        }) {
          crossed[line] = query
          crossing += 1
          if neared[line] == query { near -= 1 }
        } else if line != own, neared[line] != query, wide.isCrossed(from: segment.start, to: segment.end) {
          neared[line] = query
          near += 1
        }
      }
    }
    return (crossing, near)
  }

  private func indices(of box: Box) -> [Int] {
    func clamp(_ value: Double, _ count: Int) -> Int {
      min(max(Int((value / SegmentGrid.cell).rounded(.down)), 0), count - 1)
    }
    let (left, right) = (clamp(box.minX - origin.x, columns), clamp(box.maxX - origin.x, columns))
    let (top, bottom) = (clamp(box.minY - origin.y, rows), clamp(box.maxY - origin.y, rows))
    return (top...bottom).flatMap { row in (left...right).map { row * columns + $0 } }
  }
}
