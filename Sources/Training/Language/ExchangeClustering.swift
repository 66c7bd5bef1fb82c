/// Divides items that follow one another into classes so that a class says as much as it can of the next one.
///
/// The exchange algorithm for a two-sided class bigram model (Martin, Liermann and Ney, 1998): each item in turn goes to
/// the class where the likelihood of the text is greatest, until few move.
struct ExchangeClustering {
  /// How often one item came directly before another.
  struct Bigram {
    var first: Int32
    var second: Int32
    var count: Int32
  }

  let classes: Int
  var passes = 20

  /// The class of each item.
  ///
  /// The most frequent items come first, and each bigram comes once. The `frozen` items from 0 on keep a class of their own
  /// each, such as the edge of a sentence; they must be fewer than the classes.
  func cluster(
    items: Int, bigrams: [Bigram], frozen: Int, progress: (String) -> Void = { _ in }
  ) -> [Int32] {
    var assignment = (0..<items).map { item in
      Int32(item < classes ? item : frozen + (item - frozen) % (classes - frozen))
    }
    let after = Neighbours(items: items, bigrams: bigrams.map { ($0.first, $0.second, $0.count) })
    let before = Neighbours(items: items, bigrams: bigrams.map { ($0.second, $0.first, $0.count) })
    var counts = ClassCounts(classes: classes)
    for bigram in bigrams {
      counts.add(bigram.count, assignment[Int(bigram.first)], assignment[Int(bigram.second)])
    }
    var (right, left) = (ClassList(classes: classes), ClassList(classes: classes))
    var gains = [Float](repeating: 0, count: classes)
    for pass in 1...passes {
      var moved = 0
      for item in frozen..<max(frozen, items) {
        let own = after.gather(item, assignment, into: &right)
        _ = before.gather(item, assignment, into: &left)
        counts.change(-1, class: assignment[item], right, left, own)
        counts.gains(right, left, own, into: &gains)
        var best = frozen
        for candidate in (frozen + 1)..<max(frozen + 1, classes) where gains[candidate] > gains[best] {
          best = candidate
        }
        if gains[Int(assignment[item])] >= gains[best] { best = Int(assignment[item]) }
        if best != Int(assignment[item]) { moved += 1 }
        assignment[item] = Int32(best)
        counts.change(1, class: assignment[item], right, left, own)
      }
      progress("\(classes) classes, pass \(pass): \(moved) of \(items) moved")
      if moved * 500 < items { break }
    }
    return assignment
  }

  /// For each item the items beside it and how often, one after another.
  private struct Neighbours {
    private var starts: [Int]
    private var others: [(item: Int32, count: Int32)]

    init(items: Int, bigrams: [(Int32, Int32, Int32)]) {
      starts = [Int](repeating: 0, count: items + 1)
      for bigram in bigrams { starts[Int(bigram.0) + 1] += 1 }
      for item in 0..<items { starts[item + 1] += starts[item] }
      var next = starts
      others = [(item: Int32, count: Int32)](repeating: (0, 0), count: bigrams.count)
      for bigram in bigrams {
        others[next[Int(bigram.0)]] = (bigram.1, bigram.2)
        next[Int(bigram.0)] += 1
      }
    }

    /// Sums up the item's neighbours by class; returns how often it stands beside itself.
    func gather(_ item: Int, _ assignment: [Int32], into list: inout ClassList) -> Int32 {
      list.removeAll()
      var own: Int32 = 0
      for other in others[starts[item]..<starts[item + 1]] {
        if Int(other.item) == item {
          own += other.count
        } else {
          list.add(other.count, to: assignment[Int(other.item)])
        }
      }
      return own
    }
  }

  /// Counts by class, of which few are not 0.
  private struct ClassList {
    var touched: [Int32] = []
    var counts: [Int32]

    init(classes: Int) {
      counts = [Int32](repeating: 0, count: classes)
    }

    mutating func removeAll() {
      for index in touched { counts[Int(index)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }

    mutating func add(_ count: Int32, to index: Int32) {
      if counts[Int(index)] == 0 { touched.append(index) }
      counts[Int(index)] += count
    }
  }

  /// How often class follows class, stored both ways round, so that either side is read in a row.
  private struct ClassCounts {
    let classes: Int
    private var after: [Int32]
    private var before: [Int32]
    private var firsts: [Int32]
    private var seconds: [Int32]
    private let entropy = EntropyTable()

    init(classes: Int) {
      self.classes = classes
      after = [Int32](repeating: 0, count: classes * classes)
      before = after
      firsts = [Int32](repeating: 0, count: classes)
      seconds = firsts
    }

    mutating func add(_ count: Int32, _ first: Int32, _ second: Int32) {
      after[Int(first) * classes + Int(second)] += count
      before[Int(second) * classes + Int(first)] += count
      firsts[Int(first)] += count
      seconds[Int(second)] += count
    }

    /// Puts an item's bigrams into a class (1) or takes them out (-1).
    mutating func change(
      _ sign: Int32, class own: Int32, _ right: ClassList, _ left: ClassList, _ twice: Int32
    ) {
      for other in right.touched { add(sign * right.counts[Int(other)], own, other) }
      for other in left.touched { add(sign * left.counts[Int(other)], other, own) }
      add(sign * twice, own, own)
    }

    /// What the logarithm of the likelihood gains when the item, now in no class, goes to each class.
    func gains(_ right: ClassList, _ left: ClassList, _ twice: Int32, into gains: inout [Float]) {
      var rightSum = twice
      var leftSum = twice
      for index in gains.indices { gains[index] = 0 }
      for other in right.touched {
        let count = right.counts[Int(other)]
        rightSum += count
        let row = Int(other) * classes
        for candidate in 0..<classes {
          let old = before[row + candidate]
          gains[candidate] += entropy.of(old + count) - entropy.of(old)
        }
      }
      for other in left.touched {
        let count = left.counts[Int(other)]
        leftSum += count
        let row = Int(other) * classes
        for candidate in 0..<classes {
          let old = after[row + candidate]
          gains[candidate] += entropy.of(old + count) - entropy.of(old)
        }
      }
      for candidate in 0..<classes {
        // The class beside itself was counted twice above, as if its two sides were two cells.
        let (toOwn, fromOwn) = (right.counts[candidate], left.counts[candidate])
        let own = after[candidate * classes + candidate]
        if toOwn > 0 { gains[candidate] -= entropy.of(own + toOwn) - entropy.of(own) }
        if fromOwn > 0 { gains[candidate] -= entropy.of(own + fromOwn) - entropy.of(own) }
        gains[candidate] += entropy.of(own + toOwn + fromOwn + twice) - entropy.of(own)
        gains[candidate] -= entropy.of(firsts[candidate] + rightSum) - entropy.of(firsts[candidate])
        gains[candidate] -= entropy.of(seconds[candidate] + leftSum) - entropy.of(seconds[candidate])
      }
    }
  }
}
