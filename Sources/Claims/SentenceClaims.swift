import Vocabulary

/// The readings of one sentence, before the confidence model chooses among them.
struct SentenceClaims {
  let tree: DependencyTree
  let lookup: ActorLookup
  let matcher: FrameMatcher
  let telling: TellingReader
  private let lexicon: Lexicon

  init(
    _ tokens: [Token], _ mentions: some Sequence<Mention>, _ lexicon: Lexicon,
    after discourse: Discourse = Discourse()
  ) {
    let tree = DependencyTree(tokens)
    let lookup = ActorLookup(tree, mentions, sufferers: lexicon.sufferers)
    let verbs = VerbArguments(tree: tree)
    let nouns = NounArguments(tree: tree, verbs: verbs, lexicon: lexicon)
    self.tree = tree
    self.lookup = lookup
    self.lexicon = lexicon
    matcher = FrameMatcher(
      tree: tree, verbs: verbs, nouns: nouns, lookup: lookup, lexicon: lexicon, discourse: discourse)
    telling = TellingReader(tree: tree, verbs: verbs, lookup: lookup, lexicon: lexicon)
  }

  /// Every reading that a frame gives, in text order of the predicates.
  func candidates(_ attempts: inout [FrameMatcher.Attempt]?) -> [Candidate] {
    var result: [Candidate] = []
    var consumed: Set<Int> = []
    // Verbs first: the objects that their frames name are no events of their own.
    for token in tree.tokens.indices where isVerbal(token) {
      var found = matcher.match(token, .verb, &attempts)
      for candidate in found {
        if let object = matcher.consumedObject(of: token, by: candidate) { consumed.insert(object) }
      }
      found += acts(of: token, besides: found)
      result += found
    }
    for token in tree.tokens.indices where !consumed.contains(token) {
      if tree.tokens[token].upos == .noun { result += matcher.match(token, .noun, &attempts) }
      if isAdjectival(token) { result += matcher.match(token, .adjective, &attempts) }
      if tree.tokens[token].upos == .noun {
        result += acts(of: token, besides: result.filter { $0.predicate == token })
      }
    }
    var read = result.compactMap(told)
    if HeadlineReader.isHeadline(tree.tokens) { read += headline(besides: result) }
    return read.sorted {
      ($0.predicate, $0.source.token, $0.target.token) < ($1.predicate, $1.source.token, $1.target.token)
    }
  }

  private func headline(besides found: [Candidate]) -> [Candidate] {
    let reader = HeadlineReader(tree: tree, lookup: lookup, lexicon: lexicon)
    return reader.candidates(besides: found).map { candidate in
      var candidate = candidate
      candidate.telling.status = reader.status(of: candidate.predicate)
      return candidate
    }
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
  private func acts(of token: Int, besides found: [Candidate]) -> [Candidate] {
    guard let embedding = lexicon.embedding(tree.tokens[token]), var act = embedding.act,
      !found.contains(where: { $0.relation == act && $0.isBound })
    else { return [] }
    // A vow to do harm is a threat.
    if act == .agree, embeddedEvent(of: token)?.sign == .negative { act = .threaten }
    let frame = Frame(
      lemma: tree.lemma(token), category: tree.tokens[token].upos == .noun ? .noun : .verb, relation: act,
      sources: tree.tokens[token].upos == .noun ? [.owner] : [.subject], targets: [.complement],
      conditions: [.clause],
      isSymmetric: false, strength: 0.6)
    return matcher.readings(of: frame, act, at: token).filter(\.isBound).map { candidate in
      var candidate = candidate
      candidate.origin = .act
      return candidate
    }
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

  /// The candidate as the sentence tells it; nil where the sentence does not tell it.
  private func told(_ candidate: Candidate) -> Candidate? {
    var candidate = candidate
    candidate.telling = telling.telling(of: candidate.predicate)
    guard !candidate.telling.isUntold else { return nil }
    guard candidate.telling.isEnding else { return candidate }
    guard let opposite = candidate.relation.ending else { return nil }
    candidate.relation = opposite
    candidate.origin = .ending
    return candidate
  }
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
