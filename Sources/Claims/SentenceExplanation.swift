public import Vocabulary

/// Why a sentence gave the claims that it gave, and why two of its actors got none.
public struct SentenceExplanation: Sendable {
  public let sentence: Sentence
  public let mentions: [Mention]
  /// Each frame of each predicate that was tried, in the order of trying.
  public let attempts: [FrameAttempt]
  public let readings: [Reading]
  /// Pairs of actors that no accepted reading joins, each with the nearest reason.
  public let unjoined: [UnjoinedPair]
}

/// A frame's try at a predicate, in words.
public struct FrameAttempt: Sendable, Hashable {
  /// The predicate's index in the sentence.
  public let predicate: Int
  /// The frame as the lexicon writes it.
  public let frame: String
  public let outcome: String
}

/// Two actors of a sentence without an edge.
public struct UnjoinedPair: Sendable, Hashable {
  public let first: NodeID
  public let second: NodeID
  public let reason: String
}

extension ClaimReader {
  /// Explains each sentence of an article.
  public func explain(
    _ article: Article, _ sentences: [Sentence], _ actors: ActorReading
  ) -> [SentenceExplanation] {
    let readings = readings(article, sentences, actors)
    return sentences.enumerated().map { index, sentence in
      let mentions = actors.mentions.filter { $0.sentence == index }
      let reader = SentenceClaims(sentence.tokens, mentions, lexicon, wordClasses)
      var attempts: [FrameMatcher.Attempt]? = []
      _ = reader.findings(&attempts)
      let own = readings.filter { $0.claim.evidence[0].sentence == sentence.range }
      return SentenceExplanation(
        sentence: sentence, mentions: mentions, attempts: (attempts ?? []).map(FrameAttempt.init),
        readings: own,
        unjoined: ClaimReader.unjoined(mentions, own, attempts ?? []))
    }
  }

  private static func unjoined(
    _ mentions: [Mention], _ readings: [Reading], _ attempts: [FrameMatcher.Attempt]
  ) -> [UnjoinedPair] {
    var nodes: [NodeID] = []
    for node in mentions.flatMap(\.nodes) where !nodes.contains(node) { nodes.append(node) }
    var pairs: [UnjoinedPair] = []
    for (index, first) in nodes.enumerated() {
      for second in nodes[(index + 1)...] {
        let between = readings.filter {
          Set([$0.claim.key.source, $0.claim.key.target]) == Set([first, second])
        }
        guard !between.contains(where: \.isAccepted) else { continue }
        let reason =
          if let best = between.max(by: { $0.probability < $1.probability }) {
            "\(best.claim.key.relation.rawValue) was read, with confidence \(best.probability) below the threshold"
          } else if attempts.contains(where: { $0.outcome == .noSource || $0.outcome == .noTarget }) {
            "frames were found, but the tree binds none of them to both"
          } else {
            "no word of the sentence has a frame"
          }
        pairs.append(UnjoinedPair(first: first, second: second, reason: reason))
      }
    }
    return pairs
  }
}

extension FrameAttempt {
  init(_ attempt: FrameMatcher.Attempt) {
    let frame = attempt.frame
    predicate = attempt.predicate
    self.frame =
      "\(frame.lemma) (\(frame.category.rawValue)) → \(frame.relation?.rawValue ?? "light"): "
      + frame.sources.map(\.name).joined(separator: "|") + " → "
      + frame.targets.map(\.name).joined(separator: "|")
    outcome =
      switch attempt.outcome {
      case .conditionFailed: "a condition does not hold"
      case .noSource: "no actor in the source's place"
      case .noTarget: "no actor in the target's place"
      case .bound: "bound"
      }
  }
}
