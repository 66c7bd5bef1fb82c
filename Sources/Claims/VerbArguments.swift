import Vocabulary

/// The logical arguments of verbs: passives turned, shared and controlled subjects found.
///
/// Relations are those of Universal Dependencies 2 for English.
struct VerbArguments {
  let tree: DependencyTree
  /// Verbs whose passive keeps an object: "was given drones".
  private static let ditransitive: Set<String> = [
    "give", "send", "offer", "grant", "award", "supply", "provide", "promise", "deny", "sell", "lend", "pay",
    "hand",
    "refuse", "allow", "owe", "tell", "teach", "show", "feed", "name", "call", "dub", "appoint", "elect",
    "make",
  ]
  /// Chains of control longer than this are parser noise.
  private static let depthLimit = 8

  /// Whether the verb's surface subject is its logical object.
  func isPassive(_ verb: Int) -> Bool {
    for child in tree.children(of: verb) {
      switch tree.relation(of: child) {
      case "aux:pass", "nsubj:pass": return true
      case "nsubj": return false
      default: break
      }
    }
    guard tree.tokens[verb].xpos == "VBN" else { return false }
    switch tree.tokens[verb].universalRelation {
    case "acl":
      // Parsers take a past tense for a participle ("jets destroyed tanks"); an object gives the mistake away.
      guard tree.child(of: verb, "obj") == nil || VerbArguments.ditransitive.contains(tree.lemma(verb)) else {
        return false
      }
      return tree.child(of: verb, universal: "aux") == nil
    case "amod": return tree.child(of: verb, universal: "aux") == nil
    case "advcl":
      return tree.child(of: verb, universal: "aux") == nil && tree.child(of: verb, "obj") == nil
    case "conj":
      guard let first = tree.head(of: verb), tree.isVerb(first) else { return false }
      return tree.child(of: verb, "obj") == nil && isPassive(first)
    default: return false
    }
  }

  /// The doer.
  func subject(of verb: Int) -> Argument? {
    isPassive(verb) ? agent(of: verb) : surfaceSubject(of: verb)
  }

  /// What it is done to.
  func object(of verb: Int) -> Argument? {
    if isPassive(verb) { return surfaceSubject(of: verb) }
    if let object = tree.child(of: verb, "obj") { return Argument(head: antecedent(of: object), path: .own) }
    if let relative = relativeObject(of: verb) { return relative }
    if let misread = misreadObject(of: verb) { return misread }
    // "criticised and sanctioned Russia": the object stands with the last verb.
    for child in tree.children(of: verb)
    where tree.relation(of: child) == "conj" && tree.isVerb(child) && child > verb {
      guard tree.child(of: child, universal: "nsubj") == nil, let object = tree.child(of: child, "obj") else {
        continue
      }
      return Argument(head: object, path: .shared)
    }
    return nil
  }

  /// A name behind an active verb that the parser made no object: "accused *Russia* of".
  private func misreadObject(of verb: Int) -> Argument? {
    guard tree.isVerb(verb), tree.tokens[verb].xpos != "VBN" else { return nil }
    for child in tree.children(of: verb) where child == verb + 1 && tree.tokens[child].upos == .properNoun {
      guard ["compound", "flat", "dep", "nmod:unmarked", "nsubj"].contains(tree.relation(of: child)) else {
        continue
      }
      return Argument(head: child, path: .own)
    }
    return nil
  }

  func indirectObject(of verb: Int) -> Argument? {
    tree.child(of: verb, "iobj").map { Argument(head: antecedent(of: $0), path: .own) }
  }

  /// The nominals with this case marker, those of the verb first, then those of its object.
  func obliques(of verb: Int, _ preposition: String) -> [Argument] {
    var found: [Argument] = []
    for child in tree.children(of: verb) where isOblique(child) && matches(child, preposition, verb) {
      found.append(Argument(head: antecedent(of: child), path: .own))
    }
    if found.isEmpty, let stranded = strandedOblique(of: verb, preposition) { found.append(stranded) }
    guard found.isEmpty else { return found }
    let object = isPassive(verb) ? tree.child(of: verb, "nsubj:pass") : tree.child(of: verb, "obj")
    let others = tree.children(of: verb).filter { child in
      // "called home *from* Canberra", "out of the deal *with* Iran"
      child > verb && ["advmod", "obl", "compound", "xcomp"].contains(tree.tokens[child].universalRelation)
        && !tree.isVerb(child) && child != object
    }
    for holder in [object].compactMap(\.self) + others {
      for noun in tree.conjuncts(of: holder) {
        for child in tree.children(of: noun)
        where ["nmod", "obl"].contains(tree.tokens[child].universalRelation) {
          if matches(child, preposition, noun) { found.append(Argument(head: child, path: .nested)) }
        }
      }
    }
    return found
  }

