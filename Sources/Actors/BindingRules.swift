internal import Vocabulary

extension ActorScene {
  /// Whether grammar allows a pronoun to mean a noun of its sentence: not the other argument of its verb, nor a
  /// phrase that holds it.
  func isFree(_ token: Int, _ draft: Draft, in sentence: Int) -> Bool {
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
  func isSpeaker(_ draft: Draft, of token: Int, in sentence: Int) -> Bool {
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

  func throughClause(from token: Int, to ancestor: Int, in sentence: Int) -> Bool {
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
}
