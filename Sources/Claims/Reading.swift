public import Vocabulary

/// A candidate with how sure it is, ready to be a claim.
public struct Reading: Sendable {
  let candidate: Candidate
  /// How likely it is right, 0…1.
  public let probability: Double
  /// Whether it is likely enough to make a claim, and the likeliest of its predicate and pair.
  public internal(set) var isAccepted: Bool
  public let claim: Claim

  init(
    _ candidate: Candidate, probability: Double, threshold: Double, time: Period?, _ sentence: Sentence,
    _ article: Article
  ) {
    self.candidate = candidate
    self.probability = probability
    isAccepted = probability >= threshold
    let trigger = sentence.tokens[candidate.saying.trigger.lowerBound].range
      .union(sentence.tokens[candidate.saying.trigger.upperBound - 1].range)
    let key = Claim.Key(
      candidate.source.node, candidate.relation, candidate.target.node, symmetric: candidate.isSymmetric,
      status: candidate.status, attribution: candidate.speaker, time: time)
    claim = Claim(
      key,
      Evidence(
        document: article.id, sentence: sentence.range, trigger: trigger,
        quote: article.slice(sentence.range),
        // Two decimals are as fine as the calibration is.
        confidence: (probability * 100).rounded() / 100))
  }
}
