public import Vocabulary

/// The division of a signed network into two camps that leaves the fewest ties frustrated: positive ones between the
/// camps, negative ones within.
///
/// By the structure theorem a network is balanced, that is, none is frustrated, exactly where it falls into two camps with
/// every positive tie within and every negative tie between. Each connected part is divided for itself.
/// - SeeAlso: Harary, "On the measurement of structural balance", Behavioral Science 4 (1959), for the line index;
///   Cartwright and Harary (1956), for the structure theorem.
public struct Frustration: Sendable, Hashable {
  /// A connected part of the network and its two camps.
  public struct Division: Sendable, Hashable {
    /// Holds the part's smallest id; both sorted.
    public let camp: [NodeID]
    /// Empty where all are friends.
    public let opposite: [NodeID]
    /// The ties at odds with the camps, sorted.
    public let frustrated: [SignedNetwork.Tie]
    /// Whether no division leaves fewer.
    public let isExact: Bool
  }

  /// In order of the smallest id in each.
  public let divisions: [Division]

  /// The frustration index: how many ties must turn for balance; an upper bound where not exact.
  public var index: Int { divisions.reduce(0) { $0 + $1.frustrated.count } }
  public var isExact: Bool { divisions.allSatisfy(\.isExact) }
  public var isBalanced: Bool { index == 0 }

  /// Parts of up to this many nodes are divided exactly, by branch and bound.
  public static let exactLimit = 24

  /// Divides each connected part, exactly up to ``exactLimit`` nodes.
  ///
  /// Larger parts are divided by a heuristic: from spanning trees at up to 32 nodes, single nodes change camps as long as
  /// that frees ties; the best outcome stands. It is exact where it frustrates nothing.
  public init(of network: SignedNetwork) {
    divisions = network.components().map { component in
      var search = CampSearch(network, component.sorted())
      let isExact = search.run()
      let side = search.best
      func camp(_ isFirst: Bool) -> [NodeID] {
        zip(search.members, side).filter { $0.1 == isFirst }.map { network.nodes[$0.0] }
      }
      let sides = Dictionary(uniqueKeysWithValues: zip(search.members, side))
      let frustrated = zip(network.ties, network.ends).filter { tie, ends in
        guard let one = sides[ends.0], let other = sides[ends.1] else { return false }
        return (one == other) != tie.isPositive
      }
      return Division(
        camp: camp(true), opposite: camp(false), frustrated: frustrated.map(\.0), isExact: isExact)
    }
  }
}

/// The search for the best two camps of one connected part; the first member is always in the first camp.
private struct CampSearch {
  let members: [Int]
  /// For each member its tied members, by their places in ``members``.
  private let ties: [[(node: Int, isPositive: Bool)]]
  private(set) var best: [Bool] = []
  private var fewest = Int.max

  init(_ network: SignedNetwork, _ members: [Int]) {
    self.members = members
    let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    ties = members.map { member in
      network.neighbours[member].compactMap { neighbour in
        places[neighbour.node].map { ($0, neighbour.isPositive) }
      }
    }
  }

  /// Whether the result is proved to be the best.
  mutating func run() -> Bool {
    let count = members.count
    for start in stride(from: 0, to: count, by: max(1, (count + 31) / 32)) {
      improve(spanningTree(from: start))
    }
    guard fewest > 0 else { return true }
    guard count <= Frustration.exactLimit else { return false }
    branch()
    return true
  }

  /// The camps that leave a breadth-first tree unfrustrated.
  private func spanningTree(from start: Int) -> [Bool] {
    var (side, queue, next): ([Bool?], [Int], Int) = (.init(repeating: nil, count: members.count), [start], 0)
    side[start] = true
    while next < queue.count {
      let node = queue[next]
      for tie in ties[node] where side[tie.node] == nil {
        side[tie.node] = (side[node] ?? true) == tie.isPositive
        queue.append(tie.node)
      }
      next += 1
    }
    return side.map { $0 ?? true }
  }

  private mutating func improve(_ start: [Bool]) {
    var (side, hasImproved) = (start, true)
    while hasImproved {
      hasImproved = false
      for node in side.indices {
        let frustrated = ties[node].count { (side[$0.node] == side[node]) != $0.isPositive }
        guard 2 * frustrated > ties[node].count else { continue }
        side[node].toggle()
        hasImproved = true
      }
    }
    let total = side.indices.reduce(0) { sum, node in
      sum + ties[node].count { $0.node > node && (side[$0.node] == side[node]) != $0.isPositive }
    }
    if total < fewest { (fewest, best) = (total, side[0] ? side : side.map { !$0 }) }
  }

  /// Places members in order of their ties, most first, and gives up where the frustrated ties, with those that every
  /// unplaced member must at least add, are no fewer than the best so far.
  private mutating func branch() {
    var order = Array(members.indices)
    order.sort { (ties[$1].count, $0) < (ties[$0].count, $1) }
    var positive = [UInt32](repeating: 0, count: members.count)
    var negative = positive
    let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    for node in order {
      for tie in ties[node] {
        guard let here = rank[node], let there = rank[tie.node] else { continue }
        if tie.isPositive {
          positive[here] |= 1 << UInt32(there)
        } else {
          negative[here] |= 1 << UInt32(there)
        }
      }
    }
    var (bestMask, bound): (UInt32?, Int) = (nil, fewest)

    /// `first` and `second` are the camps so far, as masks of ranks.
    func place(_ next: Int, _ first: UInt32, _ second: UInt32, _ frustrated: Int) {
      guard next < order.count else {
        (bestMask, bound) = (first, frustrated)
        return
      }
      var least = frustrated
      for node in next..<order.count {
        least += min(cost(node, first, second), cost(node, second, first))
      }
      guard least < bound else { return }
      let (here, there) = (cost(next, first, second), cost(next, second, first))
      let bit = UInt32(1) << UInt32(next)
      func placeFirst() {
        if frustrated + here < bound { place(next + 1, first | bit, second, frustrated + here) }
      }
      func placeSecond() {
        if frustrated + there < bound { place(next + 1, first, second | bit, frustrated + there) }
      }
      if next == 0 || here <= there { placeFirst() }
      if next > 0 { placeSecond() }
      if next > 0, here > there { placeFirst() }
    }

    /// The ties that putting a node into `own` frustrates.
    func cost(_ node: Int, _ own: UInt32, _ other: UInt32) -> Int {
      (positive[node] & other).nonzeroBitCount + (negative[node] & own).nonzeroBitCount
    }

    place(0, 0, 0, 0)
    guard let bestMask else { return }
    var side = [Bool](repeating: false, count: members.count)
    for (place, node) in order.enumerated() { side[node] = bestMask >> UInt32(place) & 1 == 1 }
    (fewest, best) = (bound, side[0] ? side : side.map { !$0 })
  }
}
