public import Language
import Vocabulary

/// Learns where sentences end without a stop, by an averaged perceptron.
public enum SentenceBoundaryTraining {
  private static let passes = 12
  /// Scores closer to 0 than this are learned from though they are right.
  private static let margin: Int32 = 40

  /// A scorer whose `threshold` moves the balance: higher ends fewer sentences.
  ///
  /// `articles` are texts with their lines; where a line ends, a sentence does, and within lines the rules hold. They teach
  /// what the prose of news looks like where no sentence ends.
  /// The same scorer for the same data.
  public static func train(
    _ treebank: CoNLLU, articles: [[UInt8]] = [], threshold: Int32 = 50
  ) -> SentenceBoundaryScorer {
    var examples: [Example] = []
    for document in treebank.documents {
      var ends: Set<Int> = []
      var offset = 0
      for sentence in document.sentences {
        offset += sentence.surfaceText.utf8.count
        ends.insert(offset)
        offset += 1
      }
      collect(document.text, ends, &examples)
    }
    for article in articles {
      let (text, ends) = withoutLines(article)
      collect(text, ends, &examples)
    }
    return scorer(examples, threshold)
  }

  private typealias Example = (features: [UInt32], isEnd: Bool)

  private static func collect(_ text: [UInt8], _ ends: Set<Int>, _ examples: inout [Example]) {
    Tokenizer().forEachUnmarkedGap(in: text, ends: ends) { examples.append(($0, $1)) }
  }

  /// The text on one line, and the offsets at which its sentences end.
  private static func withoutLines(_ article: [UInt8]) -> (text: [UInt8], ends: Set<Int>) {
    var text: [UInt8] = []
    var ends: Set<Int> = []
    for sentence in Tokenizer().sentences(in: article, from: ByteRange(0, article.count)) {
      if !text.isEmpty { text.append(0x20) }
      text += article[sentence.range.start..<sentence.range.end].map { $0 == 0x0a || $0 == 0x0d ? 0x20 : $0 }
      ends.insert(text.count)
    }
    return (text, ends)
  }

  private static func scorer(_ examples: [Example], _ threshold: Int32) -> SentenceBoundaryScorer {
    var weights = [Int32](repeating: 0, count: SentenceBoundaryScorer.size)
    var sums = [Int64](repeating: 0, count: weights.count)
    var step: Int64 = 0
    var order = ShuffledOrder(count: examples.count)
    for _ in 0..<passes {
      order.shuffle()
      for index in order.indices {
        let example = examples[index]
        step += 1
        let score = example.features.reduce(0) { $0 + weights[Int($1)] }
        let sign: Int32 = example.isEnd ? 1 : -1
        guard sign * score <= margin else { continue }
        for feature in example.features {
          weights[Int(feature)] += sign
          sums[Int(feature)] += Int64(sign) * step
        }
      }
    }
    let averaged = zip(weights, sums).map { weight, sum in
      Int16(clamping: (Int64(weight) * (step + 1) - sum) * 16 / max(1, step))
    }
    return SentenceBoundaryScorer(weights: averaged, threshold: threshold)
  }
}

/// An order of examples that the same seed repeats: SplitMix64 and Fisher-Yates.
private struct ShuffledOrder {
  private(set) var indices: [Int]
  private var state: UInt64 = 0x5eed

  init(count: Int) {
    indices = Array(0..<count)
  }

  mutating func shuffle() {
    for last in indices.indices.dropFirst().reversed() {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      indices.swapAt(last, Int((mixed ^ (mixed >> 31)) % UInt64(last + 1)))
    }
  }
}
