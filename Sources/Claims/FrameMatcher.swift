import Vocabulary

/// The readings that the lexicon's frames give for one predicate.
struct FrameMatcher {
  let tree: DependencyTree
  let verbs: VerbArguments
  let nouns: NounArguments
  let lookup: ActorLookup
  let lexicon: Lexicon

  /// A frame's try at a predicate, for ``ClaimExplanation``.
  struct Attempt: Sendable, Hashable {
    let predicate: Int
    let frame: Frame
    let outcome: Outcome

    enum Outcome: Sendable, Hashable {
      case conditionFailed
      case noSource
      case noTarget
      case bound
    }
  }

  /// What each relation's most specific frame whose conditions hold finds, ends empty where no actor fills them.
  func match(_ predicate: Int, _ category: Frame.Category, _ attempts: inout [Attempt]?) -> [FrameFinding] {
    var senses: [FrameFinding] = []
    for frame in lexicon.frames(for: key(of: predicate, category), category) {
      guard let relation = frame.relation else { continue }
      let known = senses.firstIndex { $0.relation == relation }
      if let known, senses[known].isBound { continue }
      guard frame.conditions.allSatisfy({ holds($0, at: predicate, category) }) else {
        attempts?.append(Attempt(predicate: predicate, frame: frame, outcome: .conditionFailed))
        continue
      }
      let found = finding(frame, relation, at: predicate)
      attempts?.append(Attempt(predicate: predicate, frame: frame, outcome: outcome(found)))
      if let known {
        // A general frame that binds both ends beats a special one that binds one.
        if found.isBound { senses[known] = found }
      } else {
        senses.append(found)
      }
    }
    return senses.prefix(FrameMatcher.sensesLimit).enumerated().map { rank, sense in
      var sense = sense
      sense.rank = rank
      return sense
    }
  }

  private func outcome(_ finding: FrameFinding) -> Attempt.Outcome {
    finding.isBound ? .bound : finding.sources.isEmpty ? .noSource : .noTarget
  }

  /// More senses of one word than this are noise.
  private static let sensesLimit = 4

  private func key(of predicate: Int, _ category: Frame.Category) -> String {
    category == .adjective && tree.tokens[predicate].upos == .verb
      ? tree.tokens[predicate].form.lowercased() : tree.lemma(predicate)
  }

  // MARK: Slots

  func arguments(_ slot: Slot, of predicate: Int, _ category: Frame.Category) -> [Argument] {
    switch category {
    case .verb: verbArguments(slot, of: predicate)
    case .noun: nounArguments(slot, of: predicate)
    case .adjective: adjectiveArguments(slot, of: predicate)
    }
  }

  private func verbArguments(_ slot: Slot, of verb: Int) -> [Argument] {
    // "Russia was given drones": the passive's subject is the recipient where an object remains.
    let remainsObject = verbs.isPassive(verb) ? tree.child(of: verb, "obj") : nil
    switch slot {
    case .subject, .both, .owner: return verbs.subject(of: verb).map { [$0] } ?? []
    case .object:
      if let remainsObject { return [Argument(head: remainsObject, path: .own)] }
      return verbs.object(of: verb).map { [$0] } ?? []
    case .indirectObject:
      if remainsObject != nil { return verbs.surfaceSubject(of: verb).map { [$0] } ?? [] }
      return verbs.indirectObject(of: verb).map { [$0] } ?? []
    case .place: return verbs.places(of: verb)
    case .complement: return complement(of: verb)
    case .clauseSubject: return clauseSubjects(of: verb)
    case .prefix, .suffix: return []
    case .preposition(let word): return verbs.obliques(of: verb, word)
    }
  }

  /// The first of the alternatives that stands for an actor; the first of all where none does.
  private func owners(of noun: Int) -> [Argument] {
    let alternatives = nouns.owners(of: noun)
    return alternatives.first { arguments in
      arguments.contains { !lookup.actors(of: $0.head, allowsPlaces: true).isEmpty }
    } ?? alternatives.first ?? []
  }

  private func nounArguments(_ slot: Slot, of noun: Int) -> [Argument] {
    switch slot {
    case .owner: return owners(of: noun)
    case .subject: return nouns.described(by: noun)
    case .both:
      let between = nouns.obliques(of: noun, "between") + nouns.obliques(of: noun, "among")
      return between.isEmpty ? owners(of: noun) : between
    case .object, .indirectObject: return []
    case .place: return ["in", "at", "near", "on", "across"].flatMap { nouns.obliques(of: noun, $0) }
    case .complement: return complement(of: noun)
    case .clauseSubject: return clauseSubjects(of: noun)
    case .prefix, .suffix: return nouns.dependents(of: noun)
    case .preposition(let word): return nouns.obliques(of: noun, word)
    }
  }

