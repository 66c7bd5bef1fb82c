internal import Vocabulary

/// A sentence's dependency tree with its edges downwards.
struct SentenceTree {
  let tokens: [Token]
  private let starts: [Int32]
  private let list: [Int]

  init(_ sentence: Sentence) {
    tokens = sentence.tokens
    var starts = Array(repeating: Int32(0), count: tokens.count + 1)
    for token in tokens {
      if let head = token.head, tokens.indices.contains(head) { starts[head + 1] += 1 }
    }
    for index in tokens.indices { starts[index + 1] += starts[index] }
    var fill = starts
    var list = Array(repeating: 0, count: Int(starts[tokens.count]))
    for (index, token) in tokens.enumerated() {
      guard let head = token.head, tokens.indices.contains(head) else { continue }
      list[Int(fill[head])] = index
      fill[head] += 1
    }
    self.starts = starts
    self.list = list
  }

  /// In text order.
  func children(of token: Int) -> ArraySlice<Int> {
    list[Int(starts[token])..<Int(starts[token + 1])]
  }

  func child(of token: Int, _ relation: String) -> Int? {
    children(of: token).first { tokens[$0].relation == relation }
  }

  /// The token of `range` whose head lies outside; where there are several, an argument before what a parser could not
  /// place, then the nearest to the root.
  func head(of range: Range<Int>) -> Int {
    var best = range.upperBound - 1
    var bestRank = Int.max
    for index in range {
      if let head = tokens[index].head, range.contains(head) { continue }
      if tokens[index].upos == .punctuation { continue }
      var rank = depth(of: index)
      if ["discourse", "dep", "vocative", "parataxis", "advmod", "list"].contains(
        tokens[index].universalRelation)
      {
        rank += 1000
      }
      if rank < bestRank {
        best = index
        bestRank = rank
      }
    }
    return best
  }

  /// Steps to the root.
  func depth(of token: Int) -> Int {
    var steps = 0
    var current = token
    while let head = tokens[current].head, steps <= tokens.count {
      current = head
      steps += 1
    }
    return steps
  }

  func dominates(_ ancestor: Int, _ token: Int) -> Bool {
    var current = token
    for _ in 0...tokens.count {
      if current == ancestor { return true }
      guard let head = tokens[current].head else { return false }
      current = head
    }
    return false
  }

  /// The tokens from the first to the last that `token` dominates.
  func span(of token: Int) -> Range<Int> {
    var first = token
    var last = token
    var open = [token]
    while let next = open.popLast() {
      first = min(first, next)
      last = max(last, next)
      open.append(contentsOf: children(of: next))
    }
    return first..<last + 1
  }

  /// The verb, or noun with a copula, of the clause that `token` stands in.
  func predicate(of token: Int) -> Int? {
    var current = token
    for _ in 0...tokens.count {
      guard let head = tokens[current].head else { return current == token ? nil : current }
      switch tokens[current].universalRelation {
      case "nsubj", "csubj", "obj", "iobj", "obl", "xcomp", "ccomp", "advcl", "advmod", "parataxis":
        return head
      case "acl" where current != token: return current
      default: current = head
      }
    }
    return nil
  }

  /// The subject of a predicate, passive too.
  func subject(of predicate: Int) -> Int? {
    children(of: predicate).first { tokens[$0].universalRelation == "nsubj" }
  }

  func isSubject(_ token: Int) -> Bool { tokens[token].universalRelation == "nsubj" }

  /// The preposition or possessive marker of a noun phrase, in lower case.
  func marker(of token: Int) -> String? {
    child(of: token, "case").map { tokens[$0].form.lowercased() }
  }

  /// Whether a token is a possessive pronoun, wherever the parser put it.
  func isPossessivePronoun(_ token: Int) -> Bool {
    tokens[token].relation == "nmod:poss" || tokens[token].xpos == "PRP$"
  }

  func hasPossessiveMarker(_ token: Int) -> Bool {
    children(of: token).contains { tokens[$0].relation == "case" && tokens[$0].xpos == "POS" }
  }

  /// The lemma in lower case; where there is none, the form, and for a plural noun its likely singular.
  func lemma(_ token: Int) -> String {
    let word = tokens[token]
    if !word.lemma.isEmpty { return word.lemma.lowercased() }
    let form = word.form.lowercased()
    guard word.xpos == "NNS" || word.xpos == "NNPS" else { return form }
    switch form {
    case "men": return "man"
    case "women": return "woman"
    case "people", "police", "troops": return form
    case "children": return "child"
    default: break
    }
    if form.hasSuffix("men") { return form.dropLast(3) + "man" }
    if form.hasSuffix("ies") { return form.dropLast(3) + "y" }
    if ["sses", "shes", "ches", "xes"].contains(where: form.hasSuffix) { return String(form.dropLast(2)) }
    return form.hasSuffix("s") && !form.hasSuffix("ss") ? String(form.dropLast()) : form
  }
}
