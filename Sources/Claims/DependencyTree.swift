import Vocabulary

/// A sentence's tokens with the children of each at hand.
struct DependencyTree {
  let tokens: [Token]
  /// The children of token `i` are `links[starts[i]..<starts[i + 1]]`, left to right.
  private let starts: [Int]
  private let links: [Int]

  init(_ tokens: [Token]) {
    self.tokens = tokens
    var counts = [Int](repeating: 0, count: tokens.count + 1)
    for token in tokens {
      if let head = token.head { counts[head + 1] += 1 }
    }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    var next = counts
    var links = [Int](repeating: 0, count: counts[tokens.count])
    for (index, token) in tokens.enumerated() {
      guard let head = token.head else { continue }
      links[next[head]] = index
      next[head] += 1
    }
    starts = counts
    self.links = links
  }

  func children(of token: Int) -> ArraySlice<Int> {
    links[starts[token]..<starts[token + 1]]
  }

  func child(of token: Int, _ relation: String) -> Int? {
    children(of: token).first { tokens[$0].relation == relation }
  }

  /// The first child whose relation, without subtype, is `relation`.
  func child(of token: Int, universal relation: String) -> Int? {
    children(of: token).first { tokens[$0].universalRelation == relation }
  }

  func head(of token: Int) -> Int? { tokens[token].head }

  func relation(of token: Int) -> String { tokens[token].relation }

  func lemma(_ token: Int) -> String { tokens[token].lemma }

  /// The preposition of a nominal: its `case` words in order, joined by `-` ("out-of"); empty where there is none.
  func preposition(of nominal: Int) -> String {
    var words: [String] = []
    for child in children(of: nominal) where tokens[child].universalRelation == "case" {
      guard tokens[child].xpos != "POS" else { continue }
      words.append(tokens[child].lemma.lowercased())
      for fixed in children(of: child) where tokens[fixed].relation == "fixed" {
        words.append(tokens[fixed].lemma.lowercased())
      }
    }
    return words.joined(separator: "-")
  }

  /// The word that opens a clause: its `mark`, or its `case` where a gerund was read as a nominal.
  func mark(of clause: Int) -> String {
    for child in children(of: clause) where child < clause {
      let relation = tokens[child].relation
      if relation == "mark" || relation == "case" { return tokens[child].lemma.lowercased() }
    }
    return ""
  }

  /// A nominal and those that it is coordinated with, left to right.
  func conjuncts(of token: Int) -> [Int] {
    var all = [token]
    var next = 0
    while next < all.count, all.count < 64 {
      for child in children(of: all[next]) where tokens[child].relation == "conj" { all.append(child) }
      next += 1
    }
    return all
  }

  /// The first of a coordination that the token belongs to.
  func firstConjunct(of token: Int) -> Int {
    var current = token
    while tokens[current].relation == "conj", let head = tokens[current].head { current = head }
    return current
  }

  func isDescendant(_ token: Int, of ancestor: Int) -> Bool {
    var current: Int? = token
    while let index = current {
      if index == ancestor { return true }
      current = tokens[index].head
    }
    return false
  }

  func isVerb(_ token: Int) -> Bool {
    tokens[token].upos == .verb || tokens[token].upos == .auxiliary
  }

  /// Whether the token is negated by an adverb, a determiner or a conjunction of its own.
  func isNegated(_ token: Int) -> Bool {
    children(of: token).contains { child in
      switch tokens[child].lemma.lowercased() {
      case "not", "n't", "never", "no", "neither", "nor", "hardly", "scarcely": true
      case "longer": children(of: child).contains { tokens[$0].lemma == "no" }
      default: tokens[child].form == "n't" || tokens[child].form == "n’t"
      }
    }
  }
}
