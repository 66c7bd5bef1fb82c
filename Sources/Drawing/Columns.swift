/// Where each card stands from left to right, relative to the busiest.
///
/// `dot` stacks the words of all lines between two columns, so a hub with all others on one side makes a tower: its
/// neighbours are dealt to both sides, those that deal with each other together.
struct Columns {
  private(set) var column: [Int: Int] = [:]

  /// `lines` holds the cards at both ends of each line and the lines of text on it.
  init(cards: Int, lines: [(source: Int, target: Int, height: Int)]) {
    var weight = Array(repeating: [Int: Int](), count: cards)
    for line in lines where line.source != line.target {
      weight[line.source][line.target, default: 0] += line.height
      weight[line.target][line.source, default: 0] += line.height
    }
    let total = weight.map { $0.values.reduce(0, +) }
    let busiest = (0..<cards).sorted { (total[$1], $0) < (total[$0], $1) }
    for hub in busiest where column[hub] == nil {
      column[hub] = 0
      var ring = [hub]
      var distance = 1
      while !ring.isEmpty {
        var load = [-1: 0, 1: 0]
        let next = Set(ring.flatMap { weight[$0].keys }).filter { column[$0] == nil }
        var pull: [Int: Int] = [:]
        for card in next {
          pull[card] = ring.reduce(0) { $0 + (weight[card][$1] ?? 0) }
        }
        let ordered = next.sorted { (pull[$1] ?? 0, $0) < (pull[$0] ?? 0, $1) }
        for card in ordered {
          func gain(_ side: Int) -> Int {
            let friends = weight[card].reduce(0) { sum, other in
              (column[other.key] ?? 0) * side > 0 ? sum + other.value : sum
            }
            return (distance == 1 ? 1 : 4) * friends - (load[side] ?? 0)
          }
          let side = gain(-1) > gain(1) ? -1 : 1
          column[card] = side * distance
          load[side, default: 0] += pull[card] ?? 0
        }
        ring = ordered
        distance += 1
      }
    }
    part(weight, total)
  }

  /// Parts a column whose cards deal with each other into as few as a greedy colouring finds.
  ///
  /// Lines that run along the colours make no longer chain than there are colours (Gallai 1968, Roy 1967), so the
  /// picture stays narrow. Lines inside one rank are no way out: with labels on them `dot` overruns its memory.
  private mutating func part(_ weight: [[Int: Int]], _ total: [Int]) {
    var color: [Int: Int] = [:]
    for card in column.keys.sorted(by: { (total[$1], $0) < (total[$0], $1) }) {
      let taken = Set(weight[card].keys.filter { column[$0] == column[card] }.compactMap { color[$0] })
      color[card] = (0...taken.count).first { !taken.contains($0) } ?? 0
    }
    let span = (color.values.max() ?? 0) + 1
    for (card, place) in column {
      column[card] = place * span + (place < 0 ? -1 : 1) * (color[card] ?? 0)
    }
  }

  subscript(card: Int) -> Int { column[card] ?? 0 }
}
