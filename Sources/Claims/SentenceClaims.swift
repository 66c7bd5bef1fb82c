import Vocabulary

/// The events that the words of one sentence may say, and the actors who may be their ends.
struct SentenceClaims {
  let tree: DependencyTree
  let hashes: HashedSentence
  let lookup: ActorLookup
  let matcher: FrameMatcher
  let telling: TellingReader
  let lexicon: Lexicon
  /// Nil for a whole sentence.
  let headline: HeadlineReader?
  /// Each actor's mentions, modifiers inside other mentions left out, in text order.
  let actors: [BoundActor]
  /// The head tokens of the mentions that stand for actors on their own, ascending.
  let actorTokens: [Int]
  /// The head of the root's subject.
  let rootSubject: Int?
  private let discourse: Discourse
  private let states: [NodeID: NodeID]

  init(
    _ tokens: [Token], _ mentions: some Sequence<Mention>, _ lexicon: Lexicon,
    _ wordClasses: (String) -> (middle: UInt64, fine: UInt64),
    after discourse: Discourse = Discourse(), states: [NodeID: NodeID] = [:]
  ) {
    let tree = DependencyTree(tokens)
    let lookup = ActorLookup(tree, mentions, sufferers: lexicon.sufferers)
    let verbs = VerbArguments(tree: tree)
    let nouns = NounArguments(tree: tree, verbs: verbs, lexicon: lexicon)
    self.tree = tree
    self.lookup = lookup
    self.lexicon = lexicon
    self.discourse = discourse
    self.states = states
    hashes = HashedSentence(tree, wordClasses)
    matcher = FrameMatcher(tree: tree, verbs: verbs, nouns: nouns, lookup: lookup, lexicon: lexicon)
    telling = TellingReader(tree: tree, verbs: verbs, lookup: lookup, lexicon: lexicon)
    headline =
      HeadlineReader.isHeadline(tokens) ? HeadlineReader(tree: tree, lookup: lookup, lexicon: lexicon) : nil
    actors = lookup.actorsOfSentence
    actorTokens = tree.tokens.indices.filter { token in
      lookup.mention(at: token).map { $0.form != .modifier && $0.sense == .actor } ?? false
    }
    rootSubject = tokens.indices.first { tokens[$0].head == nil }
      .flatMap { verbs.surfaceSubject(of: $0)?.head }
  }

  // MARK: Words

  /// The words that may say an event.
  var predicates: [Int] {
    tree.tokens.indices.filter { token in
      switch tree.tokens[token].upos {
      case .verb, .noun, .adjective: true
      case .properNoun: lookup.mention(at: token) == nil
      case .adposition, .adverb: tree.tokens[token].relation == "root"
      default: tree.tokens[token].form == "pro" || tree.tokens[token].form == "anti"
      }
    }
  }

  /// What the lexicon's frames find, by predicate.
  func findings(_ attempts: inout [FrameMatcher.Attempt]?) -> [Int: [FrameFinding]] {
    var found: [Int: [FrameFinding]] = [:]
    for token in tree.tokens.indices {
      var own: [FrameFinding] = []
      let isNoun = tree.tokens[token].upos == .noun
      if isVerbal(token) { own = matcher.match(token, .verb, &attempts) }
      if isNoun { own += matcher.match(token, .noun, &attempts) }
      if isAdjectival(token) { own += matcher.match(token, .adjective, &attempts) }
      if isVerbal(token) || isNoun { own += acts(of: token, besides: own) }
      if !own.isEmpty { found[token] = own }
    }
    if let headline {
      for finding in headline.findings(besides: found.values.flatMap(\.self)) {
        found[finding.predicate, default: []].append(finding)
      }
    }
    return found
  }

  private func isVerbal(_ token: Int) -> Bool {
    switch tree.tokens[token].upos {
    case .verb: true
    case .adjective: tree.tokens[token].xpos.hasPrefix("VB")
    default: false
    }
  }

