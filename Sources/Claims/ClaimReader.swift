public import Vocabulary

/// Parsed sentences and mentions → signed, evidenced claims.
///
/// Each claim comes from a frame of the lexicon whose source and target the tree binds to actors; a linear model trained
/// on development gold says how sure the reading is, and the ontology's signatures overrule it.
public struct ClaimReader: Sendable {
  let lexicon: Lexicon
  private let model: ConfidenceModel

  public init(lexicon: Lexicon, model: ConfidenceModel) {
    self.lexicon = lexicon
    self.model = model
  }

  /// The claims that stand, sorted by key: the structure that the actors' reading found, and the accepted readings.
  public static func claims(structure: [Claim], readings: [Reading]) -> [Claim] {
    var claims: [Claim.Key: Claim] = [:]
    for claim in structure + readings.filter(\.isAccepted).map(\.claim) {
      if claims[claim.key] == nil { claims[claim.key] = claim } else { claims[claim.key]?.merge(claim) }
    }
    return claims.values.sorted { $0.key < $1.key }
  }

  /// Every reading with its probability, accepted or not, in text order.
  ///
  /// `recordsNames` keeps the features' names for training.
  public func readings(
    _ article: Article, _ sentences: [Sentence], _ actors: ActorReading, recordsNames: Bool = false
  ) -> [Reading] {
    let states = Dictionary(actors.nodes.map { ($0.id, $0.affiliation ?? $0.id) }) { first, _ in first }
    var result: [Reading] = []
    var next = 0
    var carried = QuotedSpeech()
    var discourse = Discourse()
    let times = TimeReader(article.date)
    for (index, sentence) in sentences.enumerated() {
      let firstMention = next
      while next < actors.mentions.count, actors.mentions[next].sentence == index { next += 1 }
      let mentions = actors.mentions[firstMention..<next]
      let speaker = carried.speaker(of: sentence)
      guard !mentions.isEmpty else { continue }
      let reader = SentenceClaims(sentence.tokens, mentions, lexicon, after: discourse)
      var attempts: [FrameMatcher.Attempt]?
      let candidates = reader.candidates(&attempts)
      let first = result.count
      for candidate in candidates
      where candidate.relation.signature.accepts(candidate.source.node.kind, candidate.target.node.kind) {
        var candidate = candidate
        if candidate.telling.speaker == nil { candidate.telling.speaker = speaker }
        let features = Features(
          candidate, context(of: candidate, among: candidates, reader, states), recordsNames: recordsNames)
        let time = times.time(of: candidate, in: reader.tree)
        result.append(
          Reading(
            candidate, features, probability: probability(candidate, features), threshold: model.threshold,
            time: time, sentence, article))
      }
      ClaimReader.keepLikeliest(&result[first...])
      discourse.follow(candidates, mentions)
      carried.read(sentence, reader)
    }
    return result
  }

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
      guard readings[rival].candidate.relation != candidate.relation else { continue }
      let loses = readings[rival].probability >= readings[index].probability
      readings[loses ? index : rival].isAccepted = false
      if !loses { best[place] = index }
    }
  }

  private func probability(_ candidate: Candidate, _ features: Features) -> Double {
    guard model.isEmpty else { return model.probability(features) }
    // Without a model only what a frame binds at both ends counts.
    return candidate.isBound ? candidate.strength : 0
  }

  private static func rival(of candidate: Candidate, among all: [Candidate]) -> Features.Rival {
    var best = Features.Rival.none
    for other in all where other.predicate == candidate.predicate && other.isBound && other != candidate {
      guard other.relation == candidate.relation else {
        if best == .none { best = .otherRelation }
        continue
      }
      let sharesSource = other.source.node == candidate.source.node
      let sharesTarget = other.target.node == candidate.target.node
      if sharesSource, sharesTarget { continue }
      if other.source.node == candidate.target.node, other.target.node == candidate.source.node {
        return .turned
      }
      if sharesSource { best = .sameSource }
      if sharesTarget { best = .sameTarget }
      if !sharesSource, !sharesTarget, best == .none || best == .otherRelation { best = .otherPair }
    }
    return best
  }

  private func context(
    of candidate: Candidate, among all: [Candidate], _ reader: SentenceClaims, _ states: [NodeID: NodeID]
  ) -> Features.Context {
    let tree = reader.tree
    var depth = 0
    var current = candidate.predicate
    while let head = tree.head(of: current), depth < 8 {
      depth += 1
      current = head
    }
    let source = states[candidate.source.node] ?? candidate.source.node
    let target = states[candidate.target.node] ?? candidate.target.node
    let between =
      min(
        candidate.source.token, candidate.target.token)..<max(candidate.source.token, candidate.target.token)
    let sourceWay = TreeWay.text(from: candidate.predicate, to: candidate.source.token, in: tree)
    let targetWay =
      switch candidate.target.tie {
      case .earlierDoer, .earlier: candidate.target.tie.rawValue + objectShape(candidate, reader)
      default: TreeWay.text(from: candidate.predicate, to: candidate.target.token, in: tree)
      }
    return Features.Context(
      sameState: source == target, depth: depth, relation: tree.relation(of: candidate.predicate),
      tag: tree.tokens[candidate.predicate].xpos, lemma: tree.lemma(candidate.predicate),
      sourceWay: sourceWay, targetWay: targetWay, sourceEnd: TreeWay.end(of: sourceWay),
      targetEnd: TreeWay.end(of: targetWay),
      sourceRank: rank(of: candidate.source, from: candidate.predicate, reader),
      targetRank: rank(of: candidate.target, from: candidate.predicate, reader),
      sourceVerbs: verbs(between: candidate.source.token, candidate.predicate, tree),
      targetVerbs: verbs(between: candidate.target.token, candidate.predicate, tree),
      isPassive: reader.matcher.verbs.isPassive(candidate.predicate),
      rival: ClaimReader.rival(of: candidate, among: all),
      actorsBetween: between.dropFirst().count { reader.lookup.mention(at: $0) != nil })
  }

  /// What stands in the object's place of a predicate that points back: an event noun, a pronoun, another word, nothing.
  private func objectShape(_ candidate: Candidate, _ reader: SentenceClaims) -> String {
    guard candidate.category == .verb else { return "+noun" }
    guard let object = reader.matcher.verbs.object(of: candidate.predicate)?.head else { return "+nothing" }
    let token = reader.tree.tokens[object]
    if token.upos == .pronoun { return "+pronoun" }
    return lexicon.frames(for: token.lemma, .noun).isEmpty ? "+thing" : "+event"
  }

  private func rank(of actor: BoundActor, from predicate: Int, _ reader: SentenceClaims) -> String {
    let inner =
      actor.token < predicate ? actor.token + 1..<predicate : predicate + 1..<max(predicate + 1, actor.token)
    let others = inner.count { token in
      reader.lookup.mention(at: token).map {
        $0.form != .modifier && $0.sense == .actor && $0.nodes != [actor.node]
      } ?? false
    }
    return (actor.token < predicate ? "l" : "r") + (others > 2 ? "3" : String(others))
  }

  private func verbs(between first: Int, _ second: Int, _ tree: DependencyTree) -> Int {
    (min(first, second)..<max(first, second)).dropFirst().count { tree.tokens[$0].upos == .verb }
  }
}
