internal import Vocabulary

extension ActorScene {
  /// Whom a pronoun may mean.
  enum Wanted {
    case person(ActorLexicon.Gender)
    case thing
    case several
  }

  /// Links a pronoun where the text settles whom it means.
  mutating func readPronoun(_ token: Int, in sentence: Int) {
    let tokens = sentences[sentence].tokens
    let word = tokens[token].form.lowercased()
    guard byHead[sentence][token] < 0 else { return }
    switch word {
    case "he", "him", "his": link(token, .person(.male), in: sentence)
    case "she", "her", "hers": link(token, .person(.female), in: sentence)
    case "it", "its":
      guard tokens[token].universalRelation != "expl" else { return }
      link(token, .thing, in: sentence)
    case "they", "them", "their", "theirs": link(token, .several, in: sentence)
    case "himself", "herself", "itself", "themselves": linkReflexive(token, in: sentence)
    case "who", "whom", "whose", "which", "that": linkRelative(token, in: sentence)
    case "both", "neither":
      guard ["nsubj", "nsubj:pass", "obj"].contains(tokens[token].relation) else { return }
      linkBoth(token, in: sentence)
    default: break
    }
  }

  mutating func addPronoun(
    _ token: Int, meaning draft: Draft, nodes: [NodeID]? = nil, in sentence: Int
  ) {
    add(
      Draft(
        sentence: sentence, tokens: token..<token + 1, head: token, nodes: nodes ?? draft.nodes,
        form: .pronoun,
        basis: .antecedent(sentence: draft.sentence, head: draft.head), reason: .coreference,
        isPlural: draft.isPlural,
        isHuman: draft.isHuman))
  }

  mutating func linkRelative(_ token: Int, in sentence: Int) {
    let tokens = sentences[sentence].tokens
    guard tokens[token].upos == .pronoun || tokens[token].upos == .determiner,
      tokens[token].xpos.hasPrefix("W")
    else { return }
    // "NATO, whose members": the name before the comma, whatever the parser made of the clause.
    let before = token > 1 && tokens[token - 1].form == "," ? token - 2 : token - 1
    if before >= 0, covering[sentence][before] >= 0 {
      let draft = drafts[Int(covering[sentence][before])]
      if draft.tokens.upperBound == before + 1, draft.form == .name,
        tokens[token].form.lowercased() != "that",
        draft.nodes[0].kind == .person || tokens[token].form.lowercased() != "who"
      {
        addPronoun(token, meaning: draft, in: sentence)
        return
      }
    }
    // "Brazil, which has sent troops and whose president": the second clause goes with the first.
    if token > 0, tokens[token - 1].upos == .coordinatingConjunction,
      let first = bySentence[sentence].map({ drafts[$0] }).last(where: {
        $0.form == .pronoun && $0.head < token && tokens[$0.head].xpos.hasPrefix("W")
      })
    {
      addPronoun(token, meaning: first, in: sentence)
      return
    }
    var current = token
    for _ in 0..<tokens.count {
      guard let head = tokens[current].head else { return }
      if tokens[current].relation.hasPrefix("acl") {
        guard head < token else { return }
        // The relative clause may hang on the last word of "the president of Iran"; the noun itself is meant.
        if let draft = draft(sentence, head), draft.form != .modifier || tokens[head].upos == .properNoun {
          addPronoun(token, meaning: draft, in: sentence)
        }
        return
      }
      if current != token,
        ["ccomp", "parataxis", "root", "advcl"].contains(String(tokens[current].universalRelation))
      {
        return
      }
      current = head
    }
  }

  mutating func linkReflexive(_ token: Int, in sentence: Int) {
    let tokens = sentences[sentence].tokens
    let tree = trees[sentence]
    let isPerson = ["himself", "herself"].contains(tokens[token].form.lowercased())
    func agrees(_ draft: Draft) -> Bool {
      switch tokens[token].form.lowercased() {
      case "itself": nodes(of: draft, for: .thing) != nil
      case "themselves":
        draft.isPlural || draft.nodes.count > 1 || coordination(draft).count > 1
          || draft.nodes[0].kind == .armedGroup
      default:
        isPerson
          && nodes(of: draft, for: .person(tokens[token].form.lowercased() == "himself" ? .male : .female))
            != nil
      }
    }
    // "Putin himself" stands beside its noun.
    if let head = tokens[token].head, let draft = draft(sentence, head), draft.form != .modifier, head < token
    {
      addPronoun(token, meaning: draft, in: sentence)
      return
    }
    guard let predicate = tree.predicate(of: token), let subject = tree.subject(of: predicate),
      let draft = draft(sentence, subject), draft.head != token, agrees(draft)
    else { return }
    addPronoun(token, meaning: draft, in: sentence)
  }

  mutating func linkBoth(_ token: Int, in sentence: Int) {
    for back in 0..<2 {
      guard sentence - back >= 0 else { return }
      for index in bySentence[sentence - back].reversed() {
        let draft = drafts[index]
        guard back > 0 || draft.head < token, draft.form != .modifier else { continue }
        let nodes = ActorScene.distinct(coordination(draft).flatMap(\.nodes))
        guard nodes.count == 2 else { continue }
        addPronoun(token, meaning: draft, nodes: nodes, in: sentence)
        return
      }
    }
  }

  private struct Candidate {
    var draft: Draft
    var nodes: [NodeID]
    var score: Double
  }

