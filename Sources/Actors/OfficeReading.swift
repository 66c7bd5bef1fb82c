internal import Vocabulary

extension ActorScene {
  /// An office without its holder's name: the holder by the text or by date, else the body it speaks for.
  mutating func describeOffice(_ token: Int, _ owners: [Owner], in sentence: Int) {
    guard let office = office(at: token, in: sentence) else { return }
    // "She served as president", "his campaign for president": no word of who holds the office.
    let marker = trees[sentence].marker(of: token)
    if marker == "as" || marker == "for" && self.determiner(of: token, in: sentence) == nil { return }
    let plural = isPluralNoun(token, in: sentence)
    if plural || office.isFormer {
      describeHolders(token, office, owners, in: sentence)
      return
    }
    let determiner = determiner(of: token, in: sentence)
    let noun = trees[sentence].lemma(token)
    let owner = owners.first { $0.token < token } ?? owners.first
    // "The head of a cat".
    if owner == nil, ["head", "chief", "director", "boss"].contains(noun),
      trees[sentence].children(of: token).contains(where: {
        $0 > token && trees[sentence].marker(of: $0) == "of"
      })
    {
      return
    }
    if owner == nil,
      office.name == "counterpart" || determiner == nil
        || ["a", "an", "no", "any", "another"].contains(determiner)
    {
      guard determiner != nil, noun != "head", noun != "chief" else { return }
      if determiner == "the" || lexicon.offices[noun] == nil || office.isSpokesman { return }
      if ["a", "an"].contains(determiner), office.relation == .serves {
        addCollective(token, in: sentence, of: nil, told: nil, noun: noun, isPlural: false)
      }
      return
    }
    if office.name == "counterpart" {
      describeCounterpart(token, owners, in: sentence)
      return
    }
    // "A former negotiator", "a British envoy": not the one holder.
    let isDefinite = (determiner == "the" || determiner == nil) && isThisHolder(token, in: sentence)
    var bodies: [NodeID] = []
    if let owner {
      bodies = owner.nodes.flatMap { id -> [NodeID] in
        switch id.kind {
        case .person, .collective: return actors[id]?.affiliation.map { [$0] } ?? []
        case .institution where office.isSpokesman && isDescribed(owner, in: sentence):
          return [actors[id]?.affiliation ?? id]
        default: return [id]
        }
      }
    } else if determiner == "the" {
      if let told = toldHolder(office, of: nil, before: sentence) {
        add(office: office, token, [told], .office(office.name), in: sentence)
        return
      }
      guard office.relation == .leads || office.name.hasSuffix("minister"),
        let state = focus(at: token, in: sentence)
      else { return }
      bodies = [state]
    }
    guard let body = bodies.first else { return }
    // "The governor of Florida" holds no office of the whole state.
    if let owner, draft(sentence, owner.token)?.isCity == true { return }
    // "The Iranian Chess Federation President" is not Iran's.
    if let owner, owner.words.upperBound < office.words.lowerBound,
      (owner.words.upperBound..<office.words.lowerBound).contains(where: {
        sentences[sentence].tokens[$0].upos == .properNoun && !isKnownName($0, in: sentence)
      })
    {
      return
    }
    touch(body)
    if isDefinite {
      if let holder = toldHolder(office, of: body, before: sentence) ?? holder(office, of: body) {
        add(office: office, token, [holder], .officeAtDate(office.name), in: sentence)
        return
      }
    }
    let speaks =
      office.isSpokesman || noun == "official"
      || isDefinite && (office.relation == .leads || office.name.hasSuffix("minister"))
    if speaks {
      add(
        Draft(
          sentence: sentence, tokens: phrase(token, in: sentence), head: token,
          nodes: [body], form: .description,
          basis: .affiliation, reason: .body, isHuman: true))
      return
    }
    addCollective(token, in: sentence, of: body, told: owner?.words, noun: noun, isPlural: false)
    if let index = bySentence[sentence].last { drafts[index].isHuman = true }
  }

  /// Whether a name of the gazetteer stands here.
  private func isKnownName(_ token: Int, in sentence: Int) -> Bool {
    let index = covering[sentence][token]
    guard index >= 0 else { return false }
    if case .tagger = drafts[Int(index)].reason { return false }
    return true
  }

  private mutating func add(
    office: Office, _ token: Int, _ nodes: [NodeID], _ reason: Reason, in sentence: Int
  ) {
    let span = min(phrase(token, in: sentence).lowerBound, office.words.lowerBound)..<token + 1
    add(
      Draft(
        sentence: sentence, tokens: span, head: token, nodes: nodes, form: .description, basis: .office,
        reason: reason))
  }

