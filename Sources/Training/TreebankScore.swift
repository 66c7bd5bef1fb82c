public import Language
public import Vocabulary

/// How well tags and trees match a treebank whose words and sentences are given; every word counts, punctuation too.
public struct TreebankScore: Sendable, Hashable {
  public private(set) var words = 0
  private var correctTags = 0
  private var correctPennTags = 0
  private var correctHeads = 0
  private var correctHeadsAndRelations = 0

  public init() {}

  /// Compares `annotate`'s tags, heads and relations with those of the treebank.
  ///
  /// `annotate` is given each sentence with forms and ranges alone.
  public init(of treebank: CoNLLU, annotate: (inout Sentence) -> Void) {
    for gold in treebank.textAndSentences.sentences {
      var sentence = gold
      sentence.tokens = gold.tokens.map { Token(range: $0.range, form: $0.form) }
      annotate(&sentence)
      count(predicted: sentence.tokens, gold: gold.tokens)
    }
  }

  /// Counts a sentence; words that only one side has count as wrong.
  public mutating func count(predicted: [Token], gold: [Token]) {
    words += max(predicted.count, gold.count)
    for (predicted, gold) in zip(predicted, gold) {
      if predicted.upos == gold.upos { correctTags += 1 }
      if predicted.xpos == gold.xpos { correctPennTags += 1 }
      guard predicted.head == gold.head else { continue }
      correctHeads += 1
      if predicted.relation == gold.relation { correctHeadsAndRelations += 1 }
    }
  }

  /// The share of words with the right universal part of speech, from 0 to 1.
  public var upos: Double { share(correctTags) }

  /// The share of words with the right Penn Treebank tag.
  public var xpos: Double { share(correctPennTags) }

  /// The share of words with the right head.
  public var uas: Double { share(correctHeads) }

  /// The share of words with the right head and the right relation, subtype included.
  public var las: Double { share(correctHeadsAndRelations) }

  private func share(_ count: Int) -> Double {
    words == 0 ? 1 : Double(count) / Double(words)
  }
}
