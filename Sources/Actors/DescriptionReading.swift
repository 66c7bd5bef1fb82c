internal import Vocabulary

extension ActorScene {
  /// What stands before a noun, or behind it with "of", "from" or "in", and tells whose it is.
  struct Owner {
    let nodes: [NodeID]
    /// The words that tell it.
    let words: Range<Int>
    let token: Int
  }

  /// Reads descriptions and pronouns, sentence by sentence.
  mutating func readDescriptions() {
    for sentence in sentences.indices {
      for token in sentences[sentence].tokens.indices {
        let upos = sentences[sentence].tokens[token].upos
        switch upos {
        case .pronoun, .determiner: readPronoun(token, in: sentence)
        case .noun, .properNoun, .numeral, .adjective:
          if covering[sentence][token] < 0, byHead[sentence][token] < 0 { describe(token, in: sentence) }
        default: break
        }
      }
    }
  }

  private mutating func describe(_ token: Int, in sentence: Int) {
    let tree = trees[sentence]
    let tokens = sentences[sentence].tokens
    if linkApposition(token, in: sentence) { return }
    if !isModifier(token, in: sentence), readNameWord(token, in: sentence) { return }
    guard let type = nounClass(of: token, in: sentence), !isModifier(token, in: sentence) else { return }
    if readPair(token, in: sentence) { return }
    let owners = owners(of: token, in: sentence)
    switch type {
    case .office: describeOffice(token, owners, in: sentence)
    case .body where isHomed(token, in: sentence): describeAgent(token, owners, in: sentence)
    case .body: describeBody(token, owners, in: sentence)
    case .institution: describeInstitution(token, owners, in: sentence)
    case .agent: describeAgent(token, owners, in: sentence)
    case .people:
      let counted = tree.children(of: token).contains { tokens[$0].relation == "nummod" }
      if !owners.isEmpty || counted { describeAgent(token, owners, in: sentence) }
    case .country:
      if isPluralNoun(token, in: sentence) {
        if isCounted(token, in: sentence) || !owners.isEmpty { describeAgent(token, owners, in: sentence) }
      } else {
        readDefinite(token, kinds: [.state], in: sentence)
      }
    case .bloc, .group:
      if lexicon.agentsToo.contains(tree.lemma(token)),
        isPluralNoun(token, in: sentence) || !owners.isEmpty || determiner(of: token, in: sentence) != "the"
      {
        describeAgent(token, owners, in: sentence)
      } else if case .bloc = type {
        readDefinite(token, kinds: [.bloc], in: sentence)
      } else {
        readDefinite(token, kinds: [.armedGroup, .institution, .bloc], in: sentence)
      }
    case .quantity: describeQuantity(token, in: sentence)
    }
  }

  /// Whether a noun has its home before it: "a Panama-flagged tanker".
  private func isHomed(_ token: Int, in sentence: Int) -> Bool {
    trees[sentence].children(of: token).contains {
      $0 < token && lexicon.homing.contains(sentences[sentence].tokens[$0].form.lowercased())
    }
  }

  func nounClass(of token: Int, in sentence: Int) -> ActorLexicon.NounClass? {
    let tree = trees[sentence]
    if let type = lexicon.nouns[tree.lemma(token)] { return type }
    let form = sentences[sentence].tokens[token].form.lowercased()
    if let type = lexicon.nouns[form] { return type }
    if form.hasSuffix("s"), let type = lexicon.nouns[String(form.dropLast())] { return type }
    if let hyphen = form.lastIndex(of: "-") {
      let last = String(form[form.index(after: hyphen)...])
      return lexicon.nouns[last] ?? (last.hasSuffix("s") ? lexicon.nouns[String(last.dropLast())] : nil)
    }
    return nil
  }

  func isPluralNoun(_ token: Int, in sentence: Int) -> Bool {
    let tag = sentences[sentence].tokens[token].xpos
    return tag == "NNS" || tag == "NNPS"
  }

  private func isCounted(_ token: Int, in sentence: Int) -> Bool {
    trees[sentence].children(of: token).contains { sentences[sentence].tokens[$0].relation == "nummod" }
  }

  func determiner(of token: Int, in sentence: Int) -> String? {
    let tokens = sentences[sentence].tokens
    return trees[sentence].children(of: token).first {
      tokens[$0].universalRelation == "det" || tokens[$0].relation == "det:predet"
    }.map { tokens[$0].form.lowercased() }
  }

