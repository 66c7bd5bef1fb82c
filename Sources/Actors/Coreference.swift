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

  private mutating func addPronoun(
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

  private mutating func linkRelative(_ token: Int, in sentence: Int) {
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

  private mutating func linkReflexive(_ token: Int, in sentence: Int) {
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

  private mutating func linkBoth(_ token: Int, in sentence: Int) {
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

  private mutating func link(_ token: Int, _ wanted: Wanted, in sentence: Int) {
    // "It was an event": what is called something else is no actor.
    if case .thing = wanted, trees[sentence].isSubject(token),
      let head = sentences[sentence].tokens[token].head,
      sentences[sentence].tokens[head].upos == .noun, trees[sentence].child(of: head, "cop") != nil,
      nounClass(of: head, in: sentence) == nil
    {
      return
    }
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

  /// How much clearer than a noun that is no actor an antecedent must be: "it" as an object is seldom a state.
  private func caution(_ token: Int, _ wanted: Wanted, in sentence: Int) -> Double {
    guard case .thing = wanted, !trees[sentence].isPossessivePronoun(token), !trees[sentence].isSubject(token)
    else { return 0 }
    return 3
  }

  private static let leastScore = -4.0
  private static let leastMargin = 0.75

  private func isWithin(_ nodes: [NodeID], _ others: [NodeID]) -> Bool {
    nodes.allSatisfy { others.contains($0) }
  }

  /// The nodes that a draft offers for a pronoun; nil where kind, number or gender speak against it.
  private func nodes(of draft: Draft, for wanted: Wanted) -> [NodeID]? {
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

  private func isHumanNoun(_ noun: String) -> Bool {
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

  /// Whether grammar allows a pronoun to mean a noun of its sentence: not the other argument of its verb, nor a
  /// phrase that holds it.
  private func isFree(_ token: Int, _ draft: Draft, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    let tokens = sentences[sentence].tokens
    if tree.dominates(draft.head, token), draft.form != .modifier,
      !throughClause(from: token, to: draft.head, in: sentence),
      !tokens[min(draft.tokens.upperBound, token)..<token].contains(where: { $0.upos == .punctuation })
    {
      return false
    }
    guard !tree.isPossessivePronoun(token), let verb = tokens[token].head else { return true }
    // Arguments of one verb differ.
    if tokens[draft.head].head == verb,
      ["nsubj", "obj", "iobj", "obl"].contains(String(tokens[draft.head].universalRelation))
    {
      return false
    }
    if let predicate = tree.predicate(of: token), let subject = tree.subject(of: predicate),
      subject == draft.head,
      ["obj", "iobj", "obl"].contains(String(tokens[token].universalRelation))
    {
      return false
    }
    // The shared subject of coordinated or open clauses: "Xi met him and praised him".
    if ["obj", "iobj", "obl"].contains(String(tokens[token].universalRelation)), tree.subject(of: verb) == nil
    {
      var current = verb
      for _ in 0..<4 {
        guard ["conj", "xcomp", "advcl"].contains(String(tokens[current].universalRelation)),
          let head = tokens[current].head
        else { break }
        if tree.subject(of: head) == draft.head { return false }
        current = head
      }
    }
    return true
  }

  /// Whether a person speaks the quotation that the pronoun stands in; speakers call themselves "I".
  private func isSpeaker(_ draft: Draft, of token: Int, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    let lower = min(draft.head, token)
    let marks = tokens[lower..<max(draft.head, token)].count {
      ["\"", "“", "”", "``", "''"].contains($0.form)
    }
    let before = tokens[..<token].count { ["\"", "“", "”", "``", "''"].contains($0.form) }
    guard marks % 2 == 1, before % 2 == 1, trees[sentence].isSubject(draft.head),
      let verb = tokens[draft.head].head
    else { return false }
    return [
      "said", "says", "say", "added", "told", "tweeted", "wrote", "called", "stated", "replied", "asked",
      "declared",
    ]
    .contains(tokens[verb].form.lowercased())
  }

  private func throughClause(from token: Int, to ancestor: Int, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    var current = token
    for _ in 0..<tokens.count {
      if current == ancestor { return false }
      if ["acl", "ccomp", "advcl"].contains(String(tokens[current].universalRelation)) { return true }
      guard let head = tokens[current].head else { return false }
      current = head
    }
    return false
  }

  private func score(_ draft: Draft, _ nodes: [NodeID], for token: Int, _ wanted: Wanted, in sentence: Int)
    -> Double
  {
    let tree = trees[draft.sentence]
    let tokens = sentences[draft.sentence].tokens
    let back = sentence - draft.sentence
    var score = [0, -2.5, -6, -9][min(back, 3)]
    // Members of a coordination stand where its first member stands.
    var place = draft.head
    while tokens[place].relation == "conj", let first = tokens[place].head,
      self.draft(draft.sentence, first) != nil
    { place = first }
    let relation = tokens[place].universalRelation
    if place != draft.head { score -= 0.25 }
    if case .thing = wanted, place != draft.head || coordination(draft).count > 1 { score -= 1.5 }
    switch relation {
    case "nsubj":
      score += 3
      if let verb = tokens[place].head, tokens[verb].head == nil { score += 1 }
    case "obj", "iobj": score += 1.5
    case "nmod" where tree.hasPossessiveMarker(draft.head): score += 1.5
    case "obl", "conj": score += 0.5
    default: break
    }
    if draft.form == .modifier { score -= 3 }
    if draft.sense == .place { score -= 3 }
    if draft.form == .pronoun { score += 0.5 }
    let mine = sentences[sentence].tokens[token]
    if back == 0 {
      score += Double(draft.head) / Double(max(1, tokens.count))
      // The subject of the pronoun's own clause, for "its" and "their".
      if trees[sentence].isPossessivePronoun(token), let predicate = trees[sentence].predicate(of: token),
        trees[sentence].subject(of: predicate) == draft.head
      {
        score += 3
      }
      if isJudged(draft.head, for: token, in: sentence) { score += 4.5 }
    }
    if mine.universalRelation == "nsubj", tree.isSubject(place) { score += 1.5 }
    if back == 0, mine.universalRelation == "nsubj", governs(place, token, in: sentence) { score += 1.5 }
    if case .person(let gender) = wanted, let first = nodes.first, actors[first]?.gender == gender {
      score += 1
    }
    if case .several = wanted, nodes.count > 1 || draft.isPlural { score += 0.5 }
    return score
  }

  /// Whether the possessive names what the object of a judging or backing verb does: "backs Russia in *its* war",
  /// "thanked Egypt for *its* help".
  private func isJudged(_ object: Int, for token: Int, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    let tree = trees[sentence]
    guard tree.isPossessivePronoun(token), let noun = tokens[token].head, tokens[object].relation == "obj",
      object < token, let verb = tokens[object].head, ActorLexicon.judging.contains(tree.lemma(verb))
    else { return false }
    let marker = tokens.indices.first { tokens[$0].head == noun && tokens[$0].relation == "case" }
    guard let marker, ["for", "in", "over", "against", "with"].contains(tree.lemma(marker)) else {
      return false
    }
    return tokens[noun].head == verb || tokens[noun].head == object
  }

  /// Whether a noun is the subject of the clause right above the pronoun's: "Trudeau replied that he".
  private func governs(_ subject: Int, _ token: Int, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    guard var clause = trees[sentence].predicate(of: token) else { return false }
    for _ in 0..<4 {
      guard let head = tokens[clause].head else { return false }
      if let found = trees[sentence].subject(of: head) { return found == subject }
      clause = head
    }
    return false
  }

  /// How strongly a noun that is no actor claims the pronoun.
  private func competitor(for token: Int, _ wanted: Wanted, in sentence: Int) -> Double {
    if case .person = wanted { return -.infinity }
    var plural = false
    if case .several = wanted { plural = true }
    var best = -Double.infinity
    let mine = sentences[sentence].tokens[token]
    for back in 0..<2 {
      guard sentence - back >= 0 else { break }
      let tokens = sentences[sentence - back].tokens
      let tree = trees[sentence - back]
      for (index, other) in tokens.enumerated()
      where other.upos == .noun && byHead[sentence - back][index] < 0 {
        guard back > 0 || index < token, covering[sentence - back][index] < 0 else { continue }
        guard (other.xpos == "NNS") == plural else { continue }
        if back == 0, tree.dominates(index, token), !throughClause(from: token, to: index, in: sentence),
          !tokens[index..<token].contains(where: { $0.upos == .punctuation })
        {
          continue
        }
        if back == 0, other.head == mine.head, !trees[sentence].isPossessivePronoun(token) { continue }
        if tree.lemma(index).hasSuffix("day")
          || ["week", "month", "year", "time"].contains(tree.lemma(index))
        {
          continue
        }
        var score = back == 0 ? -0.5 : -2.5
        switch other.universalRelation {
        case "nsubj":
          score += 3
          if let verb = other.head, tokens[verb].head == nil { score += 1 }
        case "obj": score += 1.5
        default: score -= 1
        }
        if back == 0 {
          score += Double(index) / Double(tokens.count)
          if trees[sentence].isPossessivePronoun(token), let predicate = tree.predicate(of: token),
            tree.subject(of: predicate) == index
          {
            score += 3
          }
        }
        if mine.universalRelation == "nsubj", tree.isSubject(index) { score += 1.5 }
        best = max(best, score)
      }
    }
    return best
  }

  /// "During his visit, Putin …": the subject that follows a pronoun in a phrase before it.
  private func following(_ token: Int, _ wanted: Wanted, in sentence: Int) -> Draft? {
    let tokens = sentences[sentence].tokens
    let tree = trees[sentence]
    guard tree.isPossessivePronoun(token) || tokens[token].universalRelation == "nsubj" else {
      return nil
    }
    guard let root = tokens.firstIndex(where: { $0.head == nil }), root > token,
      let subject = tree.subject(of: root), subject > token
    else { return nil }
    // The pronoun's phrase hangs on the root beside the subject.
    var current = token
    for _ in 0..<tokens.count {
      guard let head = tokens[current].head else { return nil }
      if head == root { break }
      current = head
    }
    guard ["obl", "advcl", "nmod"].contains(String(tokens[current].universalRelation)),
      !tree.dominates(subject, token),
      let draft = draft(sentence, subject), draft.form != .modifier, nodes(of: draft, for: wanted) != nil
    else { return nil }
    return draft
  }
}