  /// Whether a described office may be the present holder's: not "the next president", nor "had been prime minister".
  private func isThisHolder(_ token: Int, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    return !trees[sentence].children(of: token).contains { child in
      tokens[child].universalRelation == "cop"
        || ActorScene.otherHolders.contains(tokens[child].form.lowercased())
    }
  }

  private static let otherHolders: Set<String> = [
    "first", "next", "last", "future", "previous", "earlier", "every", "each", "outgoing", "incoming",
    "second", "past", "which", "what",
  ]

  /// "The leaders of Thailand and Cambodia" are their leaders; "European leaders" are themselves.
  private mutating func describeHolders(_ token: Int, _ office: Office, _ owners: [Owner], in sentence: Int) {
    let noun = trees[sentence].lemma(token)
    if !office.isFormer,
      office.relation == .leads || office.name == "foreign minister" || office.name == "defence minister",
      !owners.isEmpty, owners.count > 1
    {
      var nodes: [NodeID] = []
      for owner in owners {
        guard let body = owner.nodes.first, body.kind == .state else { continue }
        touch(body)
        nodes.append(toldHolder(office, of: body, before: sentence) ?? holder(office, of: body) ?? body)
      }
      if nodes.count == owners.count {
        add(
          Draft(
            sentence: sentence, tokens: phrase(token, in: sentence), head: token,
            nodes: ActorScene.distinct(nodes),
            form: .description, basis: .office, reason: .officeAtDate(office.name), isPlural: true))
        return
      }
    }
    if ["official", "spokesman", "spokeswoman"].contains(noun) {
      describeOfficials(token, owners, in: sentence)
      return
    }
    describeAgent(token, owners, in: sentence)
  }

  /// "American officials" are themselves; "officials" alone speak for the state that the passage is about.
  private mutating func describeOfficials(_ token: Int, _ owners: [Owner], in sentence: Int) {
    guard owners.isEmpty else { return describeAgent(token, owners, in: sentence) }
    let isPlain = trees[sentence].children(of: token).allSatisfy { child in
      child > token || sentences[sentence].tokens[child].universalRelation == "det"
        || lexicon.officeModifiers.contains(sentences[sentence].tokens[child].form.lowercased())
        || ["local", "unnamed", "high"].contains(sentences[sentence].tokens[child].form.lowercased())
    }
    guard isPlain, let state = focus(at: token, in: sentence, strictly: true) else { return }
    add(
      Draft(
        sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: [state],
        form: .description,
        basis: .affiliation, reason: .focus, isPlural: true, isHuman: true))
  }

  /// "His Chinese counterpart": who holds the same office there.
  private mutating func describeCounterpart(_ token: Int, _ owners: [Owner], in sentence: Int) {
    guard let body = owners.flatMap(\.nodes).first(where: { $0.kind == .state }) else { return }
    touch(body)
    var offices: [String] = []
    for index in bySentence[sentence] where drafts[index].head < token {
      for id in drafts[index].nodes where id.kind == .person {
        // The office that the text gives says more than those of the gazetteer.
        for told in toldOffices where told.person == id { offices.append(told.office) }
        guard let number = actors[id]?.number, actors[id]?.affiliation != body else { continue }
        for term in gazetteer.ownTerms(of: number) where term.holds(on: day) {
          offices.append(gazetteer.offices[Int(term.office)])
        }
      }
    }
    for name in offices.reversed() where !name.isEmpty {
      let office = Office(
        relation: .serves, name: ActorLexicon.canonical(name), words: token..<token + 1, isFormer: false,
        isPlural: false,
        isSpokesman: false)
      if let holder = holder(office, of: body) {
        add(office: office, token, [holder], .officeAtDate(office.name), in: sentence)
        return
      }
    }
    add(
      Draft(
        sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: [body],
        form: .description,
        basis: .affiliation, reason: .body, isHuman: true))
  }

  /// The only holder of an office of a body on the article's date, by the gazetteer.
  mutating func holder(_ office: Office, of body: NodeID) -> NodeID? {
    guard let number = gazetteer.number(of: body) else { return nil }
    let holders = gazetteer.holders(of: number, office: office.name, on: day)
    if holders.count == 1 { return known(holders[0]) }
    // Several lead a state; the one whom the text names is meant, else the one of the higher office.
    let named = holders.filter { actors[gazetteer.id($0)] != nil }
    if named.count == 1 { return known(named[0]) }
    guard office.name == "leader" else { return nil }
    for name in ["supreme leader", "leader", "general secretary", "king", "emir", "sultan", "president"] {
      let ranked = holders.filter { node in
        gazetteer.ownTerms(of: node).contains {
          $0.target == number && $0.holds(on: day) && gazetteer.offices[Int($0.office)] == name
        }
      }
      if ranked.count == 1, name != "president" || holders.count == 1 { return known(ranked[0]) }
      if !ranked.isEmpty { return nil }
    }
    return nil
  }