  /// Whose a noun is, by its modifiers; members of a coordination stand one by one.
  func owners(of token: Int, in sentence: Int) -> [Owner] {
    let tree = trees[sentence]
    let tokens = sentences[sentence].tokens
    var result: [Owner] = []
    func add(_ child: Int, depth: Int) {
      if let draft = draft(sentence, child), draft.head == child {
        if !draft.isPart { result.append(Owner(nodes: draft.nodes, words: draft.tokens, token: child)) }
        for next in tree.children(of: child) where tokens[next].relation == "conj" { add(next, depth: depth) }
        return
      }
      if lexicon.homing.contains(tokens[child].form.lowercased()) {
        for next in tree.children(of: child) where next < child { add(next, depth: 0) }
        return
      }
      guard depth > 0, tokens[child].upos.isNominal || tokens[child].upos == .adjective else { return }
      for next in tree.children(of: child) where next < child || tokens[next].relation == "conj" {
        switch tokens[next].universalRelation {
        case "amod", "compound", "nmod", "conj", "flat": add(next, depth: depth - 1)
        default: break
        }
      }
    }
    for child in tree.children(of: token) where child < token {
      switch tokens[child].universalRelation {
      case "amod", "compound", "nmod", "flat", "det", "dep", "nummod", "obl": add(child, depth: 1)
      default: break
      }
    }
    if !result.isEmpty { return result }
    for child in tree.children(of: token) where child > token && tokens[child].universalRelation == "nmod" {
      guard let marker = tree.marker(of: child), ["of", "from", "in", "for"].contains(marker) else {
        continue
      }
      add(child, depth: marker == "of" ? 1 : 0)
      // "The Minister of Defence of Belarus", "the Ministry of Foreign Affairs of Chad".
      if result.isEmpty, marker == "of" || marker == "for",
        topicEnd(from: token + 2, in: sentence) > child
      {
        for next in tree.children(of: child) where tree.marker(of: next) == "of" { add(next, depth: 0) }
      }
      if !result.isEmpty { break }
    }
    if result.isEmpty, let home = home(before: token, in: sentence) { result.append(home) }
    // A name right before the noun that the tree ties elsewhere: "Hamas fighters".
    if result.isEmpty, token > 0, covering[sentence][token - 1] >= 0 {
      let draft = drafts[Int(covering[sentence][token - 1])]
      if draft.tokens.upperBound == token, draft.sense == .actor, !draft.isPart, draft.nodes.count == 1,
        draft.nodes[0].kind != .person, draft.form == .name || draft.form == .modifier
      {
        result.append(Owner(nodes: draft.nodes, words: draft.tokens, token: draft.head))
      }
    }
    return result
  }

  /// "Dubai" in "Dubai-based Acme Trading", wherever the parser put it.
  private func home(before token: Int, in sentence: Int) -> Owner? {
    let tokens = sentences[sentence].tokens
    let first = draft(sentence, token)?.tokens.lowerBound ?? phrase(token, in: sentence).lowerBound
    guard first >= 3, tokens[first - 2].form == "-",
      lexicon.homing.contains(tokens[first - 1].form.lowercased()), covering[sentence][first - 3] >= 0
    else { return nil }
    let draft = drafts[Int(covering[sentence][first - 3])]
    return Owner(nodes: draft.nodes, words: draft.tokens, token: draft.head)
  }

  /// A noun beside a name that means the same: "the militant group Hamas"; "Andrei Belousov, the new minister".
  private mutating func linkApposition(_ token: Int, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    let tokens = sentences[sentence].tokens
    guard tokens[token].upos == .noun || tokens[token].upos == .properNoun,
      let type = nounClass(of: token, in: sentence)
    else { return false }
    var partner: Draft?
    for child in tree.children(of: token)
    where tokens[child].universalRelation == "appos" || tokens[child].universalRelation == "flat" {
      if case .country = type, determiner(of: token, in: sentence) != "the" { continue }
      if let draft = draft(sentence, child), draft.form == .name, fits(type, draft.nodes) { partner = draft }
    }
    if partner == nil, tokens[token].universalRelation == "appos", let head = tokens[token].head,
      let draft = draft(sentence, head), draft.form != .modifier, fits(type, draft.nodes),
      !draft.isCity
    {
      partner = draft
    }
    if partner == nil, case .office = type, token + 1 < tokens.count {
      for index in bySentence[sentence] {
        let draft = drafts[index]
        guard draft.form == .name, draft.nodes[0].kind == .person, abs(draft.head - token) < 12 else {
          continue
        }
        if officeBeside(draft) == token || titleWithTopic(before: draft, in: sentence) == token {
          partner = draft
        }
      }
    }
    if partner == nil, let subject = describedSubject(token, in: sentence), fits(type, subject.nodes) {
      partner = subject
    }
    guard let partner, determiner(of: token, in: sentence) != "no" else { return false }
    // "Three former presidents, Jimmy Carter, Bill Clinton and Barack Obama".
    let nodes =
      isPluralNoun(token, in: sentence)
      ? ActorScene.distinct(coordination(partner).flatMap(\.nodes)) : partner.nodes
    add(
      Draft(
        sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: nodes,
        form: .description,
        basis: .antecedent(sentence: sentence, head: partner.head), reason: .apposition,
        isPlural: nodes.count > 1 || partner.isPlural))
    return true
  }

