public import Vocabulary

/// Parsed sentences and mentions → signed, evidenced claims.
///
/// The frames of the lexicon and the tree say what may be meant; networks trained on gold judge first which relations a word
/// says, then between which actors; the ontology's signatures overrule them.
public struct ClaimReader: Sendable {
  let lexicon: Lexicon
  let model: EventModel
  /// Classes of words alike, so that what is learned of one helps with the others; 0 for an unknown word.
  let wordClasses: @Sendable (String) -> (middle: UInt64, fine: UInt64)

  public init(
    lexicon: Lexicon, model: EventModel,
    wordClasses: @escaping @Sendable (String) -> (middle: UInt64, fine: UInt64)
  ) {
    self.lexicon = lexicon
    self.model = model
    self.wordClasses = wordClasses
  }

  /// The claims that stand, sorted by key: the structure that the actors' reading found, and the accepted readings.
  public static func claims(structure: [Claim], readings: [Reading]) -> [Claim] {
    var claims: [Claim.Key: Claim] = [:]
    for claim in structure + readings.filter(\.isAccepted).map(\.claim) {
      if claims[claim.key] == nil { claims[claim.key] = claim } else { claims[claim.key]?.merge(claim) }
    }
    return claims.values.sorted { $0.key < $1.key }
  }

  /// Every reading that is not all but ruled out, with its probability, accepted or not, in text order.
  public func readings(_ article: Article, _ sentences: [Sentence], _ actors: ActorReading) -> [Reading] {
    var result: [Reading] = []
    let times = TimeReader(article.date)
    forEachScene(sentences, actors) { scene in
      let first = result.count
      for example in scene.examples(priors: model.priors) {
        for judged in judge(example, in: scene) {
          let time = times.time(of: judged.candidate, in: scene.claims.tree)
          result.append(
            Reading(
              judged.candidate, probability: judged.probability, threshold: model.threshold, time: time,
              sentences[scene.index], article))
        }
      }
      ClaimReader.keepLikeliest(&result[first...])
    }
    return result
  }

  /// Walks through the sentences that name actors; each knows whom and what the ones before spoke of.
  package func forEachScene(
    _ sentences: [Sentence], _ actors: ActorReading, _ body: (SentenceScene) -> Void
  ) {
    let states = Dictionary(actors.nodes.map { ($0.id, $0.affiliation ?? $0.id) }) { first, _ in first }
    var next = 0
    var carried = QuotedSpeech()
    var discourse = Discourse()
    for (index, sentence) in sentences.enumerated() {
      let firstMention = next
      while next < actors.mentions.count, actors.mentions[next].sentence == index { next += 1 }
      let mentions = actors.mentions[firstMention..<next]
      let speaker = carried.speaker(of: sentence)
      guard !mentions.isEmpty else { continue }
      let claims = SentenceClaims(
        sentence.tokens, mentions, lexicon, wordClasses, after: discourse, states: states)
      var attempts: [FrameMatcher.Attempt]?
      let words = claims.words(&attempts)
      body(SentenceScene(index: index, claims: claims, words: words, quoted: speaker))
      discourse.follow(words, mentions)
      carried.read(sentence, claims)
    }
  }

  private func judge(
    _ example: EventExample, in scene: SentenceScene
  ) -> [(candidate: Candidate, probability: Double)] {
    guard !example.pairs.isEmpty else { return [] }
    let network = model.events
    let base = network.sum(example.features)
    let sources = example.sources.map(network.sum)
    let targets = example.targets.map(network.sum)
    var judged: [(Candidate, Double)] = []
    var sum = base
    for pair in example.pairs {
      let (source, target) = (sources[pair.source], targets[pair.target])
      for index in sum.indices { sum[index] = base[index] + source[index] + target[index] }
      network.add(pair.features, to: &sum)
      let scores = network.scores(of: sum)
      let probability = model.probability(ofScore: scores[EventModel.Output.edge.rawValue])
      guard probability >= ClaimReader.leastProbability else { continue }
      let saying = example.saying
      let candidate = Candidate(
        saying: saying, source: example.ends[pair.source].actor, target: example.ends[pair.target].actor,
        isSymmetric: EventModel.isSymmetric(saying.relation, scores), status: EventModel.status(scores),
        speaker: probability >= model.threshold ? speaker(of: example, pair, in: scene) : nil)
      judged.append((candidate, probability))
    }
    return judged
  }

  /// The likeliest teller, if any is more likely than not.
  private func speaker(
    of example: EventExample, _ pair: EventExample.Pair, in scene: SentenceScene
  ) -> NodeID? {
    let scored = scene.tellers(of: example, pair).map { teller in
      (node: teller.node, score: model.tellers.scores(teller.features.hashes)[0])
    }
    guard let best = scored.max(by: { $0.score < $1.score }), best.score > ClaimReader.leastTellerScore else {
      return nil
    }
    return best.node
  }

  /// A score for about two chances in five, at which as many tellers are missed as made up.
  private static let leastTellerScore: Float = -0.4
  /// What is less likely is not kept as a reading.
  private static let leastProbability = 0.05

  /// One predicate says one thing of a pair.
  private static func keepLikeliest(_ readings: inout ArraySlice<Reading>) {
    struct Place: Hashable {
      let predicate: Int
      let pair: Set<NodeID>
    }
    var best: [Place: Int] = [:]
    for index in readings.indices where readings[index].isAccepted {
      let candidate = readings[index].candidate
      let place = Place(predicate: candidate.predicate, pair: [candidate.source.node, candidate.target.node])
      guard let rival = best[place] else {
        best[place] = index
        continue
      }
      // Both ways of a signature are one saying.
      if readings[rival].candidate.relation == candidate.relation, candidate.relation.symmetry == .never {
        continue
      }
      let loses = readings[rival].probability >= readings[index].probability
      readings[loses ? index : rival].isAccepted = false
      if !loses { best[place] = index }
    }
  }
}
