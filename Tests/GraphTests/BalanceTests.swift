import Graph
import TestSupport
import Testing
import Vocabulary

/// The hand-made cases of the literature.
@Suite struct BalanceTests {
  @Test(arguments: [("+++", true, 0), ("++-", false, 1), ("+--", true, 2), ("---", false, 3)])
  func theFourTriads(signs: String, isBalanced: Bool, negative: Int) throws {
    let flags = signs.map { $0 == "+" }
    let network = try network([("a", "b", flags[0]), ("b", "c", flags[1]), ("a", "c", flags[2])])
    let census = TriadCensus(of: network)
    #expect(census.triads.map(\.isBalanced) == [isBalanced])
    #expect(census.counts[negative] == 1 && census.triads.count == 1)
    #expect(Frustration(of: network).index == (isBalanced ? 0 : 1))
    #expect(Clusters(of: network).isClusterable == (signs != "++-"))
  }

  /// With signs in both directions there are 16 triads up to isomorphism, and two of them are balanced: all friends, and two
  /// friends with a common enemy, every opinion returned.
  @Test func theSixteenSignedTriads() throws {
    let classes = Dictionary(grouping: DirectedTriad.allNamed, by: \.canonical)
    #expect(classes.count == 16)
    #expect(classes.values.reduce(0) { $0 + $1.count } == 64)
    for (canonical, members) in classes {
      #expect(Set(members.map(\.positiveSemicycles)) == [canonical.positiveSemicycles])
    }
    let balanced = classes.keys.filter(\.isBalanced)
    #expect(
      Set(balanced) == [
        try #require(DirectedTriad([true, true, true, true, true, true])),
        try #require(DirectedTriad([false, false, false, true, false, true])),
      ])
    let enemies = try #require(DirectedTriad([false, false, false, false, false, false]))
    #expect(enemies.positiveSemicycles == 3 && enemies.degreeOfBalance == 3.0 / 11)
  }

  /// Degrees of balance of the 16 triads, by how many of the three pairs agree.
  @Test func degreesOfBalance() {
    for triad in DirectedTriad.allNamed {
      let mutual = [(0, 2), (1, 4), (3, 5)].count { triad.isPositive[$0.0] == triad.isPositive[$0.1] }
      // One pair that disagrees makes half of the cycles around all three positive.
      let around = triad.positiveSemicycles - mutual
      #expect(mutual == 3 ? [0, 8].contains(around) : around == 4)
    }
  }

  @Test func twoBlocsAreBalanced() throws {
    var ties: [(String, String, Bool)] = []
    let names = ["a", "b", "c", "d", "e", "f"]
    for (index, one) in names.enumerated() {
      for (other, name) in names.enumerated() where other > index {
        ties.append((one, name, (index < 3) == (other < 3)))
      }
    }
    let network = try network(ties)
    let frustration = Frustration(of: network)
    #expect(frustration.isBalanced && frustration.isExact)
    #expect(frustration.divisions.map { $0.camp.map { String($0.local) } } == [["a", "b", "c"]])
    #expect(frustration.divisions.map { $0.opposite.map { String($0.local) } } == [["d", "e", "f"]])
    #expect(TriadCensus(of: network).counts == [2, 0, 18, 0])
    #expect(TriadCensus(of: network).balance == 1)
    #expect(Clusters(of: network).blocs.map(\.count) == [3, 3])
  }

  /// A cycle is balanced where the product of its signs is positive; else one tie is frustrated.
  @Test(arguments: 3..<9, 0..<9)
  func cycles(length: Int, negative: Int) throws {
    guard negative <= length else { return }
    let ties = (0..<length).map { ("n\($0)", "n\(($0 + 1) % length)", $0 >= negative) }
    #expect(try Frustration(of: network(ties)).index == negative % 2)
  }

  /// The pentagon whose ties are all negative, with the pentagram of friends inside: every triad is balanced or not by the
  /// parity of its sides, and three ties must turn.
  @Test func frustratedPentagon() throws {
    let names = ["a", "b", "c", "d", "e"]
    let pentagon = (0..<5).map { (names[$0], names[($0 + 1) % 5], false) }
    #expect(try Frustration(of: network(pentagon)).index == 1)
    let pentagram = (0..<5).map { (names[$0], names[($0 + 2) % 5], true) }
    #expect(try Frustration(of: network(pentagon + pentagram)).index == 3)
  }

  /// Complete networks of n enemies: the best two camps are halves (Petersdorf, 1966).
  @Test(arguments: 2..<11)
  func completeEnemies(count: Int) throws {
    var ties: [(String, String, Bool)] = []
    for one in 0..<count { for other in 0..<one { ties.append(("n\(one)", "n\(other)", false)) } }
    #expect(try Frustration(of: network(ties)).index == (count - 1) * (count - 1) / 4)
  }

  /// Against every division of small random networks.
  @Test(arguments: UInt64(0)..<100)
  func frustrationIsTheLeast(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...7, using: &generator)
    var ties: [(Int, Int, Bool)] = []
    for one in 0..<count {
      for other in 0..<one where Bool.random(using: &generator) {
        ties.append((one, other, .random(using: &generator)))
      }
    }
    let least = (0..<1 << count).map { mask in
      ties.count { one, other, isPositive in (mask >> one & 1 == mask >> other & 1) != isPositive }
    }.min()
    let frustration = try Frustration(of: network(ties.map { ("n\($0.0)", "n\($0.1)", $0.2) }))
    #expect(frustration.index == least, "seed \(seed)")
    #expect(frustration.isExact)
  }

  /// A balanced network stays balanced, however large: the heuristic finds what a spanning tree shows.
  @Test func largeBalancedNetworksAreFound() throws {
    var generator = SeededGenerator(seed: 1)
    let camps = (0..<60).map { _ in Bool.random(using: &generator) }
    var ties: [(String, String, Bool)] = []
    for one in 1..<60 {
      for other in 0..<one where other == one - 1 || Int.random(in: 0..<5, using: &generator) == 0 {
        ties.append(("n\(one)", "n\(other)", camps[one] == camps[other]))
      }
    }
    let frustration = try Frustration(of: network(ties))
    #expect(frustration.isBalanced && frustration.isExact)
    ties[0].2.toggle()
    ties[40].2.toggle()
    #expect(try Frustration(of: network(ties)).index <= 2)
  }

  private func network(_ ties: [(String, String, Bool)]) throws -> SignedNetwork {
    SignedNetwork(
      try ties.map {
        try SignedNetwork.Tie(
          #require(NodeID("bloc:" + $0.0)), #require(NodeID("bloc:" + $0.1)), isPositive: $0.2)
      })
  }
}
