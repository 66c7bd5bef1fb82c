import Vocabulary

/// A sense of a word that says a relation: which of its arguments is the source and which the target.
struct Frame: Sendable, Hashable {
  let lemma: String
  let category: Category
  /// Nil for a light verb, whose meaning is in the noun that it governs.
  let relation: Relation?
  /// Tried in order.
  let sources: [Slot]
  /// Tried in order.
  let targets: [Slot]
  /// All must hold.
  let conditions: [Condition]
  /// Whether the relation holds both ways: "X met Y".
  let isSymmetric: Bool
  /// How often the word means this in political news, 0…1.
  let strength: Double

  enum Category: String, Sendable, CaseIterable {
    case verb = "verbs"
    case noun = "nouns"
    case adjective = "adjectives"
  }

  /// What a frame asks of the words around it.
  enum Condition: Sendable, Hashable {
    /// The slot's nominal has one of these head words.
    case word(Slot, WordSet)
    /// The slot's nominal has none of these head words; an empty slot passes.
    case otherWord(Slot, WordSet)
    case filled(Slot)
    case empty(Slot)
    /// A particle: "pulled *out*".
    case particle(String)
    case clause
    case noClause
    case reflexive
    case negated
  }
}

/// Lemmas, alone or as the last word of a phrase ("trade ties").
struct WordSet: Sendable, Hashable {
  let words: Set<String>
  /// For each last word, the words that must stand before it.
  let phrases: [String: [[String]]]

  init(_ entries: [String]) {
    var words: Set<String> = []
    var phrases: [String: [[String]]] = [:]
    for entry in entries {
      var parts = entry.split(separator: " ").map(String.init)
      guard parts.count > 1, let last = parts.popLast() else {
        words.insert(entry)
        continue
      }
      phrases[last, default: []].append(parts)
    }
    self.words = words
    self.phrases = phrases
  }

  func contains(_ token: Int, in tree: DependencyTree) -> Bool {
    let lemma = tree.lemma(token).lowercased()
    if words.contains(lemma) { return true }
    guard let heads = phrases[lemma] else { return false }
    return heads.contains { before in
      token >= before.count
        && before.indices.allSatisfy { tree.lemma(token - before.count + $0).lowercased() == before[$0] }
    }
  }
}
