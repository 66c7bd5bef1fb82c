package import Vocabulary

/// A sentence with its words that may say events, in the course of an article.
package struct SentenceScene: Sendable {
  /// The sentence's index in the article.
  package let index: Int
  let claims: SentenceClaims
  let words: [SentenceClaims.Word]
  /// Who speaks, where the sentence stands within a quotation that an earlier one began.
  let quoted: NodeID?

  package var wordCount: Int { words.count }
  package func features(ofWord word: Int) -> FeatureSet { words[word].features }
  package func predicate(ofWord word: Int) -> Int { words[word].predicate }

  /// The triggers of the frames that take the word for a relation.
  package func triggers(ofWord word: Int, _ relation: Relation) -> [Range<Int>] {
    words[word].findings.filter { $0.relation == relation }.map(\.trigger)
  }

  /// The events that the words may say, by the probability of each relation for a word's features.
  package func examples(priors: (FeatureSet) -> [Float]) -> [EventExample] {
    words.flatMap { word in
      let sayings = claims.sayings(of: word, priors: priors(word.features))
      guard !sayings.isEmpty else { return [EventExample]() }
      let ways = claims.ways(from: word.predicate)
      return sayings.map { claims.example($0, ways) }
    }
  }

  /// Everyone who may be the one that tells an event.
  package func tellers(of example: EventExample, _ pair: EventExample.Pair) -> [TellerExample] {
    claims.tellers(
      of: example.saying, source: example.node(pair.source), target: example.node(pair.target), quoted: quoted
    )
  }

  package func head(of token: Int) -> Int? { claims.tree.head(of: token) }
}
