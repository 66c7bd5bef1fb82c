import Vocabulary

/// The arguments of event nouns: "China's support for Russia", "talks between X and Y", "imposed sanctions on Iran".
struct NounArguments {
  let tree: DependencyTree
  let verbs: VerbArguments
  let lexicon: Lexicon

  /// The verb or noun whose light argument the event noun is: "*voiced* support", "a *campaign* of strikes".
  func governor(of noun: Int) -> Int? {
    var first = tree.firstConjunct(of: noun)
    // "a *round* of talks", "a *wave* of strikes"
    if tree.relation(of: first) == "nmod", tree.preposition(of: first) == "of",
      let measure = tree.head(of: first)
    {
      first = tree.firstConjunct(of: measure)
    }
    guard let head = tree.head(of: first) else { return nil }
    switch tree.relation(of: first) {
    case "obj", "nsubj:pass", "obl", "xcomp", "nsubj", "iobj", "obl:agent", "dislocated": return head
    default: return nil
    }
  }

  /// Who is asked to give, and who asks, where a request names the event: "asked *Greece* for help".
  func request(for noun: Int) -> (giver: Argument, taker: Argument)? {
    guard let verb = tree.head(of: noun), tree.isVerb(verb), tree.tokens[noun].universalRelation == "obl",
      ["for", "on"].contains(tree.preposition(of: noun)),
      lexicon.frames(for: tree.lemma(verb), .verb).contains(where: { $0.relation == .request }),
      let taker = verbs.subject(of: verb)
    else { return nil }
    let asked =
      verbs.object(of: verb)
      ?? ["to", "on", "from", "upon"].lazy.flatMap { verbs.obliques(of: verb, $0) }.first { $0.head != noun }
    return asked.map { (Argument(head: $0.head, path: .light), Argument(head: taker.head, path: .light)) }
  }

  /// Whose event it may be, the likeliest first: the noun's own dependents, a by-phrase, the doer of a clause that
  /// describes it, the subject of the verb that carries it.
  func owners(of noun: Int) -> [[Argument]] {
    if let request = request(for: noun) { return [[request.giver]] }
    var alternatives = [dependents(of: noun)]
    for preposition in ["by", "from"] {
      alternatives.append(
        tree.children(of: noun).filter { tree.preposition(of: $0) == preposition }
          .map { Argument(head: $0, path: .own) })
    }
    // "sanctions *imposed by Washington*", "rockets *that Hezbollah fired*"
    for child in tree.children(of: noun) where tree.tokens[child].universalRelation == "acl" {
      guard let doer = verbs.subject(of: child), doer.head != noun else { continue }
      alternatives.append([Argument(head: doer.head, path: .nested)])
    }
    if let verb = governor(of: noun), tree.isVerb(verb), carries(verb, noun),
      let subject = verbs.surfaceSubject(of: verb)
    {
      alternatives.append([Argument(head: subject.head, path: .light)])
    }
    return alternatives.filter { !$0.isEmpty }
  }

  /// Whom an event that is another's befalls: "bowed to American *pressure*", "faced *criticism* from Berlin".
  func sufferer(of noun: Int) -> Argument? {
    guard let verb = governor(of: noun), tree.isVerb(verb) else { return nil }
    return verbs.surfaceSubject(of: verb).map { Argument(head: $0.head, path: .light) }
  }

  /// Possessives first, then adjectives and compounds before the noun.
  func dependents(of noun: Int) -> [Argument] {
    if let owner = tree.child(of: noun, "nmod:poss") { return [Argument(head: owner, path: .own)] }
    return tree.children(of: noun).filter { child in
      child < noun && ["amod", "compound", "nmod", "nmod:desc"].contains(tree.relation(of: child))
        && tree.preposition(of: child).isEmpty
    }.map { Argument(head: $0, path: .own) }
  }

  func obliques(of noun: Int, _ preposition: String) -> [Argument] {
    var found: [Argument] = []
    for child in tree.children(of: noun) where tree.preposition(of: child) == preposition {
      let relation = tree.tokens[child].universalRelation
      guard relation == "nmod" || relation == "obl" else { continue }
      found.append(Argument(head: verbs.antecedent(of: child), path: .own))
    }
    if found.isEmpty, ["to", "for", "with"].contains(preposition), let request = request(for: noun) {
      return [request.taker]
    }
    guard found.isEmpty, let verb = governor(of: noun), tree.isVerb(verb) else { return found }
    for child in tree.children(of: verb) where child != noun && tree.preposition(of: child) == preposition {
      guard tree.tokens[child].universalRelation == "obl", child > verb else { continue }
      found.append(Argument(head: child, path: .nested))
    }
    return found
  }

  /// What a predicate noun or an apposition is said of: "Iran, a close ally of Russia".
  func described(by noun: Int) -> [Argument] {
    if let subject = tree.child(of: noun, universal: "nsubj") {
      return [Argument(head: verbs.antecedent(of: subject), path: .own)]
    }
    guard let head = tree.head(of: noun) else { return [] }
    switch tree.relation(of: noun) {
    case "appos": return [Argument(head: head, path: .own)]
    case "compound", "flat", "nmod:desc", "nmod": return [Argument(head: head, path: .own)]
    case "conj":
      guard tree.relation(of: head) != "appos" else { return described(by: head) }
      return []
    case "xcomp", "obl":
      guard tree.isVerb(head) else { return [] }
      let isAs = tree.preposition(of: noun) == "as" || tree.relation(of: noun) == "xcomp"
      guard isAs else { return [] }
      return (verbs.object(of: head) ?? verbs.surfaceSubject(of: head)).map { [$0] } ?? []
    default:
      return tree.children(of: noun).filter {
        tree.relation(of: $0) == "appos" || tree.relation(of: $0) == "flat"
      }
      .map { Argument(head: $0, path: .own) }
    }
  }

  /// Whether the verb lends its subject to the event noun as its doer.
  private func carries(_ verb: Int, _ noun: Int) -> Bool {
    if lexicon.frames(for: tree.lemma(verb), .verb).contains(where: { $0.relation == nil }) { return true }
    guard lexicon.embedding(tree.tokens[verb])?.effect != .accuse else { return false }
    return tree.tokens[noun].universalRelation != "nsubj"
  }
}