  /// The person whom the text itself gives this office, named last before or in the sentence.
  func toldHolder(_ office: Office, of body: NodeID?, before sentence: Int) -> NodeID? {
    var found: NodeID?
    for told in toldOffices where told.sentence <= sentence && ActorScene.sameOffice(told.office, office.name)
    {
      if let body, told.body != body { continue }
      found = told.person
    }
    return found
  }

  private static func sameOffice(_ told: String, _ asked: String) -> Bool {
    told == asked || asked == "leader" && ["president", "king", "supreme leader", "emir"].contains(told)
      || told.hasSuffix(" " + asked) && asked == "minister"
  }

  /// "Ministry of" or "for" what it has charge of.
  func isMinistry(_ token: Int, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    return tokens[token].form.lowercased() == "ministry" && token + 2 < tokens.count
      && ["of", "for"].contains(tokens[token + 1].form.lowercased())
      && topicEnd(from: token + 2, in: sentence) > token + 2
  }

  /// A body with a name of its own: "the Kazakh energy ministry", "Ukraine's supreme court".
  mutating func describeInstitution(_ token: Int, _ owners: [Owner], in sentence: Int) {
    let tokens = sentences[sentence].tokens
    var state: NodeID?
    var words: Range<Int>?
    if let owner = owners.first {
      state = owner.nodes.first.flatMap { $0.kind == .bloc ? $0 : self.state(of: $0) }
      words = owner.words
    } else if tokens[token].upos == .properNoun, !isMinistry(token, in: sentence) {
      return
    } else if determiner(of: token, in: sentence) == "the" {
      state = focus(at: token, in: sentence)
    }
    guard let state, state.kind == .state, let number = gazetteer.number(of: state) else { return }
    touch(state)
    var first = token
    while first > 0,
      tokens[first - 1].upos == .noun || tokens[first - 1].upos == .adjective
        || tokens[first - 1].upos == .properNoun,
      covering[sentence][first - 1] < 0
    {
      first -= 1
    }
    while first < token,
      ["new", "own", "former", "powerful", "whole"].contains(tokens[first].form.lowercased())
    { first += 1 }
    var last = token
    if last + 2 < tokens.count, ["of", "for"].contains(tokens[last + 1].form.lowercased()) {
      last = max(last, topicEnd(from: last + 2, in: sentence) - 1)
    }
    let noun = self.words(sentence, first..<last + 1)
    guard noun.lowercased() != "court", noun.lowercased() != "ministry" else { return }
    let adjective = gazetteer.adjective(of: number, on: day)
    let title = noun.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(
      separator: " ")
    let name = adjective + " " + title
    let longName = title + " of " + gazetteer.text(gazetteer.entries[Int(number)].name)
    if let known = gazetteer.body(noun, of: number, folder: gazetteer.folder) {
      let id = self.known(known)
      actors[id]?.aliases.formUnion([name, longName])
      if let words { tell(part: id, of: Owner(nodes: [state], words: words, token: token), in: sentence) }
      add(
        Draft(
          sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: [id],
          form: .description, basis: .affiliation, reason: .namedBody))
      return
    }
    guard let id = NodeID(.institution, named: ActorScene.british(name)) else { return }
    told(id, name: name, affiliation: state)
    actors[id]?.aliases.insert(longName)
    if let words { tell(part: id, of: Owner(nodes: [state], words: words, token: token), in: sentence) }
    add(
      Draft(
        sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: [id], form: .description,
        basis: .affiliation, reason: .namedBody))
  }
}

extension Gazetteer {
  /// A state's adjective on a day; its name where it has none.
  func adjective(of node: Int32, on day: Int32) -> String {
    let entry = entries[Int(node)]
    let list = aliases(of: node)
    let alias =
      list.first { $0.type == .adjective && $0.since <= day && day <= $0.until }
      ?? list.first { $0.type == .adjective }
    return text(alias?.text ?? entry.name)
  }

  /// The institution that bears a state's adjective or name and these words.
  func body(_ words: String, of node: Int32, folder: WordFolder) -> Int32? {
    let tail = Array(words.utf8)
    for alias in aliases(of: node)
    where alias.type == .adjective || alias.type == .name || alias.type == .acronym {
      let phrase = Array(bytes[alias.text]) + [UInt8(ascii: " ")] + tail
      guard let number = folder.phrase(phrase, 0..<phrase.count), let found = names.find(number),
        found.head >= 0
      else { continue }
      let body = aliases[Int(found.head)].node
      if entries[Int(body)].kind == .institution { return body }
    }
    return nil
  }
}
