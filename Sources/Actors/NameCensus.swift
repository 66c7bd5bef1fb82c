internal import Vocabulary

/// How an article writes its names, counted over all of it, for what one place alone does not settle.
struct NameCensus {
  /// The last words of the persons' names that the tagger sees, where these have two words or more.
  private(set) var surnames: Set<String> = []
  private(set) var storms: Set<String> = []
  /// Acronyms that the article spells out, with the words: "RPF (Railway Police Force)".
  private(set) var acronyms: [String: [String]] = [:]
  private var words: [String: Count] = [:]

  private struct Count {
    /// Places where the word is written as a name, and those of them that the tagger takes for persons.
    var all = 0
    var persons = 0
    /// Places where the tagger takes the word alone for a body or place, less those where it takes it for a person.
    var bodies = 0
    /// Whether it is somewhere the subject of what people do.
    var acts = false
  }

  init(_ sentences: [Sentence], _ trees: [SentenceTree]) {
    for (sentence, tree) in zip(sentences, trees) {
      let tokens = sentence.tokens
      for (index, token) in tokens.enumerated() where token.upos == .properNoun {
        var count = words[token.form] ?? Count()
        count.all += 1
        if token.universalRelation == "nsubj", let head = token.head,
          ActorLexicon.human.contains(tree.lemma(head))
        {
          count.acts = true
        }
        words[token.form] = count
        if index > 0, NameCensus.stormNouns.contains(tokens[index - 1].form.lowercased()) {
          storms.insert(token.form)
        }
      }
      readAcronyms(tokens)
      for name in sentence.names {
        let span = name.tokens.clamped(to: tokens.indices)
        guard let last = span.last else { continue }
        if name.kind == .person {
          for token in span { words[tokens[token].form]?.persons += 1 }
          if span.count > 1 { surnames.insert(tokens[last].form) }
        }
        if span.count == 1 { words[tokens[last].form]?.bodies += name.kind == .person ? -1 : 1 }
      }
    }
  }

  /// Acronyms before or in brackets whose letters begin the words in or before the brackets.
  private mutating func readAcronyms(_ tokens: [Token]) {
    for (index, token) in tokens.enumerated()
    where (3...6).contains(token.form.count) && token.form.allSatisfy(\.isUppercase) {
      let letters = token.form.lowercased()
      let range: Range<Int>
      if index + 2 < tokens.count, tokens[index + 1].form == "(" {
        range = index + 2..<(tokens[(index + 2)...].firstIndex { $0.form == ")" } ?? index + 2)
      } else if index > 1, index + 1 < tokens.count, tokens[index - 1].form == "(",
        tokens[index + 1].form == ")"
      {
        range = max(0, index - 1 - 2 * letters.count)..<index - 1
      } else {
        continue
      }
      // The words from the last on, as many as have the letters.
      var rest = letters[...]
      var first = range.upperBound
      while first > range.lowerBound, let letter = rest.last {
        first -= 1
        if tokens[first].form.first?.lowercased() == String(letter) {
          rest = rest.dropLast()
        } else if tokens[first].form.first?.isUppercase == true {
          break
        }
      }
      if rest.isEmpty { acronyms[token.form] = tokens[first..<range.upperBound].map(\.form) }
    }
  }

  private static let stormNouns: Set<String> = ["hurricane", "typhoon", "cyclone", "storm", "depression"]

  /// Whether the tagger takes the word for a person's in at least half of the places where it is a name.
  func isMostlyPerson(_ word: String) -> Bool {
    guard let count = words[word] else { return true }
    return count.persons * 2 >= count.all
  }

  /// Whether the tagger takes a word that stands alone for a body oftener than for a person.
  func isOftenerBody(_ word: String) -> Bool { words[word].map { $0.bodies > 0 } ?? false }

  /// Whether the article has the first word of a name.
  func has(_ name: String) -> Bool {
    name.split(separator: " ").first.map { words[String($0)] != nil } ?? false
  }

  func acts(_ word: String) -> Bool { words[word]?.acts ?? false }
}
