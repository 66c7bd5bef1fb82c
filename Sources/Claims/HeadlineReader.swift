import Vocabulary

/// The readings of a headline by word order alone.
///
/// Headlines drop articles and auxiliaries, and parsers trained on whole sentences take their verbs for nouns ("World Bank
/// *freezes* Uganda lending"). Their order is strict, though: doer, verb, done-to.
struct HeadlineReader {
  let tree: DependencyTree
  let lookup: ActorLookup
  let lexicon: Lexicon
  /// Longer lines are sentences.
  private static let longest = 18
  /// How far behind its verb a word still belongs to it.
  private static let reach = 9

  /// Whether the sentence is a line without a full stop.
  static func isHeadline(_ tokens: [Token]) -> Bool {
    guard (3...longest).contains(tokens.count), let last = tokens.last else { return false }
    return last.upos != .punctuation || ![".", "?", "!", "\"", "”", ":"].contains(last.form)
  }

  /// The readings whose predicate and relation the tree has not bound already.
  func findings(besides bound: [FrameFinding]) -> [FrameFinding] {
    var result: [FrameFinding] = []
    let verbs = tree.tokens.indices.compactMap { token in lemma(ofVerb: token).map { (token, $0) } }
    for (index, (verb, lemma)) in verbs.enumerated() {
      let sources = actors(before: verb)
      guard !sources.isEmpty else { continue }
      let end = min(
        index + 1 < verbs.count ? verbs[index + 1].0 : tree.tokens.count, verb + HeadlineReader.reach)
      var relations: Set<Relation> = Set(bound.filter { $0.predicate == verb && $0.isBound }.map(\.relation))
      for frame in lexicon.frames(for: lemma, .verb) {
        guard let relation = frame.relation, !relations.contains(relation), frame.sources.contains(.subject),
          frame.conditions.allSatisfy({ holds($0, verb, end) })
        else { continue }
        guard let found = finding(frame, relation, verb, end, sources) else { continue }
        relations.insert(relation)
        result.append(found)
        if relations.count > 2 { break }
      }
    }
    return result
  }

  /// The dictionary form of a word that can be the headline's verb.
  private func lemma(ofVerb token: Int) -> String? {
    let word = tree.tokens[token]
    guard token > 0, lookup.mention(at: token) == nil,
      word.form.first?.isLowercase == true || word.upos == .verb,
      token + 1 >= tree.tokens.count || tree.tokens[token + 1].xpos != "POS"
    else { return nil }
    if word.upos == .verb, !word.xpos.hasSuffix("G"), word.xpos != "VBN" { return word.lemma }
    guard word.upos == .noun || word.upos == .verb else { return nil }
    let form = word.form.lowercased()
    var stems: [String] = []
    if form.hasSuffix("ies") { stems.append(form.dropLast(3) + "y") }
    if form.hasSuffix("es") { stems.append(String(form.dropLast(2))) }
    if form.hasSuffix("s"), !form.hasSuffix("ss") { stems.append(String(form.dropLast())) }
    if tree.lemma(max(0, token - 1)) == "to" { stems.append(form) }
    return stems.last { !lexicon.frames(for: $0, .verb).isEmpty }
  }

  /// The nearest actors before the verb, with those joined to them by commas and "and".
  private func actors(before verb: Int) -> [BoundActor] {
    var token = verb - 1
    while token >= 0 {
      if let mention = lookup.mention(at: token), mention.form != .modifier || token == verb - 1 {
        return joined(to: mention)
      }
      // A preposition or another verb in between makes the name no subject.
      if tree.tokens[token].upos == .adposition || tree.tokens[token].form == ":" { return [] }
      token -= 1
    }
    return []
  }

  private func joined(to mention: Mention) -> [BoundActor] {
    var result = bound(mention)
    var start = mention.tokens.lowerBound
    while start > 1, [",", "and", "&"].contains(tree.tokens[start - 1].form.lowercased()),
      let other = lookup.mention(at: start - 2) ?? covering(start - 2), other.form != .modifier
    {
      result = bound(other) + result
      start = other.tokens.lowerBound
    }
    return result
  }

