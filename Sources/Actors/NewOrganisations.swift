internal import Vocabulary

extension ActorScene {
  /// Whether a tagged organisation is more than the names that the gazetteer finds in it.
  func isNewOrganisation(_ span: Range<Int>, _ inside: [NameMatch], in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    // "Chief Technology Officer of Acme" is an office.
    if span.contains(where: { tokens[$0].form == "Officer" && office(at: $0, in: sentence) != nil }) {
      return false
    }
    guard let last = span.last,
      tokens[last].upos == .properNoun || tokens[last].upos == .noun || span.count > 1
    else { return false }
    if inside.isEmpty {
      guard span.count == 1 else { return true }
      // "Defense Minister Andrei Belousov" names an office, not a body.
      if span.upperBound < tokens.count, lexicon.offices[tokens[span.upperBound].form.lowercased()] != nil {
        return false
      }
      let form = tokens[last].form
      return form.count > 1 && tokens[last].upos == .properNoun
        && form.unicodeScalars.first?.properties.isUppercase == true
    }
    let loose = span.filter { index in !inside.contains { $0.tokens.contains(index) } }
    guard loose.contains(where: { tokens[$0].upos == .properNoun }) else { return false }
    // "Chinese President" or "US Secretary" is no organisation.
    if let last = loose.last, lexicon.offices[tokens[last].form.lowercased()] != nil { return false }
    return inside.allSatisfy { match in
      match.aliases.allSatisfy {
        let kind = gazetteer.entries[Int(gazetteer.aliases[Int($0)].node)].kind
        return kind == .state || kind == .person || kind == .bloc
      }
    }
  }

  mutating func readNewOrganisation(_ span: Range<Int>, _ inside: [NameMatch], in sentence: Int) {
    // "The Ministry of Defence" is described by whose it is.
    if isMinistry(span.lowerBound, in: sentence),
      topicEnd(from: span.lowerBound + 2, in: sentence) >= span.upperBound - (inside.last?.tokens.count ?? 0)
        - 2
    {
      for match in inside { readInside(match, in: sentence) }
      return
    }
    if let last = span.last, lexicon.thingNouns.contains(sentences[sentence].tokens[last].form.lowercased()) {
      for match in inside { readInside(match, in: sentence) }
      return
    }
    let name = words(sentence, span)
    if let last = census.acronyms[name]?.last, lexicon.thingNouns.contains(last.lowercased()) { return }
    if span.count == 1 {
      if acronyms[name] == nil { introduce(acronym: span.lowerBound, in: sentence) }
      if let id = acronyms[name] {
        let head = trees[sentence].head(of: span)
        add(
          Draft(
            sentence: sentence, tokens: span, head: head, nodes: [id],
            form: isModifier(head, in: sentence) ? .modifier : .name, basis: .name, reason: .alias(.acronym)))
        return
      }
    }
    guard !isThing(span, in: sentence) else { return }
    if let person = NodeID(.person, named: name), actors[person] != nil, span.count > 1 {
      addPerson(person, span, in: sentence, reason: .tagger)
      return
    }
    let kind = organisationKind(span, in: sentence)
    guard var id = NodeID(kind, named: ActorScene.british(name)) else { return }
    // Australia's "Labor Party" is not Britain's "Labour Party".
    if gazetteer.number(of: id) != nil, let own = NodeID(kind, named: name) { id = own }
    told(id, name: name)
    if let match = inside.first, let number = match.aliases.first {
      let entry = gazetteer.entries[Int(gazetteer.aliases[Int(number)].node)]
      if entry.kind == .state { tell(known(gazetteer.aliases[Int(number)].node), of: id) }
    }
    let head = trees[sentence].head(of: span)
    add(
      Draft(
        sentence: sentence, tokens: span, head: head, nodes: [id],
        form: isModifier(head, in: sentence) ? .modifier : .name, basis: .name, reason: .tagger))
    // "The Zambezi Water Authority (ZWA)".
    let tokens = sentences[sentence].tokens
    if span.upperBound + 2 < tokens.count, tokens[span.upperBound].form == "(",
      tokens[span.upperBound + 2].form == ")"
    {
      let acronym = tokens[span.upperBound + 1].form
      if (2...6).contains(acronym.count), acronym.allSatisfy(\.isUppercase) {
        acronyms[acronym] = id
        actors[id]?.aliases.insert(acronym)
      }
    }
    for match in inside { readInside(match, in: sentence) }
  }

  /// A state in the name of a body.
  private mutating func readInside(_ match: NameMatch, in sentence: Int) {
    guard let number = match.aliases.first else { return }
    let alias = gazetteer.aliases[Int(number)]
    guard gazetteer.entries[Int(alias.node)].kind == .state else { return }
    addModifier(known(alias.node), match, in: sentence, alias.type)
  }

