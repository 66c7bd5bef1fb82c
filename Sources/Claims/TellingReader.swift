import Vocabulary

/// How a sentence tells the event of a predicate: modality, negation, embedding words and speakers, from the predicate
/// up to the root.
struct TellingReader {
  let tree: DependencyTree
  let verbs: VerbArguments
  let lookup: ActorLookup
  let lexicon: Lexicon
  private static let depthLimit = 12

  func telling(of predicate: Int) -> Telling {
    var telling = Telling()
    telling.status = localStatus(of: predicate)
    var current = predicate
    for _ in 0..<TellingReader.depthLimit {
      guard let head = tree.head(of: current) else { break }
      guard climb(from: current, to: head, &telling) else { break }
      current = head
      if telling.isUntold { break }
    }
    if telling.speaker == nil { telling.speaker = source(around: predicate) }
    return telling
  }

  /// Modality and negation by the predicate's own dependents.
  func localStatus(of predicate: Int) -> Status {
    var status = Status.asserted
    for child in tree.children(of: predicate) {
      let token = tree.tokens[child]
      switch token.universalRelation {
      case "obj", "nsubj":
        // "No firm was blacklisted", "supplied no drones"
        if tree.children(of: child).contains(where: { ["no", "neither", "none"].contains(tree.lemma($0)) })
          || token.lemma == "none" || token.lemma == "nobody"
        {
          return .negated
        }
      case "aux", "cop":
        if TellingReader.modals.contains(token.lemma) { status = .prospective }
        if token.lemma == "be", hasInfinitiveMark(predicate), child < predicate,
          token.universalRelation == "aux"
        {
          status = .prospective
        }
      case "mark":
        if ["if", "unless", "whether", "lest"].contains(token.lemma) { status = .prospective }
        if token.lemma == "without" { return .negated }
      case "case":
        if token.lemma == "without", child < predicate { return .negated }
        if token.lemma == "instead" { return .negated }
      case "amod":
        if TellingReader.prospectiveAdjectives.contains(token.lemma) { status = .prospective }
      case "advmod":
        if TellingReader.hedges.contains(token.lemma) { status = .prospective }
      default: break
      }
    }
    return tree.isNegated(predicate) ? .negated : status
  }

  /// Applies what `head` does to the event below it; false where nothing above can matter.
  private func climb(from current: Int, to head: Int, _ telling: inout Telling) -> Bool {
    let relation = tree.relation(of: current)
    switch tree.tokens[current].universalRelation {
    case "conj":
      inheritFromFirst(current, head, &telling)
      return true
    case "xcomp", "ccomp", "csubj":
      return embed(current, head, &telling)
    case "acl":
      guard relation != "acl:relcl" else { return false }
      return tree.isVerb(current) && tree.tokens[current].xpos == "VBN"
        ? false : embed(current, head, &telling)
    case "advcl":
      return adverbial(current, head, &telling)
    case "obj", "nsubj", "nmod", "obl", "iobj":
      // A possessive or an agent is not what its head acts on.
      guard relation != "nmod:poss", relation != "obl:agent", !tree.isVerb(current) || relation == "obl"
      else {
        return false
      }
      return embedNoun(current, head, &telling)
    case "parataxis", "appos", "compound":
      return tree.tokens[current].universalRelation != "appos"
        && tree.tokens[current].universalRelation != "compound" && embed(current, head, &telling)
    default:
      return false
    }
  }

  /// "will arm and train": the first verb's modal holds for the second unless that has its own subject or modal.
  private func inheritFromFirst(_ current: Int, _ first: Int, _ telling: inout Telling) {
    guard telling.status == .asserted, tree.child(of: current, universal: "nsubj") == nil,
      tree.child(of: current, universal: "aux") == nil
    else { return }
    let status = localStatus(of: first)
    switch status {
    case .prospective: telling.status = .prospective
    case .negated:
      let joined = tree.children(of: current).contains { ["or", "nor"].contains(tree.lemma($0)) }
      if joined { telling.status = .negated }
    case .asserted: break
    }
  }

  private func embed(_ current: Int, _ head: Int, _ telling: inout Telling) -> Bool {
    let isInfinitive = hasInfinitiveMark(current)
    guard let embedding = embedding(at: head) else {
      // An infinitive that no known word governs tells a purpose or a possibility.
      if isInfinitive, telling.status == .asserted, tree.tokens[current].universalRelation != "ccomp" {
        telling.status = .prospective
      }
      return true
    }
    apply(embedding, at: head, infinitive: isInfinitive, &telling)
    return true
  }

  private func embedNoun(_ current: Int, _ head: Int, _ telling: inout Telling) -> Bool {
    guard let embedding = embedding(at: head) else {
      return !tree.isVerb(head) ? false : follow(head, &telling)
    }
    switch embedding.effect {
    case .report, .accuse: return follow(head, &telling)
    case .plan, .refuse, .deny, .fail, .cease, .prevent, .keep:
      if tree.tokens[current].universalRelation == "nsubj", tree.relation(of: current) != "nsubj:pass" {
        return follow(head, &telling)
      }
      apply(embedding, at: head, infinitive: false, &telling)
    }
    return true
  }