  private func adjectiveArguments(_ slot: Slot, of adjective: Int) -> [Argument] {
    switch slot {
    case .subject, .both:
      if let subject = tree.child(of: adjective, universal: "nsubj") {
        return [Argument(head: verbs.antecedent(of: subject), path: .own)]
      }
      let first = tree.firstConjunct(of: adjective)
      guard let head = tree.head(of: first) else { return [] }
      if ["amod", "acl", "compound", "nmod", "appos", "nmod:desc"].contains(tree.relation(of: first)) {
        return [Argument(head: head, path: .modified)]
      }
      return verbs.surfaceSubject(of: adjective).map { [$0] } ?? []
    case .prefix: return hyphenated(adjective, before: true)
    case .suffix: return hyphenated(adjective, before: false)
    case .preposition(let word): return verbs.obliques(of: adjective, word)
    case .owner: return nouns.dependents(of: adjective)
    case .object, .indirectObject, .place, .complement, .clauseSubject: return []
    }
  }

  /// The word on the other side of the hyphen of "Iran-backed" and "pro-Russian".
  private func hyphenated(_ token: Int, before: Bool) -> [Argument] {
    let hyphen = before ? token - 1 : token + 1
    let other = before ? token - 2 : token + 2
    guard tree.tokens.indices.contains(other), ["-", "–", "‑"].contains(tree.tokens[hyphen].form) else {
      return tree.tokens.indices.contains(hyphen) && tree.head(of: hyphen) == token
        ? [Argument(head: hyphen, path: .own)] : []
    }
    return [Argument(head: other, path: .own)]
  }

  private func clauseSubjects(of predicate: Int) -> [Argument] {
    tree.children(of: predicate).filter {
      $0 > predicate && ["xcomp", "ccomp", "advcl", "acl"].contains(tree.tokens[$0].universalRelation)
    }.compactMap { verbs.surfaceSubject(of: $0) }.map { Argument(head: $0.head, path: .controlled) }
  }

  /// Those that the embedded clause acts on: its objects and obliques, nearest first.
  private func complement(of predicate: Int) -> [Argument] {
    var result: [Argument] = []
    for clause in tree.children(of: predicate) {
      let relation = tree.tokens[clause].universalRelation
      guard ["xcomp", "ccomp", "advcl", "acl"].contains(relation), clause > predicate,
        tree.relation(of: clause) != "acl:relcl"
      else { continue }
      if let object = verbs.object(of: clause) {
        result.append(Argument(head: object.head, path: .controlled))
      }
      for child in tree.children(of: clause)
      where ["obl", "iobj"].contains(tree.tokens[child].universalRelation) {
        result.append(Argument(head: child, path: .controlled))
      }
    }
    return result
  }

  // MARK: Conditions

  private func holds(_ condition: Frame.Condition, at predicate: Int, _ category: Frame.Category) -> Bool {
    switch condition {
    case .word(let slot, let words):
      return arguments(slot, of: predicate, category).contains { argument in
        tree.conjuncts(of: argument.head).contains { words.contains($0, in: tree) }
      }
    case .otherWord(let slot, let words):
      return !arguments(slot, of: predicate, category).contains { words.contains($0.head, in: tree) }
    case .filled(let slot): return !arguments(slot, of: predicate, category).isEmpty
    case .empty(let slot): return arguments(slot, of: predicate, category).isEmpty
    case .particle(let particle):
      return tree.children(of: predicate).contains { child in
        tree.lemma(child) == particle
          && ["compound:prt", "advmod", "case", "obl", "mark"].contains(tree.relation(of: child))
      }
        || tree.children(of: predicate).contains {
          tree.preposition(of: $0).hasPrefix(particle) && !tree.preposition(of: $0).isEmpty && $0 > predicate
            && tree.preposition(of: $0).split(separator: "-").first.map(String.init) == particle
        }
    case .clause:
      return tree.children(of: predicate).contains {
        ["xcomp", "ccomp", "advcl", "acl"].contains(tree.tokens[$0].universalRelation) && $0 > predicate
      }
    case .noClause:
      return !tree.children(of: predicate).contains {
        ["xcomp", "ccomp"].contains(tree.tokens[$0].universalRelation) && $0 > predicate
      }
    case .reflexive:
      return tree.children(of: predicate).contains {
        tree.lemma($0).hasSuffix("self") || tree.lemma($0).hasSuffix("selves")
      }
    case .negated: return tree.isNegated(predicate)
    }
  }