  /// Where the verb's action lies: "struck targets *in Syria*".
  func places(of verb: Int) -> [Argument] {
    ["in", "at", "near", "across", "into", "inside", "over", "off", "on", "against", "around"]
      .flatMap { obliques(of: verb, $0) }
  }

  /// The grammatical subject, inherited where the clause has none of its own.
  func surfaceSubject(of verb: Int) -> Argument? { surfaceSubject(of: verb, depth: 0) }

  private func surfaceSubject(of verb: Int, depth: Int) -> Argument? {
    guard depth < VerbArguments.depthLimit else { return nil }
    for child in tree.children(of: verb) where tree.tokens[child].universalRelation == "nsubj" {
      let noun = antecedent(of: child)
      return Argument(head: noun, path: noun == child ? .own : .relative)
    }
    guard let head = tree.head(of: verb) else { return nil }
    switch tree.tokens[verb].universalRelation {
    case "conj":
      guard
        tree.isVerb(head) || tree.child(of: head, "cop") != nil
          || tree.child(of: head, universal: "nsubj") != nil
      else { return nil }
      return surfaceSubject(of: head, depth: depth + 1).map { Argument(head: $0.head, path: .shared) }
    case "xcomp", "ccomp":
      return controller(of: verb, under: head, depth: depth).map {
        Argument(head: $0.head, path: .controlled)
      }
    case "acl":
      if tree.relation(of: verb) == "acl:relcl" { return nil }
      if tree.tokens[verb].xpos == "VB" || tree.mark(of: verb) == "to" || tree.mark(of: verb) == "of" {
        // A name does the clause itself, however the parser hung it: "accused Turkey *of arming* Azerbaijan".
        return tree.tokens[head].upos == .noun
          ? ownerOfNoun(head, depth: depth) : Argument(head: head, path: .controlled)
      }
      return Argument(head: head, path: .modified)
    case "amod":
      return tree.tokens[verb].xpos == "VBN" || tree.tokens[verb].xpos == "VBG"
        ? Argument(head: head, path: .modified) : nil
    case "advcl", "obl", "parataxis":
      let relation = tree.tokens[verb].universalRelation
      guard tree.isVerb(verb), relation != "parataxis" || tree.tokens[verb].xpos == "VBG" else { return nil }
      let mark = tree.mark(of: verb)
      if ["of", "from", "for", "into", "against", "over"].contains(mark), let object = object(of: head) {
        return Argument(head: object.head, path: .controlled)
      }
      return surfaceSubject(of: head, depth: depth + 1).map { Argument(head: $0.head, path: .adverbial) }
    default: return nil
    }
  }

  /// Who does the embedded clause: the object of "urge", the subject of "promise".
  private func controller(of clause: Int, under head: Int, depth: Int) -> Argument? {
    if tree.isVerb(head) {
      let controlsBySubject = ["promise", "threaten", "vow", "pledge", "swear", "offer", "agree"]
        .contains(tree.lemma(head))
      if !controlsBySubject {
        if let object = tree.child(of: head, "iobj") ?? tree.child(of: head, "obj") {
          return Argument(head: object, path: .controlled)
        }
        // "called on Russia to withdraw", "pressed for Iran to admit inspectors"
        for preposition in ["on", "upon", "for", "with"] {
          if ["call", "appeal", "press", "push", "rely", "plead", "prevail", "wait"].contains(
            tree.lemma(head)),
            let asked = obliques(of: head, preposition).first
          {
            return asked
          }
        }
      }
    }
    return surfaceSubject(of: head, depth: depth + 1)
  }

  /// "Russia's decision *to withdraw*", "China made a pledge *to buy*".
  private func ownerOfNoun(_ noun: Int, depth: Int) -> Argument? {
    if let owner = tree.child(of: noun, "nmod:poss") { return Argument(head: owner, path: .controlled) }
    for child in tree.children(of: noun) where tree.tokens[child].universalRelation == "nmod" {
      if ["by", "from", "on", "for"].contains(tree.preposition(of: child)) {
        return Argument(head: child, path: .controlled)
      }
    }
    if let verb = tree.head(of: noun), tree.isVerb(verb) {
      return surfaceSubject(of: verb, depth: depth + 1).map { Argument(head: $0.head, path: .controlled) }
    }
    return nil
  }

