public import Vocabulary

/// Parsed sentences and mentions → signed, evidenced claims.
///
/// Each claim comes from a frame of the lexicon whose source and target the tree binds to actors; a linear model trained
/// on development gold says how sure the reading is, and the ontology's signatures overrule it.
public struct ClaimReader: Sendable {
  private let lexicon: Lexicon
  private let model: ConfidenceModel

  public init(lexicon: Lexicon, model: ConfidenceModel) {
    self.lexicon = lexicon
    self.model = model
  }

  /// The claims of an article, sorted by key; the structure that the actors' reading found is among them.
  public func read(_ article: Article, _ sentences: [Sentence], _ actors: ActorReading) -> [Claim] {
    var claims: [Claim.Key: Claim] = [:]
    func add(_ claim: Claim) {
      if claims[claim.key] == nil { claims[claim.key] = claim } else { claims[claim.key]?.merge(claim) }
    }
    for claim in actors.structure { add(claim) }
    for reading in readings(article, sentences, actors) where reading.isAccepted { add(reading.claim) }
    return claims.values.sorted { $0.key < $1.key }
  }

  /// Every reading with its probability, accepted or not, in text order.
  public func readings(_ article: Article, _ sentences: [Sentence], _ actors: ActorReading) -> [Reading] {
    let states = Dictionary(actors.nodes.map { ($0.id, $0.affiliation ?? $0.id) }) { first, _ in first }
    var result: [Reading] = []
    var next = 0
    var carried = QuotedSpeech()
    let times = TimeReader(article.date)
    for (index, sentence) in sentences.enumerated() {
      let first = next
      while next < actors.mentions.count, actors.mentions[next].sentence == index { next += 1 }
      let mentions = actors.mentions[first..<next]
      let speaker = carried.speaker(of: sentence)
      guard !mentions.isEmpty else { continue }
      let reader = SentenceClaims(sentence.tokens, mentions, lexicon)
      var attempts: [FrameMatcher.Attempt]?
      let candidates = reader.candidates(&attempts)
      for candidate in candidates
      where candidate.relation.signature.accepts(candidate.source.node.kind, candidate.target.node.kind) {
        var candidate = candidate
        if candidate.telling.speaker == nil { candidate.telling.speaker = speaker }
        let features = Features(candidate, context(of: candidate, among: candidates, reader.tree, states))
        let time = times.time(of: candidate, in: reader.tree)
        result.append(
          Reading(
            candidate, features, probability: probability(candidate, features), threshold: model.threshold,
            time: time, sentence, article))
      }
      carried.read(sentence, reader)
    }
    return result
  }

  private func probability(_ candidate: Candidate, _ features: Features) -> Double {
    guard model.isEmpty else { return model.probability(features) }
    // Without a model the frame's own strength, halved where the tree gave an end none.
    let isNear = candidate.sourcePath == .near || candidate.targetPath == .near
    return isNear ? candidate.strength / 2 : candidate.strength
  }

  private func context(
    of candidate: Candidate, among all: [Candidate], _ tree: DependencyTree, _ states: [NodeID: NodeID]
  ) -> Features.Context {
    var depth = 0
    var current = candidate.predicate
    while let head = tree.head(of: current), depth < 8 {
      depth += 1
      current = head
    }
    let source = states[candidate.source.node] ?? candidate.source.node
    let target = states[candidate.target.node] ?? candidate.target.node
    return Features.Context(
      sameState: source == target, predicateDepth: depth,
      predicateRelation: tree.relation(of: candidate.predicate),
      readingsOfPredicate: all.count { $0.predicate == candidate.predicate },
      readingsOfPair: all.count {
        $0.source.node == candidate.source.node && $0.target.node == candidate.target.node
      },
      tag: tree.tokens[candidate.predicate].xpos, lemma: tree.lemma(candidate.predicate))
  }
}
