internal import Vocabulary

extension ActorScene {
  /// People and organisations under their own words.
  mutating func describeAgent(_ token: Int, _ owners: [Owner], in sentence: Int) {
    let tree = trees[sentence]
    let tokens = sentences[sentence].tokens
    let noun = tree.lemma(token)
    let isPlural = isPluralNoun(token, in: sentence)
    // "A graduation party" is no actor.
    if noun == "party", !isPlural, owners.isEmpty, ["a", "an"].contains(determiner(of: token, in: sentence)),
      !tree.children(of: token).contains(where: {
        ["opposition", "ruling", "political", "governing"].contains(tokens[$0].form.lowercased())
      })
    {
      return
    }
    // "The Democratic and Republican parties" are the two.
    if noun == "party", !owners.isEmpty,
      owners.allSatisfy({ $0.nodes.count == 1 && $0.nodes[0].kind == .institution && $0.token < token })
    {
      add(
        Draft(
          sentence: sentence, tokens: phrase(token, in: sentence), head: token,
          nodes: ActorScene.distinct(owners.flatMap(\.nodes)), form: .description, basis: .affiliation,
          reason: .body, isPlural: isPlural))
      return
    }
    if noun == "movement", owners.isEmpty { return }
    // "The banks of the Lot".
    if noun == "bank", owners.isEmpty, determiner(of: token, in: sentence) == "the",
      tree.children(of: token).contains(where: { $0 > token && tree.marker(of: $0) == "of" })
    {
      return
    }
    // "Hamas gunmen" are Hamas.
    if let group = owners.first?.nodes.first, group.kind == .armedGroup, ActorScene.fighters.contains(noun) {
      add(
        Draft(
          sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: [group],
          form: .description,
          basis: .affiliation, reason: .body, isPlural: isPlural))
      return
    }
    if owners.isEmpty, let determiner = determiner(of: token, in: sentence),
      ["the", "these", "those", "this", "that"].contains(determiner),
      !tree.children(of: token).contains(where: {
        ["nummod", "amod", "compound", "nmod"].contains(String(tokens[$0].universalRelation))
      }),
      linkCollective(token, noun: noun, isPlural: isPlural, in: sentence)
    {
      return
    }
    let owner = owners.first { $0.token < token } ?? owners.first
    let separate =
      owners.count > 1 && owners.allSatisfy { $0.token < token && tokens[$0.token].upos == .adjective }
    if separate {
      var nodes: [NodeID] = []
      for owner in owners {
        // "The American and Chinese ambassadors" are one each.
        let isOffice = lexicon.offices[noun] != nil && determiner(of: token, in: sentence) == "the"
        let name = [words(sentence, owner.words), isOffice ? noun : words(sentence, token..<token + 1)]
          .joined(separator: " ")
        if let id = collective(name, noun: noun, of: owner.nodes.first) {
          nodes.append(id)
          if !isRelational(noun, owner, in: sentence) { tell(part: id, of: owner, in: sentence) }
        }
      }
      add(
        Draft(
          sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: nodes,
          form: .description,
          basis: .ownWords, reason: .collective, isPlural: true))
      return
    }
    addCollective(
      token, in: sentence, of: owner?.nodes.first, told: owner?.words, noun: noun, isPlural: isPlural)
  }

  static let fighters: Set<String> = [
    "gunman", "fighter", "militant", "rebel", "insurgent", "militiaman", "guerrilla", "guerilla", "terrorist",
    "commander", "jihadist", "leader", "movement", "group", "militia",
  ]

