import Language
import Vocabulary

/// Learns ``WordClusters`` from running text.
public struct WordClusterTraining: Sendable {
  /// The edge of a sentence and words too rare to learn from, which have classes of their own.
  private static let reserved = 2

  package var fine = 512
  package var middle = 128
  package var coarse = 16
  /// How often a word must occur to have a cluster.
  package var least = 4
  package var vocabularyLimit = 60_000
  package var passes = 20

  private var counts: [UInt64: Count] = [:]
  private var words: [UInt64] = []
  private var seen: Set<UInt64> = []
  /// Where each sentence ends in ``words``.
  private var ends: [Int] = []

  private struct Count {
    var all = 0
    /// With a small and with a capital first letter, where nothing but the word itself asks for a capital.
    var small = 0
    var capital = 0

    /// From 0 for words that are never written with a capital to 5 for those that always are; 6 where it was not seen.
    var casing: UInt16 {
      let seen = small + capital
      guard seen > 0 else { return 6 }
      if capital == 0 { return 0 }
      if small == 0 { return 5 }
      let percent = capital * 100 / seen
      return percent < 5 ? 1 : percent < 50 ? 2 : percent < 95 ? 3 : 4
    }
  }

  public init() {}

  /// Takes in running text, split as the reader splits it.
  public mutating func add(text: [UInt8]) {
    for sentence in Tokenizer().sentences(in: text, from: ByteRange(0, text.count)) {
      add(sentence.tokens.map { Array(text[$0.range.start..<$0.range.end]) })
    }
  }

  /// Takes in the words of a sentence or a paragraph, each as UTF-8; a sentence that was there before is passed over.
  ///
  /// Texts that repeat themselves from year to year would else drown out the rest.
  package mutating func add(_ forms: [[UInt8]]) {
    var start = 0
    for (index, form) in forms.enumerated() {
      let isLast = index == forms.count - 1
      guard isLast || form == [0x2e] || form == [0x3f] || form == [0x21] else { continue }
      addSentence(forms[start...index])
      start = index + 1
    }
  }

  private mutating func addSentence(_ forms: ArraySlice<[UInt8]>) {
    let keys = forms.map { form in form.withUnsafeBufferPointer { WordTraits.key(of: $0) } }
    guard seen.insert(keys.reduce(0, FeatureHash.mix)).inserted else { return }
    var follows = false
    for (form, key) in zip(forms, keys) {
      let first = form.first ?? 0
      var count = counts[key] ?? Count()
      count.all += 1
      if follows, 0x61...0x7a ~= first { count.small += 1 }
      if follows, 0x41...0x5a ~= first { count.capital += 1 }
      counts[key] = count
      // After a sign other than a comma or a hyphen a sentence may begin.
      let isLetter = 0x61...0x7a ~= first | 0x20
      follows = first >= 0x80 || isLetter || 0x30...0x39 ~= first || first == 0x2c || first == 0x2d
    }
    words += keys
    ends.append(words.count)
  }

  package var wordCount: Int { words.count }

  /// The bytes of word clusters.
  public func train(progress: (String) -> Void = { _ in }) -> [UInt8] {
    let vocabulary = counts.filter { $0.value.all >= least }
      .sorted { ($1.value.all, $0.key) < ($0.value.all, $1.key) }.prefix(vocabularyLimit).map(\.key)
    var numbers: [UInt64: Int32] = [:]
    for (index, key) in vocabulary.enumerated() { numbers[key] = Int32(index + Self.reserved) }
    let bigrams = self.bigrams(numbers)
    progress("\(words.count) words, \(vocabulary.count) kinds, \(bigrams.count) bigrams")

    let items = vocabulary.count + Self.reserved
    let fineClasses = ExchangeClustering(classes: fine, passes: passes)
      .cluster(items: items, bigrams: bigrams, frozen: Self.reserved, progress: progress)
    let middleClasses = merge(bigrams, fineClasses, from: fine, to: middle, progress)
    let coarseClasses = merge(
      bigrams, fineClasses.map { middleClasses[Int($0)] }, from: middle, to: coarse, progress)
    var paths: [(coarse: UInt16, middle: UInt16)] = []
    for index in 0..<fine {
      let between = middleClasses[index]
      paths.append((UInt16(coarseClasses[Int(between)]), UInt16(between)))
    }
    let entries = vocabulary.enumerated().map { index, key in
      let casing = (counts[key] ?? Count()).casing
      return (key, UInt16(fineClasses[index + Self.reserved]) | casing << WordClusters.clusterBits)
    }
    return WordClusters.encode(paths: paths, words: entries)
  }

  /// Clusters classes as if they were words, for a coarser division that holds them whole.
  private func merge(
    _ bigrams: [ExchangeClustering.Bigram], _ assignment: [Int32], from: Int, to: Int,
    _ progress: (String) -> Void
  ) -> [Int32] {
    var counts: [UInt64: Int32] = [:]
    for bigram in bigrams {
      let pair = UInt64(assignment[Int(bigram.first)]) << 32 | UInt64(assignment[Int(bigram.second)])
      counts[pair, default: 0] += bigram.count
    }
    return ExchangeClustering(classes: to, passes: 50)
      .cluster(items: from, bigrams: Self.sorted(counts), frozen: Self.reserved, progress: progress)
  }

  private func bigrams(_ numbers: [UInt64: Int32]) -> [ExchangeClustering.Bigram] {
    var pairs: [UInt64] = []
    pairs.reserveCapacity(words.count + ends.count)
    var start = 0
    for end in ends {
      var previous: UInt64 = 0
      for key in words[start..<end] {
        let number = UInt64(numbers[key] ?? 1)
        pairs.append(previous << 32 | number)
        previous = number
      }
      pairs.append(previous << 32)
      start = end
    }
    pairs.sort()
    var bigrams: [ExchangeClustering.Bigram] = []
    for pair in pairs {
      let (first, second) = (Int32(truncatingIfNeeded: pair >> 32), Int32(truncatingIfNeeded: pair))
      if let last = bigrams.last, last.first == first, last.second == second {
        bigrams[bigrams.count - 1].count += 1
      } else {
        bigrams.append(.init(first: first, second: second, count: 1))
      }
    }
    return bigrams
  }

  private static func sorted(_ counts: [UInt64: Int32]) -> [ExchangeClustering.Bigram] {
    counts.sorted { $0.key < $1.key }.map { pair, count in
      .init(
        first: Int32(truncatingIfNeeded: pair >> 32), second: Int32(truncatingIfNeeded: pair), count: count)
    }
  }
}