  /// The person whom a predicate describes: "Adanu is a *farmer*"; nil where the clause denies it.
  private func describedSubject(_ token: Int, in sentence: Int) -> Draft? {
    let tree = trees[sentence]
    guard tree.child(of: token, "cop") != nil, !isPluralNoun(token, in: sentence),
      !tree.children(of: token).contains(where: {
        ["not", "n't", "n’t", "never"].contains(sentences[sentence].tokens[$0].form.lowercased())
      }),
      let subject = tree.subject(of: token), let draft = draft(sentence, subject), draft.nodes.count == 1,
      draft.nodes[0].kind == .person
    else { return nil }
    return draft
  }

  /// Whether a noun of this class may describe these nodes.
  private func fits(_ type: ActorLexicon.NounClass, _ nodes: [NodeID]) -> Bool {
    guard let kind = nodes.first?.kind else { return false }
    switch type {
    case .office: return kind == .person
    case .agent: return kind != .collective
    case .people: return kind == .person
    case .country: return kind == .state
    case .bloc: return kind == .bloc || kind == .institution
    case .group: return kind == .armedGroup || kind == .institution || kind == .bloc
    case .institution: return kind == .institution
    case .body: return kind == .institution || kind == .person
    case .quantity: return false
    }
  }

  /// The tokens of a noun phrase up to its noun.
  func phrase(_ token: Int, in sentence: Int) -> Range<Int> {
    let tokens = sentences[sentence].tokens
    var first = token
    for child in trees[sentence].children(of: token) where child < token {
      switch tokens[child].universalRelation {
      case "det", "amod", "compound", "nummod", "nmod", "flat", "dep":
        first = min(first, trees[sentence].span(of: child).lowerBound)
      default: break
      }
    }
    // "On Monday Kurdish fighters": a parser may tie the day to the noun.
    if let day = (first..<token).last(where: { lexicon.days.contains(tokens[$0].form) }) { first = day + 1 }
    return first..<token + 1
  }

  private mutating func describeBody(_ token: Int, _ owners: [Owner], in sentence: Int) {
    let isHuman = ["spokesman", "spokeswoman", "spokesperson", "official"].contains(
      trees[sentence].lemma(token))
    if ["government", "regime", "authority", "side"].contains(trees[sentence].lemma(token)),
      isPluralNoun(token, in: sentence),
      !owners.contains(where: { $0.nodes.contains { $0.kind != .bloc } }),
      determiner(of: token, in: sentence) == nil,
      trees[sentence].children(of: token).contains(where: {
        $0 < token && sentences[sentence].tokens[$0].upos == .adjective
      })
    {
      // "African governments" are no one state's.
      describeAgent(token, owners, in: sentence)
      return
    }
    var nodes: [NodeID] = []
    for owner in owners {
      for id in owner.nodes {
        switch id.kind {
        case .institution where isHuman && isDescribed(owner, in: sentence):
          nodes.append(actors[id]?.affiliation ?? id)
        case .person, .collective:
          if let state = actors[id]?.affiliation { nodes.append(state) }
        case .institution where !isHuman:
          nodes.append(actors[id]?.affiliation ?? id)
        default: nodes.append(id)
        }
      }
    }
    nodes = ActorScene.distinct(nodes)
    if nodes.isEmpty {
      guard owners.isEmpty, isBareBody(token, in: sentence),
        let state = focus(
          at: token, in: sentence,
          strictly: ["police", "official", "troop", "troops"].contains(trees[sentence].lemma(token)))
      else {
        return
      }
      add(
        Draft(
          sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: [state],
          form: .description,
          basis: .affiliation, reason: .focus, isPlural: isPluralNoun(token, in: sentence)))
      return
    }
    for id in nodes { touch(id) }
    add(
      Draft(
        sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: nodes,
        form: .description,
        basis: .affiliation, reason: .body, isPlural: isPluralNoun(token, in: sentence), isHuman: isHuman))
  }

  /// "The government", "authorities", "police": a body of the state in focus.
  private func isBareBody(_ token: Int, in sentence: Int) -> Bool {
    let lemma = trees[sentence].lemma(token)
    let determiner = determiner(of: token, in: sentence)
    switch lemma {
    case "government", "military", "regime", "junta", "administration": return determiner == "the"
    case "authority", "authorities", "police", "official", "troop", "troops":
      return determiner == "the" || determiner == nil && lemma != "authority"
        || isPluralNoun(token, in: sentence) && determiner == nil
    default: return false
    }
  }

  /// Whether a body is written without the capitals of a name: "foreign ministry".
  func isDescribed(_ owner: Owner, in sentence: Int) -> Bool {
    guard let last = owner.words.last else { return false }
    return sentences[sentence].tokens[last].form.first?.isLowercase ?? false
  }

  mutating func touch(_ id: NodeID) {
    if actors[id] == nil, let number = gazetteer.number(of: id) { _ = known(number) }
  }

  static func distinct(_ nodes: [NodeID]) -> [NodeID] {
    var result: [NodeID] = []
    for id in nodes where !result.contains(id) { result.append(id) }
    return result
  }
}