  /// Adjectives, and participles behind a hyphen: "Iran-*backed*".
  private func isAdjectival(_ token: Int) -> Bool {
    let word = tree.tokens[token]
    if word.upos == .adjective, !word.xpos.hasPrefix("VB") { return true }
    guard word.xpos == "VBN" || word.upos == .adjective || word.form == "pro" || word.form == "anti" else {
      return false
    }
    return token > 1 && ["-", "–", "‑"].contains(tree.tokens[token - 1].form) || word.form == "pro"
      || word.form == "anti"
  }

  /// The act that an embedding word is, towards the one whom the embedded event concerns: "refused to meet X".
  private func acts(of token: Int, besides found: [FrameFinding]) -> [FrameFinding] {
    guard let embedding = lexicon.embedding(tree.tokens[token]), var act = embedding.act,
      !found.contains(where: { $0.relation == act && $0.isBound })
    else { return [] }
    // A vow to do harm is a threat.
    if act == .agree, embeddedEvent(of: token)?.sign == .negative { act = .threaten }
    let frame = Frame(
      lemma: tree.lemma(token), category: tree.tokens[token].upos == .noun ? .noun : .verb, relation: act,
      sources: tree.tokens[token].upos == .noun ? [.owner] : [.subject], targets: [.complement],
      conditions: [.clause], isSymmetric: false, strength: 0.6)
    var finding = matcher.finding(frame, act, at: token)
    finding.origin = .act
    return finding.isBound ? [finding] : []
  }

  /// What the clause below a word most likely tells.
  private func embeddedEvent(of token: Int) -> Relation? {
    for clause in tree.children(of: token)
    where clause > token
      && ["xcomp", "ccomp", "acl", "advcl"].contains(tree.tokens[clause].universalRelation)
    {
      let frames = lexicon.frames(for: tree.lemma(clause), .verb)
      if let best = frames.filter({ $0.relation?.isEvent == true }).max(by: { $0.strength < $1.strength }) {
        return best.relation
      }
    }
    return nil
  }

  // MARK: Sayings

  /// A word with what the lexicon finds there and how the sentence tells it, before the model says what it means.
  struct Word {
    let predicate: Int
    let findings: [FrameFinding]
    let telling: Telling
    let features: FeatureSet
  }

  func words(_ attempts: inout [FrameMatcher.Attempt]?) -> [Word] {
    let found = findings(&attempts)
    return predicates.map { predicate in
      var telling = telling.telling(of: predicate)
      var findings = found[predicate] ?? []
      if let headline, findings.contains(where: { $0.origin == .headline }) {
        telling.status = headline.status(of: predicate)
      }
      if telling.isEnding {
        findings = findings.compactMap { finding in
          guard let opposite = finding.relation.ending else { return nil }
          var finding = finding
          finding.relation = opposite
          finding.origin = .ending
          return finding
        }
      }
      return Word(
        predicate: predicate, findings: findings, telling: telling,
        features: features(of: predicate, findings, telling))
    }
  }

  /// The relations that a word may say, the likeliest first.
  ///
  /// `priors` holds the model's probability of each of ``Saying/relations``.
  func sayings(of word: Word, priors: [Float]) -> [Saying] {
    let ranked = priors.indices.sorted { (-priors[$0], $0) < (-priors[$1], $1) }
    var sayings: [Saying] = []
    let category = EventHash.of(tree.tokens[word.predicate].upos.rawValue)
    let isPassive: UInt64 = matcher.verbs.isPassive(word.predicate) ? 1 : 0
    let depth = UInt64(depth(of: word.predicate))
    for index in ranked {
      let relation = Saying.relations[index]
      let finding = word.findings.filter { $0.relation == relation }
        .max { ($0.isBound ? 1 : 0, $0.strength) < ($1.isBound ? 1 : 0, $1.strength) }
      let least = finding == nil ? SentenceClaims.leastPrior : SentenceClaims.leastPriorOfFrame
      guard priors[index] >= least, sayings.count < SentenceClaims.sayingsLimit else { continue }
      sayings.append(
        Saying(
          predicate: word.predicate, relation: relation,
          trigger: finding?.trigger ?? word.predicate..<(word.predicate + 1), finding: finding,
          prior: priors[index], rank: sayings.count, telling: word.telling,
          hashes: Saying.Hashes(
            relation: relation.hash, quadClass: EventHash.of(relation.quadClass.rawValue),
            category: category, isPassive: isPassive, depth: depth)))
    }
    return sayings
  }

