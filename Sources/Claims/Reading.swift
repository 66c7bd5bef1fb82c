import Vocabulary

/// A candidate with how sure it is, ready to be a claim.
struct Reading: Sendable {
  let candidate: Candidate
  let features: Features
  let probability: Double
  let isAccepted: Bool
  let claim: Claim

  init(
    _ candidate: Candidate, _ features: Features, probability: Double, threshold: Double, time: Period?,
    _ sentence: Sentence, _ article: Article
  ) {
    self.candidate = candidate
    self.features = features
    self.probability = probability
    isAccepted = probability >= threshold
    let trigger = sentence.tokens[candidate.trigger.lowerBound].range
      .union(sentence.tokens[candidate.trigger.upperBound - 1].range)
    let key = Claim.Key(
      candidate.source.node, candidate.relation, candidate.target.node, symmetric: candidate.isSymmetric,
      status: candidate.telling.status, attribution: candidate.telling.speaker, time: time)
    claim = Claim(
      key,
      Evidence(
        document: article.id, sentence: sentence.range, trigger: trigger,
        quote: article.slice(sentence.range),
        // Two decimals are as fine as the calibration is.
        confidence: (probability * 100).rounded() / 100))
  }
}