  // MARK: Binding

  /// What a frame, its conditions aside, finds at a predicate.
  func finding(_ frame: Frame, _ relation: Relation, at predicate: Int) -> FrameFinding {
    var targets = fill(frame.targets.filter { $0 != .both }, of: predicate, frame)
    if targets.isEmpty, frame.sources.contains(.both) || frame.targets.contains(.both) {
      let actors = reciprocal(frame, at: predicate)
      if actors.count > 1 {
        return finding(frame, relation, predicate, actors, actors, isSymmetric: true)
      }
    }
    let sources = fill(frame.sources.filter { $0 != .both || frame.targets != [.both] }, of: predicate, frame)
    if targets.isEmpty, frame.category == .noun, sources.allSatisfy({ $0.path != .light }),
      let sufferer = nouns.sufferer(of: predicate)
    {
      targets = lookup.actors(of: sufferer.head, allowsPlaces: true).filter { actor in
        !sources.contains { $0.actor.node == actor.node }
      }.map { FrameFinding.End(actor: $0, path: sufferer.path) }
    }
    targets.removeAll { target in sources.contains { owns($0.actor, target.actor) } }
    return finding(frame, relation, predicate, sources, targets, isSymmetric: frame.isSymmetric)
  }

  /// Whether the target is the source's own: "recalled *its ambassador*".
  private func owns(_ source: BoundActor, _ target: BoundActor) -> Bool {
    guard let owner = tree.child(of: target.token, "nmod:poss"), target.tie == .itself else { return false }
    return lookup.actors(of: owner).contains { $0.node == source.node }
  }

  /// "Russia and China signed a pact", "talks between X and Y": each with each.
  private func reciprocal(_ frame: Frame, at predicate: Int) -> [FrameFinding.End] {
    var ends: [FrameFinding.End] = []
    for argument in arguments(.both, of: predicate, frame.category) {
      for actor in lookup.actors(of: argument.head, allowsPlaces: frame.category == .noun)
      where !ends.contains(where: { $0.actor.node == actor.node }) {
        ends.append(FrameFinding.End(actor: actor, path: argument.path))
      }
    }
    return ends
  }

  /// The actors in the first of the slots that has any.
  private func fill(_ slots: [Slot], of predicate: Int, _ frame: Frame) -> [FrameFinding.End] {
    for slot in slots {
      var ends: [FrameFinding.End] = []
      for argument in arguments(slot, of: predicate, frame.category) {
        for actor in lookup.actors(of: argument.head, allowsPlaces: true)
        where !ends.contains(where: { $0.actor.node == actor.node }) {
          ends.append(FrameFinding.End(actor: actor, path: argument.path))
        }
      }
      if !ends.isEmpty { return ends }
    }
    return []
  }

  private func finding(
    _ frame: Frame, _ relation: Relation, _ predicate: Int, _ sources: [FrameFinding.End],
    _ targets: [FrameFinding.End], isSymmetric: Bool
  ) -> FrameFinding {
    FrameFinding(
      relation: relation, predicate: predicate, trigger: trigger(frame, at: predicate),
      strength: frame.strength, specificity: frame.conditions.count,
      isSymmetric: isSymmetric && relation.symmetry != .never,
      isMutual: isSymmetric && relation.symmetry == .never, sources: sources, targets: targets)
  }

  /// The predicate with its particle and the object that the frame names.
  private func trigger(_ frame: Frame, at predicate: Int) -> Range<Int> {
    var last = predicate
    for condition in frame.conditions {
      switch condition {
      case .particle(let particle):
        for child in tree.children(of: predicate) where tree.lemma(child) == particle {
          last = max(last, child)
        }
      case .word(let slot, let words):
        for argument in arguments(slot, of: predicate, frame.category)
        where words.contains(argument.head, in: tree) {
          last = max(last, argument.head)
        }
      default: break
      }
    }
    // A trigger of many words would cover what it only takes along.
    return last - predicate <= 5 ? predicate..<(last + 1) : predicate..<(predicate + 1)
  }
}