  /// Companies by the last word of their names, with all capitalised words before it: "Blue Sea Trading Limited".
  mutating func readCompanies(in sentence: Int, besides matches: inout [NameMatch]) {
    let tokens = sentences[sentence].tokens
    func isCapitalised(_ index: Int) -> Bool {
      tokens[index].form.first?.isUppercase == true && tokens[index].upos != .determiner
        && tokens[index].upos != .adposition && tokens[index].upos != .pronoun
    }
    var token = 0
    while token < tokens.count {
      defer { token += 1 }
      guard lexicon.companyEndings.contains(tokens[token].form.lowercased()), isCapitalised(token) else {
        continue
      }
      while token + 1 < tokens.count, lexicon.companyEndings.contains(tokens[token + 1].form.lowercased()),
        isCapitalised(token + 1)
      {
        token += 1
      }
      var first = token
      while first > 0, isCapitalised(first - 1) || ["&", "-"].contains(tokens[first - 1].form),
        !lexicon.days.contains(tokens[first - 1].form)
      {
        first -= 1
      }
      while first < token, !isCapitalised(first) || startsWithState(first, matches) { first += 1 }
      let span = first..<token + 1
      guard span.count > 1,
        !span.allSatisfy({ lexicon.companyEndings.contains(tokens[$0].form.lowercased()) }),
        !matches.contains(where: { $0.tokens.overlaps(span) && isBody($0) })
      else { continue }
      let inside = matches.filter { $0.tokens.overlaps(span) }
      matches.removeAll { $0.tokens.overlaps(span) }
      readNewOrganisation(span, inside, in: sentence)
    }
  }

  /// Whether a state's adjective or acronym stands here: "Russian Acme LLC".
  private func startsWithState(_ token: Int, _ matches: [NameMatch]) -> Bool {
    matches.contains { match in
      match.tokens == token..<token + 1
        && match.aliases.contains {
          let alias = gazetteer.aliases[Int($0)]
          return alias.type == .adjective || alias.type == .acronym
        }
    }
  }

  private func isBody(_ match: NameMatch) -> Bool {
    match.aliases.contains {
      gazetteer.entries[Int(gazetteer.aliases[Int($0)].node)].kind == .institution
    }
  }

  /// Capitalised bodies that neither the gazetteer nor the tagger knows: "the Zambezi Water Authority".
  mutating func readUntaggedOrganisations(in sentence: Int, besides matches: inout [NameMatch]) {
    let tokens = sentences[sentence].tokens
    func isLoose(_ index: Int) -> Bool {
      let form = tokens[index].form
      return
        (tokens[index].upos == .properNoun || tokens[index].upos == .noun || tokens[index].upos == .adjective)
        && form.first?.isUppercase == true && covering[sentence][index] < 0
        && !matches.contains { $0.tokens.contains(index) && isFull($0) }
    }
    var token = 0
    while token < tokens.count {
      guard isLoose(token) else {
        token += 1
        continue
      }
      var end = token + 1
      while end < tokens.count {
        if isLoose(end) {
          end += 1
        } else if tokens[end].form == "-", end + 1 < tokens.count, isLoose(end + 1) {
          end += 2
        } else if end + 1 < tokens.count, ["of", "for", "and"].contains(tokens[end].form), isLoose(end + 1) {
          end += 2
        } else {
          break
        }
      }
      let span = token..<end
      token = end
      let words = tokens[span].map { $0.form.lowercased() }
      let isNamed = words.contains { word in
        word.first?.isLetter == true && lexicon.organisationNouns[word] == nil
          && !lexicon.officeModifiers.contains(word)
          && ![
            "of", "for", "and", "supreme", "constitutional", "high", "general", "ministry", "federal",
            "royal", "new",
          ].contains(word)
      }
      guard span.count >= 2, isNamed, words.contains(where: { lexicon.organisationNouns[$0] != nil }),
        lexicon.offices[words[words.count - 1]] == nil, !words.contains(where: { lexicon.offices[$0] != nil })
      else { continue }
      let inside = matches.filter { $0.tokens.overlaps(span) }
      matches.removeAll { $0.tokens.overlaps(span) }
      readNewOrganisation(span, inside, in: sentence)
    }
  }

  /// One spelling for ids: "Defense" and "Defence" are one ministry.
  static func british(_ name: String) -> String {
    name.split(separator: " ").map { word -> String in
      switch word {
      case "Defense": "Defence"
      case "defense": "defence"
      case "Organization": "Organisation"
      case "Center": "Centre"
      case "Labor": "Labour"
      default: String(word)
      }
    }.joined(separator: " ")
  }

  /// Takes an acronym in parentheses for the body whose name stands before them.
  mutating func introduce(acronym token: Int, in sentence: Int) {
    let tokens = sentences[sentence].tokens
    guard token > 1, token + 1 < tokens.count, tokens[token - 1].form == "(", tokens[token + 1].form == ")",
      tokens[token].form.allSatisfy(\.isUppercase), covering[sentence][token - 2] >= 0
    else { return }
    let draft = drafts[Int(covering[sentence][token - 2])]
    guard draft.nodes.count == 1, draft.nodes[0].kind != .person, draft.nodes[0].kind != .state else {
      return
    }
    acronyms[tokens[token].form] = draft.nodes[0]
    actors[draft.nodes[0]]?.aliases.insert(tokens[token].form)
  }

  func organisationKind(_ span: Range<Int>, in sentence: Int) -> NodeKind {
    let forms = sentences[sentence].tokens[span].map { $0.form.lowercased() }
    for form in forms.reversed() {
      if let kind = lexicon.organisationNouns[form] {
        return kind == .armedGroup && forms.contains("party") ? .institution : kind
      }
    }
    return .institution
  }
}