  /// A number or share of people: "thousands of Ethiopian migrants", "four of the seven commissioners".
  mutating func describeQuantity(_ token: Int, in sentence: Int) {
    let tree = trees[sentence]
    let tokens = sentences[sentence].tokens
    guard let inner = counted(by: token, in: sentence) else {
      if ["crowd", "team"].contains(tree.lemma(token)) {
        describeAgent(token, owners(of: token, in: sentence), in: sentence)
      } else if tree.lemma(token) == "group" {
        readDefinite(token, kinds: [.armedGroup, .institution, .bloc], in: sentence)
      }
      return
    }
    if let draft = draft(sentence, inner), draft.form == .name || draft.form == .pronoun {
      return
    }
    if byHead[sentence][inner] < 0 {
      guard let type = nounClass(of: inner, in: sentence), !isModifier(inner, in: sentence) else { return }
      let owners = owners(of: inner, in: sentence)
      switch type {
      case .agent, .people, .office, .country:
        let owner = owners.first
        addCollective(
          token, in: sentence, of: owner?.nodes.first, told: owner?.words, noun: tree.lemma(inner),
          isPlural: true)
      case .body:
        describeInner(inner, owners, outer: token, in: sentence)
        return
      default: return
      }
    } else if let draft = draft(sentence, inner), let first = draft.nodes.first {
      // "Hundreds of Britons": the inner words made a node already; the whole phrase is the better name.
      guard first.kind == .collective else {
        add(
          Draft(
            sentence: sentence, tokens: token..<token + 1, head: token, nodes: draft.nodes,
            form: .description,
            basis: .antecedent(sentence: sentence, head: inner), reason: .body, isPlural: true))
        return
      }
      addCollective(
        token, in: sentence, of: actors[first]?.affiliation, told: nil, noun: actors[first]?.noun ?? "",
        isPlural: true)
    }
    guard let outer = draft(sentence, token) else { return }
    if tokens[token].form.lowercased() == "one" {
      drafts[Int(byHead[sentence][token])].isPlural = false
      drafts[Int(byHead[sentence][token])].isHuman = true
    }
    if byHead[sentence][inner] >= 0 {
      drafts[Int(byHead[sentence][inner])].nodes = outer.nodes
    } else {
      add(
        Draft(
          sentence: sentence, tokens: phrase(inner, in: sentence), head: inner, nodes: outer.nodes,
          form: .description,
          basis: .ownWords, reason: .collective, isPlural: true))
    }
  }

  /// What a quantity counts: the last noun of "tens of thousands of students".
  private func counted(by token: Int, in sentence: Int) -> Int? {
    let tokens = sentences[sentence].tokens
    var current = token
    for _ in 0..<4 {
      guard
        let next = trees[sentence].children(of: current).first(where: {
          $0 > current && tokens[$0].universalRelation == "nmod" && trees[sentence].marker(of: $0) == "of"
        })
      else { return nil }
      guard byHead[sentence][next] < 0, case .quantity? = nounClass(of: next, in: sentence) else {
        return next
      }
      current = next
    }
    return nil
  }

  private mutating func describeInner(_ inner: Int, _ owners: [Owner], outer: Int, in sentence: Int) {
    let nodes = ActorScene.distinct(
      owners.flatMap(\.nodes).compactMap { $0.kind == .bloc ? $0 : state(of: $0) })
    guard !nodes.isEmpty else { return }
    for head in [outer, inner] {
      add(
        Draft(
          sentence: sentence, tokens: phrase(head, in: sentence), head: head, nodes: nodes,
          form: .description,
          basis: .affiliation, reason: .body, isPlural: true))
    }
  }

  /// Adds a collective headed by `token` with its own words as name.
  mutating func addCollective(
    _ token: Int, in sentence: Int, of owner: NodeID?, told: Range<Int>?, noun: String, isPlural: Bool
  ) {
    let names = ownWords(token, in: sentence)
    let whole = owner.flatMap { id -> Owner? in
      let owner = Owner(
        nodes: [id], words: told ?? token..<token, token: trees[sentence].head(of: told ?? token..<token + 1))
      return isRelational(noun, owner, in: sentence) ? nil : owner
    }
    guard let name = names.first, let id = collective(name, noun: noun, of: whole?.nodes.first) else {
      return
    }
    for other in names.dropFirst() where other != actors[id]?.name { actors[id]?.aliases.insert(other) }
    if let whole, told != nil {
      tell(part: id, of: whole, in: sentence)
      // "Officials from Armenia and Azerbaijan" belong to both.
      if let first = draft(sentence, whole.token), trees[sentence].marker(of: whole.token) == "from" {
        for other in coordination(first).dropFirst() where other.nodes.count == 1 {
          tell(
            part: id, of: Owner(nodes: other.nodes, words: other.tokens, token: other.head), in: sentence)
        }
      }
    }
    add(
      Draft(
        sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: [id], form: .description,
        basis: .ownWords, reason: .collective, isPlural: isPlural))
  }

  /// Whether people stand towards their owner rather than belong to it: "Sudan's neighbour", "his wife".
  private func isRelational(_ noun: String, _ owner: Owner, in sentence: Int) -> Bool {
    guard let last = owner.words.last, covering[sentence][last] < 0 || lexicon.relational.contains(noun)
    else {
      return false
    }
    if lexicon.relational.contains(noun) { return sentences[sentence].tokens[last].upos != .adjective }
    guard case .people? = lexicon.nouns[noun] else { return false }
    return draft(sentence, last)?.form == .pronoun
  }

  private mutating func collective(_ name: String, noun: String, of owner: NodeID?) -> NodeID? {
    guard let id = NodeID(.collective, named: ActorScene.joiningDigits(name)) else { return nil }
    told(id, name: name, affiliation: owner.flatMap { state(of: $0) })
    actors[id]?.noun = noun
    return id
  }