  /// What is less likely is not worth a look.
  private static let leastPrior: Float = 0.04
  private static let leastPriorOfFrame: Float = 0.015
  private static let sayingsLimit = 4

  // MARK: Ends

  /// The ways from a word to each of ``actors``.
  func ways(from predicate: Int) -> [TreeWay] {
    actors.map { TreeWay(from: predicate, to: $0.token, in: tree, hashes) }
  }

  /// An event with every pair of actors that may be its ends.
  ///
  /// `ways` lead from its word to each of ``actors``.
  func example(_ saying: Saying, _ ways: [TreeWay]) -> EventExample {
    let ends = ends(of: saying, ways)
    var pairs: [EventExample.Pair] = []
    for source in ends.indices {
      for target in ends.indices
      where source != target && !(ends[source].isEarlier && ends[target].isEarlier)
        && saying.relation.signature.accepts(ends[source].actor.node.kind, ends[target].actor.node.kind)
      {
        pairs.append(
          EventExample.Pair(
            source: source, target: target, features: features(of: ends[source], ends[target], saying)))
      }
    }
    return EventExample(
      saying: saying, ends: ends, features: features(of: saying),
      sources: ends.map { features(of: $0, .source, saying) },
      targets: ends.map { features(of: $0, .target, saying) }, pairs: pairs)
  }

  /// Each actor at the mention that the frame or the tree ties closest to the word; then those of earlier sentences.
  private func ends(of saying: Saying, _ ways: [TreeWay]) -> [EventEnd] {
    var ends: [EventEnd] = []
    for (actor, way) in zip(actors, ways) {
      let end = EventEnd(
        actor: actor, way: way, mention: lookup.mention(at: actor.token),
        state: states[actor.node] ?? actor.node, kind: actor.node.kind.hash)
      guard let known = ends.firstIndex(where: { $0.actor.node == actor.node }) else {
        ends.append(end)
        continue
      }
      if closeness(end, saying) < closeness(ends[known], saying) { ends[known] = end }
    }
    if ends.count > SentenceClaims.endsLimit {
      ends = Array(
        ends.sorted { closeness($0, saying) < closeness($1, saying) }.prefix(SentenceClaims.endsLimit))
    }
    for earlier in discourse.candidates(at: saying.predicate).prefix(SentenceClaims.earlierLimit)
    where !ends.contains(where: { $0.actor.node == earlier.node }) {
      ends.append(
        EventEnd(
          actor: earlier, way: TreeWay(from: earlier.tie), mention: nil,
          state: states[earlier.node] ?? earlier.node, kind: earlier.node.kind.hash))
    }
    return ends
  }

  /// The smaller, the closer the end is tied to the word.
  private func closeness(_ end: EventEnd, _ saying: Saying) -> Int {
    let ends = (saying.finding?.sources ?? []) + (saying.finding?.targets ?? [])
    let isBound = ends.contains { $0.actor.token == end.actor.token && $0.actor.node == end.actor.node }
    return (isBound ? 0 : 1000) + end.way.length * 50 + abs(end.actor.token - saying.predicate)
  }

  /// Of longer lists only the actors closest to the word are tried.
  private static let endsLimit = 14
  private static let earlierLimit = 4
}

extension EventEnd {
  /// Whether only an earlier sentence names it.
  var isEarlier: Bool { mention == nil }
}

extension Relation {
  /// What it is to end the relation: ending support or cooperation cuts what was, ending force withdraws it.
  fileprivate var ending: Relation? {
    switch quadClass {
    case .verbalCooperation, .materialCooperation: .sanction
    case .materialConflict: self == .sanction ? .concede : .retreat
    case .verbalConflict: .concede
    case .structure: nil
    }
  }
}
