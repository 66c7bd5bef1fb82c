internal import Vocabulary

extension ActorScene {
  func score(_ draft: Draft, _ nodes: [NodeID], for token: Int, _ wanted: Wanted, in sentence: Int)
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
  func isJudged(_ object: Int, for token: Int, in sentence: Int) -> Bool {
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
  func governs(_ subject: Int, _ token: Int, in sentence: Int) -> Bool {
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
  func competitor(for token: Int, _ wanted: Wanted, in sentence: Int) -> Double {
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
  func following(_ token: Int, _ wanted: Wanted, in sentence: Int) -> Draft? {
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