  /// An event noun shares the modality of the verb that carries it: "*will* hold talks".
  private func follow(_ head: Int, _ telling: inout Telling) -> Bool {
    guard tree.isVerb(head) else { return false }
    combine(localStatus(of: head), &telling)
    return true
  }

  private func adverbial(_ current: Int, _ head: Int, _ telling: inout Telling) -> Bool {
    let mark = tree.mark(of: current)
    switch mark {
    case "if", "unless", "lest":
      if telling.status == .asserted { telling.status = .prospective }
      return false
    case "without", "instead":
      telling.status = .negated
      return false
    case "to":
      guard let embedding = embedding(at: head), embedding.effect != .report else {
        if telling.status == .asserted { telling.status = .prospective }
        return false
      }
      apply(embedding, at: head, infinitive: true, &telling)
      return true
    case "of", "from", "for", "into", "against", "over":
      guard let embedding = embedding(at: head) else { return false }
      apply(embedding, at: head, infinitive: false, &telling)
      return true
    default:
      // "Moscow, he said, supplies …" hangs the reporting verb, not the report.
      return false
    }
  }

  private func apply(_ embedding: Embedding, at head: Int, infinitive: Bool, _ telling: inout Telling) {
    telling.embeddedBy = telling.embeddedBy ?? head
    let above = localStatus(of: head)
    switch embedding.effect {
    case .report:
      if infinitive, telling.status == .asserted { telling.status = .prospective }
      if telling.speaker == nil { telling.speaker = speaker(of: head) }
    case .plan:
      if telling.status == .asserted { telling.status = .prospective }
      if above == .negated, telling.status == .prospective { telling.status = .negated }
    case .refuse, .prevent:
      telling.isUntold = true
    case .accuse:
      if telling.speaker == nil { telling.speaker = speaker(of: head) }
    case .deny:
      telling.status = above == .negated ? .asserted : .negated
      if telling.speaker == nil { telling.speaker = speaker(of: head) }
    case .fail:
      telling.status = above == .negated ? .asserted : .negated
    case .cease:
      telling.isEnding = true
      combine(above, &telling)
    case .keep:
      combine(above, &telling)
    }
  }

  private func combine(_ above: Status, _ telling: inout Telling) {
    switch above {
    case .asserted: break
    case .prospective: if telling.status == .asserted { telling.status = .prospective }
    case .negated: telling.status = telling.status == .negated ? .asserted : .negated
    }
  }

  /// Who says it: the subject of a reporting verb, the owner of a reporting noun.
  private func speaker(of head: Int) -> NodeID? {
    if tree.isVerb(head) {
      guard let subject = verbs.subject(of: head) else { return nil }
      return lookup.actors(of: subject.head, allowsPlaces: true).first?.node
    }
    for child in tree.children(of: head) where tree.relation(of: child) == "nmod:poss" || child < head {
      if let actor = lookup.actors(of: child, allowsPlaces: true).first { return actor.node }
    }
    return nil
  }

  /// "…, the ministry said" and "according to Seoul", anywhere above the predicate.
  private func source(around predicate: Int) -> NodeID? {
    var current = predicate
    for _ in 0..<TellingReader.depthLimit {
      for child in tree.children(of: current) where child != predicate {
        if tree.relation(of: child) == "parataxis", tree.isVerb(child),
          embedding(at: child)?.effect == .report, !tree.isDescendant(predicate, of: child)
        {
          if let node = speaker(of: child) { return node }
        }
        if ["according-to", "accord-to"].contains(tree.preposition(of: child)) {
          if let actor = lookup.actors(of: child, allowsPlaces: true).first { return actor.node }
        }
      }
      guard let head = tree.head(of: current) else { break }
      current = head
    }
    return nil
  }

  /// What a word does to the event below it; a particle or short adverb may make another word of it ("stop short").
  private func embedding(at token: Int) -> Embedding? {
    for child in tree.children(of: token) where child > token {
      guard ["compound:prt", "advmod"].contains(tree.relation(of: child)) else { continue }
      if let embedding = lexicon.embedding(tree.tokens[token], with: tree.lemma(child)) { return embedding }
    }
    return lexicon.embedding(tree.tokens[token])
  }

  func hasInfinitiveMark(_ verb: Int) -> Bool {
    tree.children(of: verb).contains {
      $0 < verb && tree.lemma($0) == "to" && tree.tokens[$0].upos == .particle
    }
  }

  private static let modals: Set<String> = [
    "will", "would", "could", "may", "might", "should", "shall", "must", "can",
  ]
  private static let hedges: Set<String> = ["possibly", "perhaps", "potentially", "maybe"]
  private static let prospectiveAdjectives: Set<String> = [
    "possible", "potential", "planned", "proposed", "future", "threatened", "looming", "imminent", "upcoming",
    "likely", "prospective", "eventual", "expected", "promised", "forthcoming", "hypothetical", "would-be",
  ]
}

extension TellingReader {
  /// The subject of the sentence's reporting verb, the last where there are several.
  func reporter() -> NodeID? {
    var found: NodeID?
    for token in tree.tokens.indices
    where tree.isVerb(token) && embedding(at: token)?.effect == .report {
      guard let subject = verbs.subject(of: token) else { continue }
      found = lookup.actors(of: subject.head).first?.node ?? found
    }
    return found
  }
}