  /// "50,000" as one number, so that the id has it as one word.
  private static func joiningDigits(_ name: String) -> String {
    let letters = Array(name)
    var result = ""
    for (index, letter) in letters.enumerated() {
      if letter == ",", index > 0, index + 1 < letters.count, letters[index - 1].isNumber,
        letters[index + 1].isNumber
      {
        continue
      }
      result.append(letter)
    }
    return result
  }

  /// The words of a noun phrase without article: first with, then without what follows the noun and what counts it.
  private func ownWords(_ token: Int, in sentence: Int) -> [String] {
    let tokens = sentences[sentence].tokens
    let tree = trees[sentence]
    var first = phrase(token, in: sentence).lowerBound
    let skipped: Set<String> = [
      "a", "an", "the", "this", "that", "these", "those", "about", "around", "some", "nearly", "almost",
      "roughly", "perhaps",
      "no", "any", "all", "both", "its", "their", "his", "her", "our", "my", "such", "other", "another",
      "each", "every", "whose", "whom", "which",
      "approximately", "at", "least", "only", "just", "“", "\"",
    ]
    first = firstOfNumber(before: first, in: sentence)
    let whole = first
    while first < token, skipped.contains(tokens[first].form.lowercased()) { first += 1 }
    var last = token
    for child in tree.children(of: token) where child > token && tokens[child].universalRelation == "nmod" {
      guard let marker = tree.marker(of: child), ["of", "from", "in"].contains(marker) else { continue }
      let end = end(of: child, in: sentence)
      if end - token <= 8 { last = max(last, end) }
      break
    }
    var names = [words(sentence, first..<last + 1)]
    if last > token { names.append(words(sentence, first..<token + 1)) }
    var bare = first
    while bare < token,
      tokens[bare].upos == .numeral
        || ["many", "several", "more", "than", "up", "to", "most"].contains(tokens[bare].form.lowercased())
    {
      bare += 1
    }
    if bare > first { names.append(words(sentence, bare..<token + 1)) }
    // "Fifteen sailors and marines".
    if let other = tree.children(of: token).first(where: { $0 == token + 2 && tokens[$0].relation == "conj" }
    ),
      tokens[token + 1].form == "and", tokens[other].upos == .noun
    {
      names.append(words(sentence, first..<other + 1))
    }
    if whole < first, ["a", "an"].contains(tokens[first - 1].form.lowercased()) {
      names.append(words(sentence, first - 1..<token + 1))
    }
    return names.filter { !$0.isEmpty }
  }

  /// Where a number that a parser may have torn apart begins: "more than a hundred thousand".
  private func firstOfNumber(before token: Int, in sentence: Int) -> Int {
    let tokens = sentences[sentence].tokens
    func isNumber(_ index: Int) -> Bool {
      tokens[index].upos == .numeral
        || ["hundred", "thousand", "million", "billion", "dozen"].contains(tokens[index].form.lowercased())
    }
    guard isNumber(token) else { return token }
    var first = token
    while first > 0 {
      let word = tokens[first - 1].form.lowercased()
      if isNumber(first - 1) || (word == "a" && first > 1 && !isNumber(first - 2)) && isNumber(first) {
        first -= 1
      } else if first > 1,
        ["more than", "up to", "fewer than", "less than"].contains(
          tokens[first - 2].form.lowercased() + " " + word)
      {
        first -= 2
      } else {
        break
      }
    }
    return first
  }

  /// The last token of a noun phrase without clauses and what follows a comma.
  private func end(of token: Int, in sentence: Int) -> Int {
    let tokens = sentences[sentence].tokens
    var last = token
    for child in trees[sentence].children(of: token) where child > token {
      switch tokens[child].universalRelation {
      case "flat", "compound": last = max(last, end(of: child, in: sentence))
      case "conj" where draft(sentence, child)?.form == .name && child - token <= 4:
        last = max(last, end(of: child, in: sentence))
      case "nmod" where trees[sentence].marker(of: child) == "of":
        last = max(last, end(of: child, in: sentence))
      default: break
      }
    }
    return last
  }

  /// "The companies": the collective of this noun that was named last.
  private mutating func linkCollective(_ token: Int, noun: String, isPlural: Bool, in sentence: Int) -> Bool {
    for back in 0..<6 {
      guard sentence - back >= 0 else { return false }
      for index in bySentence[sentence - back].reversed() {
        let other = drafts[index]
        guard let id = other.nodes.first, id.kind == .collective, other.nodes.count == 1,
          actors[id]?.noun == noun,
          other.isPlural == isPlural, back > 0 || other.head < token
        else { continue }
        return add(
          Draft(
            sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: [id],
            form: .description,
            basis: .antecedent(sentence: other.sentence, head: other.head), reason: .coreference,
            isPlural: isPlural))
      }
    }
    return false
  }
}