  mutating func link(_ token: Int, _ wanted: Wanted, in sentence: Int) {
    // "It was an event": what is called something else is no actor.
    if case .thing = wanted, trees[sentence].isSubject(token),
      let head = sentences[sentence].tokens[token].head,
      sentences[sentence].tokens[head].upos == .noun, trees[sentence].child(of: head, "cop") != nil,
      nounClass(of: head, in: sentence) == nil
    {
      return
    }
    if case .thing = wanted, isEmptySubject(token, in: sentence) { return }
    var candidates: [Candidate] = []
    for back in 0..<4 {
      let current = sentence - back
      guard current >= 0 else { break }
      for index in bySentence[current] {
        let draft = drafts[index]
        guard back > 0 || draft.head < token else { continue }
        guard let nodes = nodes(of: draft, for: wanted) else { continue }
        guard back > 0 || isFree(token, draft, in: sentence) && !isSpeaker(draft, of: token, in: sentence)
        else { continue }
        let score = score(draft, nodes, for: token, wanted, in: sentence)
        if let place = candidates.firstIndex(where: { $0.nodes == nodes }) {
          if candidates[place].score < score {
            candidates[place] = Candidate(draft: draft, nodes: nodes, score: score)
          }
        } else {
          candidates.append(Candidate(draft: draft, nodes: nodes, score: score))
        }
      }
      if back == 0, candidates.isEmpty, let draft = following(token, wanted, in: sentence) {
        addPronoun(token, meaning: draft, in: sentence)
        return
      }
      if back >= 1, !candidates.isEmpty { break }
    }
    // A person of known gender rules out those of unknown gender only by score; a set rules out its members.
    candidates.sort { $0.score > $1.score }
    guard let best = candidates.first, best.score >= ActorScene.leastScore else { return }
    let second = candidates.dropFirst().first { !isWithin($0.nodes, best.nodes) }
    if let second, best.score - second.score < ActorScene.leastMargin { return }
    if competitor(for: token, wanted, in: sentence) >= best.score - caution(token, wanted, in: sentence) {
      return
    }
    if case .person(let gender) = wanted, let id = best.nodes.first, actors[id]?.gender == .unknown {
      actors[id]?.gender = gender
    }
    addPronoun(token, meaning: best.draft, nodes: best.nodes, in: sentence)
  }

  /// "It is hard to say", "it's fun working": the pronoun stands for the clause.
  private func isEmptySubject(_ token: Int, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    let tree = trees[sentence]
    guard tree.isSubject(token), let head = tokens[token].head, tree.child(of: head, "cop") != nil,
      tokens[head].upos == .adjective || tokens[head].upos == .noun
    else { return false }
    return tree.children(of: head).contains {
      $0 > head && ["csubj", "ccomp", "xcomp", "advcl", "acl"].contains(tokens[$0].universalRelation)
    }
  }

  /// How much clearer than a noun that is no actor an antecedent must be: "it" as an object is seldom a state.
  func caution(_ token: Int, _ wanted: Wanted, in sentence: Int) -> Double {
    guard case .thing = wanted, !trees[sentence].isPossessivePronoun(token), !trees[sentence].isSubject(token)
    else { return 0 }
    return 3
  }

  private static let leastScore = -4.0
  private static let leastMargin = 1.25

  func isWithin(_ nodes: [NodeID], _ others: [NodeID]) -> Bool {
    nodes.allSatisfy { others.contains($0) }
  }

  /// The nodes that a draft offers for a pronoun; nil where kind, number or gender speak against it.
  func nodes(of draft: Draft, for wanted: Wanted) -> [NodeID]? {
    guard let first = draft.nodes.first, !draft.isPart else { return nil }
    switch wanted {
    case .person(let gender):
      guard draft.nodes.count == 1, !draft.isPlural else { return nil }
      switch first.kind {
      case .person:
        let known = actors[first]?.gender ?? .unknown
        return known == .unknown || known == gender ? draft.nodes : nil
      case .collective:
        let known = actors[first]?.gender ?? .unknown
        guard known == .unknown || known == gender else { return nil }
        return draft.isHuman || isHumanNoun(actors[first]?.noun ?? "") ? draft.nodes : nil
      default: return draft.isHuman ? draft.nodes : nil
      }
    case .thing:
      guard draft.nodes.count == 1, !draft.isPlural, !draft.isHuman else { return nil }
      switch first.kind {
      case .state, .bloc, .institution, .armedGroup: return draft.nodes
      case .collective: return isHumanNoun(actors[first]?.noun ?? "") ? nil : draft.nodes
      case .person: return nil
      }
    case .several:
      let members = coordination(draft)
      if members.count > 1 {
        let nodes = ActorScene.distinct(members.flatMap(\.nodes))
        return nodes.count > 1 ? nodes : nil
      }
      if draft.nodes.count > 1 || draft.isPlural { return draft.nodes }
      return first.kind == .armedGroup ? draft.nodes : nil
    }
  }

  func isHumanNoun(_ noun: String) -> Bool {
    switch noun {
    case "company", "firm", "bank", "business", "union", "party", "opposition", "militia", "delegation",
      "crowd", "clan", "gang",
      "tribe", "outlet", "broadcaster", "lender", "airline", "shipyard", "newspaper", "ngo", "charity",
      "ferry", "airliner",
      "cartel", "coalition", "syndicate", "mob", "entity", "carrier", "refiner":
      false
    default: true
    }
  }
}
