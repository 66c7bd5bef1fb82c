/// Three actors, each of whom holds a good or a bad opinion of each other: six signs.
///
/// Up to the naming of the actors there are 16 of them.
/// - SeeAlso: Cartwright and Harary (1956), for balance of signed digraphs and the degree of balance.
public struct DirectedTriad: Sendable, Hashable {
  /// Whether actor `i` holds a good opinion of actor `j`, for (0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1).
  public let isPositive: [Bool]

  /// Nil unless there are six signs.
  public init?(_ isPositive: [Bool]) {
    guard isPositive.count == 6 else { return nil }
    self.isPositive = isPositive
  }

  /// All 64 triads of named actors.
  public static var allNamed: [DirectedTriad] {
    (0..<64).compactMap { code in DirectedTriad((0..<6).map { code >> $0 & 1 == 1 }) }
  }

  /// The same triad whatever the actors are called: of the six namings the one whose signs come first.
  public var canonical: DirectedTriad {
    let namings = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let codes = namings.map { naming in
      DirectedTriad.arcs.map { opinion(of: naming[$0.0], on: naming[$0.1]) ? 1 : 0 }
    }
    let first = codes.min { $0.lexicographicallyPrecedes($1) } ?? []
    return DirectedTriad(first.map { $0 == 1 }) ?? self
  }

  /// The share of semicycles whose product of signs is positive, 0…1: of the three between two actors and the eight
  /// around all three.
  public var degreeOfBalance: Double { Double(positiveSemicycles) / 11 }

  /// Whether every semicycle is positive.
  public var isBalanced: Bool { positiveSemicycles == 11 }

  /// 0…11.
  public var positiveSemicycles: Int {
    let mutual = [(0, 1), (0, 2), (1, 2)].count { opinion(of: $0.0, on: $0.1) == opinion(of: $0.1, on: $0.0) }
    let around = (0..<8).count { choice in
      let signs = [(0, 1), (1, 2), (2, 0)].enumerated().map { index, arc in
        choice >> index & 1 == 0 ? opinion(of: arc.0, on: arc.1) : opinion(of: arc.1, on: arc.0)
      }
      return signs.count { !$0 }.isMultiple(of: 2)
    }
    return mutual + around
  }

  private func opinion(of one: Int, on other: Int) -> Bool {
    isPositive[DirectedTriad.arcs.firstIndex { $0 == (one, other) } ?? 0]
  }

  private static let arcs = [(0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1)]
}