  private func agent(of verb: Int) -> Argument? {
    for child in tree.children(of: verb) where isOblique(child) {
      if tree.relation(of: child) == "obl:agent" || tree.preposition(of: child) == "by" {
        return Argument(head: child, path: .own)
      }
    }
    // "US-backed": the compound before the participle.
    for child in tree.children(of: verb) where child < verb {
      let relation = tree.tokens[child].universalRelation
      if ["compound", "obl", "nmod"].contains(relation), tree.tokens[child].upos == .properNoun {
        return Argument(head: child, path: .own)
      }
    }
    if tree.relation(of: verb) == "conj", let first = tree.head(of: verb), tree.isVerb(first),
      isPassive(first)
    {
      return agent(of: first).map { Argument(head: $0.head, path: .shared) }
    }
    for child in tree.children(of: verb) where tree.relation(of: child) == "conj" && tree.isVerb(child) {
      guard isPassive(child), tree.child(of: child, universal: "nsubj") == nil else { continue }
      for inner in tree.children(of: child) where tree.preposition(of: inner) == "by" {
        return Argument(head: inner, path: .shared)
      }
    }
    return nil
  }

  /// The noun of a relative clause, where no word inside the clause fills the object.
  private func relativeObject(of verb: Int) -> Argument? {
    guard let (noun, clause) = relativeClause(holding: verb) else { return nil }
    let subject = tree.children(of: verb).first { tree.tokens[$0].universalRelation == "nsubj" }
    if let subject, isRelativePronoun(subject) { return nil }
    guard subject != nil || verb != clause else { return nil }
    return Argument(head: noun, path: .relative)
  }

  /// The noun of a relative clause whose preposition is left behind: "the country *that* it voted *for*".
  private func strandedOblique(of verb: Int, _ preposition: String) -> Argument? {
    guard let (noun, clause) = relativeClause(holding: verb), clause == verb else { return nil }
    let stranded = tree.children(of: verb).contains {
      $0 > verb && tree.lemma($0) == preposition && tree.tokens[$0].upos != .verb
        && tree.children(of: $0).isEmpty
    }
    return stranded ? Argument(head: noun, path: .relative) : nil
  }

  private func relativeClause(holding verb: Int) -> (noun: Int, clause: Int)? {
    var clause = verb
    for _ in 0..<4 {
      if tree.relation(of: clause) == "acl:relcl", let noun = tree.head(of: clause) { return (noun, clause) }
      guard ["xcomp", "conj"].contains(tree.relation(of: clause)), let head = tree.head(of: clause) else {
        return nil
      }
      clause = head
    }
    return nil
  }

  /// A relative pronoun's noun; any other token itself.
  func antecedent(of token: Int) -> Int {
    guard isRelativePronoun(token) else { return token }
    var current = token
    while let head = tree.head(of: current) {
      if tree.relation(of: current) == "acl:relcl" { return head }
      current = head
    }
    return token
  }

  func isRelativePronoun(_ token: Int) -> Bool {
    let word = tree.tokens[token]
    guard word.xpos == "WDT" || word.xpos == "WP" || word.upos == .pronoun else { return false }
    return ["which", "who", "whom", "that"].contains(word.lemma.lowercased())
  }

  private func isOblique(_ token: Int) -> Bool {
    let relation = tree.tokens[token].universalRelation
    return relation == "obl" || relation == "nmod"
      || (relation == "advmod" && tree.tokens[token].upos.isNominal && !tree.preposition(of: token).isEmpty)
  }

  /// "out of Syria" matches `out-of` and `of` with the particle "out" on the governor, and `from` never.
  private func matches(_ nominal: Int, _ wanted: String, _ governor: Int) -> Bool {
    let found = tree.preposition(of: nominal)
    if found == wanted { return true }
    guard let dash = wanted.lastIndex(of: "-"), found == wanted[wanted.index(after: dash)...] else {
      return false
    }
    let particle = wanted[..<dash]
    return tree.children(of: governor).contains { tree.lemma($0) == particle && $0 < nominal }
  }
}