  private func covering(_ token: Int) -> Mention? {
    for head in stride(from: token, through: max(0, token - 4), by: -1) {
      if let mention = lookup.mention(at: head), mention.tokens.contains(token) { return mention }
    }
    return nil
  }

  private func bound(_ mention: Mention) -> [BoundActor] {
    mention.nodes.map { BoundActor(node: $0, token: mention.head, tie: .itself) }
  }

  private func holds(_ condition: Frame.Condition, _ verb: Int, _ end: Int) -> Bool {
    let behind = (verb + 1)..<max(verb + 1, end)
    switch condition {
    case .word(let slot, let words):
      guard slot != .subject else { return false }
      return behind.contains { words.contains($0, in: tree) }
    case .otherWord(_, let words): return !behind.contains { words.contains($0, in: tree) }
    case .filled(let slot): return !targets([slot], verb, end).isEmpty
    case .empty(.object): return behind.first.map { tree.tokens[$0].upos == .adposition } ?? true
    case .empty(let slot): return targets([slot], verb, end).isEmpty
    case .particle(let particle): return behind.prefix(4).contains { tree.lemma($0) == particle }
    case .clause: return behind.contains { tree.lemma($0) == "to" }
    case .noClause: return true
    case .reflexive, .negated: return false
    }
  }

  private func targets(_ slots: [Slot], _ verb: Int, _ end: Int) -> [BoundActor] {
    for slot in slots {
      let found: [BoundActor]
      switch slot {
      case .object, .indirectObject: found = first(after: verb, before: end, stopsAtPrepositions: true)
      case .preposition(let word):
        guard let marker = ((verb + 1)..<max(verb + 1, end)).first(where: { tree.lemma($0) == word }) else {
          continue
        }
        found = first(after: marker, before: end, stopsAtPrepositions: true)
      case .place:
        guard
          let marker = ((verb + 1)..<max(verb + 1, end)).first(where: {
            ["in", "at", "near", "on"].contains(tree.lemma($0))
          })
        else { continue }
        found = first(after: marker, before: end, stopsAtPrepositions: true)
      default: continue
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func first(after start: Int, before end: Int, stopsAtPrepositions: Bool) -> [BoundActor] {
    for token in (start + 1)..<max(start + 1, end) {
      if let mention = lookup.mention(at: token) {
        var result = bound(mention)
        var next = mention.tokens.upperBound
        while next + 1 < end, [",", "and", "&"].contains(tree.tokens[next].form.lowercased()),
          let other = ((next + 1)..<min(end, next + 4)).lazy.compactMap({ lookup.mention(at: $0) }).first,
          other.tokens.lowerBound == next + 1
        {
          result += bound(other)
          next = other.tokens.upperBound
        }
        return result
      }
      if stopsAtPrepositions, tree.tokens[token].upos == .adposition { return [] }
    }
    return []
  }

  private func finding(
    _ frame: Frame, _ relation: Relation, _ verb: Int, _ end: Int, _ sources: [BoundActor]
  ) -> FrameFinding? {
    var targets = targets(frame.targets, verb, end)
    let isReciprocal = targets.isEmpty && frame.targets.contains(.both) && sources.count > 1
    if isReciprocal { targets = sources }
    guard !targets.isEmpty else { return nil }
    let isSymmetric = frame.isSymmetric || isReciprocal
    return FrameFinding(
      relation: relation, predicate: verb, trigger: verb..<(verb + 1), strength: frame.strength,
      specificity: frame.conditions.count,
      isSymmetric: isSymmetric && relation.symmetry != .never,
      isMutual: isSymmetric && relation.symmetry == .never,
      sources: sources.map { FrameFinding.End(actor: $0, path: .line) },
      targets: targets.map { FrameFinding.End(actor: $0, path: .line) }, origin: .headline)
  }

  /// How the headline tells the verb, by the words before it.
  func status(of verb: Int) -> Status {
    let before = (max(0, verb - 2)..<verb).map { tree.lemma($0).lowercased() }
    if before.contains(where: { ["not", "n't", "never", "no"].contains($0) }) { return .negated }
    if before.last == "to"
      || before.contains(where: { ["will", "may", "could", "might", "would", "can"].contains($0) })
    {
      return .prospective
    }
    return .asserted
  }
}
