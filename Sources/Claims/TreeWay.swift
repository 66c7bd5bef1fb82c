import Vocabulary

/// The way through a tree from a predicate to an actor: the relations climbed and descended, as hashes.
struct TreeWay {
  /// Every step, prepositions included.
  let full: UInt64
  /// The same without the steps of coordination.
  let plain: UInt64
  /// The last step, with how far the way climbs before.
  let last: UInt64
  /// Steps in all; more than ``limit`` for ends that lie too far apart to tell the way.
  let length: Int

  static let limit = 7

  init(from predicate: Int, to actor: Int, in tree: DependencyTree, _ hashes: HashedSentence) {
    var above = [predicate]
    while above.count <= TreeWay.limit, let head = tree.head(of: above[above.count - 1]) {
      above.append(head)
    }
    var below: [Int] = []
    var current = actor
    var climbed = above.firstIndex(of: current)
    while climbed == nil, below.count <= TreeWay.limit, let head = tree.head(of: current) {
      below.append(current)
      current = head
      climbed = above.firstIndex(of: current)
    }
    guard let climbed, climbed + below.count <= TreeWay.limit else {
      (full, plain, last, length) = (1, 1, 1, TreeWay.limit + 1)
      return
    }
    var (full, plain) = (EventHash.mixed(2), EventHash.mixed(3))
    var last: UInt64 = 0
    for token in above[..<climbed] {
      last = EventHash.mixed(4, hashes.relation[token])
      full = EventHash.joined(full, last)
      if tree.tokens[token].relation != "conj" { plain = EventHash.joined(plain, last) }
    }
    for token in below.reversed() {
      last = EventHash.mixed(5, hashes.relation[token], hashes.preposition[token])
      full = EventHash.joined(full, last)
      if tree.tokens[token].relation != "conj" { plain = EventHash.joined(plain, last) }
    }
    self.full = full
    self.plain = plain
    self.last = EventHash.mixed(last, UInt64(climbed))
    length = climbed + below.count
  }

  /// The way to an actor whom only an earlier sentence names.
  init(from tie: BoundActor.Tie) {
    full = EventHash.of(tie.rawValue)
    (plain, last, length) = (full, full, TreeWay.limit + 1)
  }
}
