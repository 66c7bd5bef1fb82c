internal import Vocabulary

extension ActorScene {
  /// Finds every name of the article and links it.
  ///
  /// Full names of the whole article come before surnames, for headlines have the surname first.
  mutating func readNames() {
    var later: [(sentence: Int, match: NameMatch)] = []
    for sentence in sentences.indices {
      for match in settled(gazetteer.matches(in: sentences[sentence], text: article.text), in: sentence) {
        if match.aliases.isEmpty || !match.aliases.contains(where: { isFull(gazetteer.aliases[Int($0)]) }) {
          later.append((sentence, match))
        } else {
          readName(match, in: sentence)
        }
      }
    }
    for item in later { readSurname(item.match, in: item.sentence) }
    readToldSurnames()
  }

  /// Surnames and acronyms of those whom only the text names in full.
  private mutating func readToldSurnames() {
    for sentence in sentences.indices where !acronyms.isEmpty {
      for (token, word) in sentences[sentence].tokens.enumerated() where covering[sentence][token] < 0 {
        guard let id = acronyms[word.form] else { continue }
        let head = trees[sentence].head(of: token..<token + 1)
        add(
          Draft(
            sentence: sentence, tokens: token..<token + 1, head: head, nodes: [id],
            form: isModifier(head, in: sentence) ? .modifier : .name, basis: .name, reason: .alias(.acronym)))
      }
    }
    guard !bySurname.isEmpty else { return }
    for sentence in sentences.indices {
      for (token, word) in sentences[sentence].tokens.enumerated()
      where word.upos == .properNoun && covering[sentence][token] < 0 && word.form.utf8.count > 2 {
        guard let persons = bySurname[Slug(word.form).text], persons.count == 1,
          actors[persons[0]]?.number == nil,
          Slug(actors[persons[0]]?.name ?? "").text.hasSuffix(Slug(word.form).text)
        else { continue }
        addPerson(persons[0], token..<token + 1, in: sentence, reason: .surname)
      }
    }
  }

  /// Whether an alias names its node by itself; a person's only while it holds ("King Abdullah").
  private func isFull(_ alias: Gazetteer.Alias) -> Bool {
    isFull(alias.type)
      && (gazetteer.entries[Int(alias.node)].kind != .person || (alias.since <= day && day <= alias.until))
  }

  private func isFull(_ type: AliasType) -> Bool { type != .surname && type != .weak }

  /// The gazetteer's matches and the tagger's names made one.
  ///
  /// No overlap, and names that only the tagger sees are
  /// kept as matches without an alias. Full names that no gazetteer has are linked here and now.
  private mutating func settled(_ matches: [NameMatch], in sentence: Int) -> [NameMatch] {
    var result = matches
    let tokens = sentences[sentence].tokens
    result.removeAll { isPartOfLongerName($0, in: sentence) || isSpelledOut($0, in: sentence) }
    readCompanies(in: sentence, besides: &result)
    for name in sentences[sentence].names {
      guard let span = trimmed(name, in: sentence), covering[sentence][span.lowerBound] < 0 else { continue }
      let inside = result.filter { $0.tokens.overlaps(span) }
      if inside.contains(where: {
        $0.tokens.lowerBound <= span.lowerBound && $0.tokens.upperBound >= span.upperBound
      }) {
        continue
      }
      let crosses = inside.contains {
        $0.tokens.lowerBound < span.lowerBound || $0.tokens.upperBound > span.upperBound
      }
      guard !crosses else { continue }
      switch name.kind {
      case .person:
        if inside.contains(where: { match in
          match.aliases.contains {
            let alias = gazetteer.aliases[Int($0)]
            return isFull(alias.type) && gazetteer.entries[Int(alias.node)].kind == .person
          }
        }) {
          continue
        }
        guard tokens[span].allSatisfy({ $0.range.end <= article.text.count }) else { continue }
        result.removeAll { $0.tokens.overlaps(span) }
        if span.count == 1 {
          let kept = inside.first
          result.append(
            NameMatch(
              tokens: span, aliases: kept?.aliases ?? [], isPartial: false,
              bytes: tokens[span.lowerBound].range.start..<tokens[span.upperBound - 1].range.end))
        } else {
          readNewPerson(span, in: sentence, surnames: inside.last?.aliases ?? [])
        }
      case .organisation:
        if let person = personInside(span, in: sentence) {
          result.removeAll { $0.tokens.overlaps(person) }
          readNewPerson(person, in: sentence, surnames: inside.last?.aliases ?? [])
          continue
        }
        if span.count == 1, inside.isEmpty, census.surnames.contains(tokens[span.lowerBound].form) {
          result.append(
            NameMatch(
              tokens: span, aliases: [], isPartial: false,
              bytes: tokens[span.lowerBound].range.start..<tokens[span.lowerBound].range.end))
          continue
        }
        guard isNewOrganisation(span, inside, in: sentence) else { continue }
        result.removeAll { $0.tokens.overlaps(span) }
        readNewOrganisation(span, inside, in: sentence)
      case .location: continue
      }
    }
    readUntaggedPersons(in: sentence, besides: &result)
    readUntaggedOrganisations(in: sentence, besides: &result)
    return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether the article spells out an acronym otherwise than the gazetteer does.
  private func isSpelledOut(_ match: NameMatch, in sentence: Int) -> Bool {
    guard match.tokens.count == 1,
      let words = census.acronyms[sentences[sentence].tokens[match.tokens.lowerBound].form]
    else { return false }
    let name = Slug(words.joined(separator: " ")).text
    return match.aliases.allSatisfy { alias in
      let node = gazetteer.aliases[Int(alias)].node
      guard ![.state, .bloc, .person].contains(gazetteer.entries[Int(node)].kind) else { return false }
      return !gazetteer.aliases(of: node).contains { Slug(gazetteer.text($0.text)).text == name }
    }
  }

  /// Whether a body's name is the first word of another's: "Solidarity" in "the Solidarity Party".
  private func isPartOfLongerName(_ match: NameMatch, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    let next = match.tokens.upperBound
    guard match.tokens.count == 1, next < tokens.count, tokens[next].form.first?.isUppercase == true,
      ["party", "union", "movement", "front", "foundation", "institute", "association"].contains(
        tokens[next].form.lowercased())
    else { return false }
    return match.aliases.allSatisfy {
      gazetteer.entries[Int(gazetteer.aliases[Int($0)].node)].kind == .institution
    }
  }

  /// A tagged name without titles before it and possessive marks behind it; nil where nothing is left.
  private func trimmed(_ name: NameSpan, in sentence: Int) -> Range<Int>? {
    let tokens = sentences[sentence].tokens
    var span = name.tokens.clamped(to: tokens.indices)
    while let last = span.last, tokens[last].xpos == "POS" || tokens[last].upos == .punctuation {
      span = span.dropLast()
    }
    // "Cabinet on Monday".
    if let last = span.last, span.count > 2, ["on", "in", "at"].contains(tokens[last - 1].form),
      tokens[last].form.hasSuffix("day") || tokens[last].upos == .numeral
    {
      span = span.dropLast(2)
    }
    while let first = span.first {
      let word = tokens[first].form.lowercased()
      let isTitle =
        name.kind == .person
        && (lexicon.titles[word] != nil || lexicon.offices[word] != nil
          || (lexicon.officeModifiers.contains(word) && span.count > 2)
          || (span.count > 2 && isProfession(word)))
      guard isTitle || tokens[first].upos == .determiner || tokens[first].upos == .punctuation else { break }
      span = span.dropFirst()
    }
    return span.isEmpty ? nil : span
  }

  /// "Immunologist", "rapper": what stands before a name and is none.
  private func isProfession(_ word: String) -> Bool {
    if case .agent? = lexicon.nouns[word] { return true }
    return ["ologist", "grapher", "ician", "ivist", "entist", "nomist", "rapper"].contains(
      where: word.hasSuffix)
  }

  /// The person in a name that the tagger takes for an organisation ("United States Attorney Jessie Liu").
  private func personInside(_ span: Range<Int>, in sentence: Int) -> Range<Int>? {
    let tokens = sentences[sentence].tokens
    guard
      let title = span.last(where: {
        let word = tokens[$0].form.lowercased()
        return (lexicon.offices[word] != nil || lexicon.titles[word] != nil || word == "attorney")
          && tokens[$0].upos.isNominal
      })
    else {
      let given = Slug(tokens[span.lowerBound].form).text
      let isGiven = lexicon.femaleNames.contains(given) || lexicon.maleNames.contains(given)
      let isBody = span.contains { lexicon.organisationNouns[tokens[$0].form.lowercased()] != nil }
      return span.count == 2 && isGiven && !isBody
        && !lexicon.postNominals.contains(tokens[span.upperBound - 1].form)
        ? span : nil
    }
    let name = title + 1..<span.upperBound
    guard name.count >= 2, name.allSatisfy({ tokens[$0].upos == .properNoun }),
      !name.contains(where: { lexicon.organisationNouns[tokens[$0].form.lowercased()] != nil })
    else { return nil }
    return name
  }

  private mutating func readName(_ match: NameMatch, in sentence: Int) {
    guard let alias = choose(match, in: sentence) else { return }
    let tree = trees[sentence]
    let entry = gazetteer.entries[Int(alias.node)]
    let head = tree.head(of: match.tokens)
    if entry.kind == .bloc, readRegional(match, in: sentence) { return }
    if entry.kind == .state || entry.kind == .bloc {
      readPlaceName(match, alias, head: head, in: sentence)
      return
    }
    if entry.kind == .person {
      let id = known(alias.node)
      remember(id, name: gazetteer.text(alias.text))
      if !match.isPartial { addPerson(id, match.tokens, in: sentence, reason: .alias(alias.type)) }
      if match.isPartial { addModifier(id, match, in: sentence, alias.type) }
      return
    }
    if readRegional(match, in: sentence) { return }
    let id = known(alias.node)
    if match.isPartial || isModifier(head, in: sentence) {
      addModifier(id, match, in: sentence, alias.type)
    } else {
      add(
        Draft(
          sentence: sentence, tokens: match.tokens, head: head, nodes: [id], form: .name, basis: .name,
          reason: .alias(alias.type)))
    }
  }

  /// "The Florida Department of Transportation" is no body of the whole state.
  private mutating func readRegional(_ match: NameMatch, in sentence: Int) -> Bool {
    let first = match.tokens.lowerBound
    guard match.tokens.count > 1, first > 0, covering[sentence][first - 1] >= 0 else { return false }
    let region = drafts[Int(covering[sentence][first - 1])]
    guard region.isCity, region.form == .modifier, region.tokens.upperBound == first else { return false }
    let span = region.tokens.lowerBound..<match.tokens.upperBound
    let name = words(sentence, span)
    guard let id = NodeID(.institution, named: ActorScene.british(name)) else { return false }
    told(id, name: name, affiliation: region.nodes.first)
    let head = trees[sentence].head(of: match.tokens)
    return add(
      Draft(
        sentence: sentence, tokens: span, head: head, nodes: [id],
        form: isModifier(head, in: sentence) ? .modifier : .name, basis: .name, reason: .tagger))
  }

  mutating func addModifier(_ id: NodeID, _ match: NameMatch, in sentence: Int, _ type: AliasType) {
    add(
      Draft(
        sentence: sentence, tokens: match.tokens, head: trees[sentence].head(of: match.tokens), nodes: [id],
        form: .modifier, basis: .name, reason: .alias(type), isPart: match.isPartial))
  }

  /// Whether a noun or name stands as a modifier before its head noun: "US sanctions".
  func isModifier(_ token: Int, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    guard let head = tokens[token].head, head > token else { return false }
    switch tokens[token].relation {
    case "compound", "amod", "nmod:mod", "nummod": return true
    case "nmod", "nmod:desc", "obl:npmod", "nmod:npmod", "obl:unmarked", "nmod:unmarked", "dep", "flat":
      return tokens[head].upos != .verb && !trees[sentence].hasPossessiveMarker(token)
        && trees[sentence].marker(of: token) == nil
    default: return false
    }
  }

  /// Adds a person's name with the titles that stand before it.
  mutating func addPerson(
    _ id: NodeID, _ name: Range<Int>, in sentence: Int, reason: Reason, basis: Mention.Basis = .name
  ) {
    let tokens = sentences[sentence].tokens
    let tree = trees[sentence]
    var first = name.lowerBound
    var gender = ActorLexicon.Gender.unknown
    while first > 0 {
      let word = tokens[first - 1].form.lowercased()
      let isJoined =
        tree.head(of: first - 1..<name.upperBound) == first - 1
        || tokens[first - 1].head.map { (first..<name.upperBound).contains($0) } ?? false
      guard isJoined, !tree.hasPossessiveMarker(first - 1) else { break }
      if let told = lexicon.titles[word] {
        if told != .unknown { gender = told }
      } else if lexicon.femaleOffices.contains(word) {
        gender = .female
      } else if lexicon.maleOffices.contains(word) {
        gender = .male
      } else if lexicon.offices[word] == nil, lexicon.nouns[word] != .agent,
        first == name.lowerBound || !lexicon.officeModifiers.contains(word)
      {
        break
      }
      guard
        tokens[first - 1].upos == .properNoun || tokens[first - 1].upos == .noun
          || lexicon.titles[word] != nil
      else { break }
      first -= 1
    }
    if gender != .unknown, actors[id]?.gender == .unknown { actors[id]?.gender = gender }
    let span = first..<name.upperBound
    add(
      Draft(
        sentence: sentence, tokens: span, head: tree.head(of: span), nodes: [id], form: .name, basis: basis,
        reason: reason))
    for token in span where covering[sentence][token] < 0 {
      covering[sentence][token] = byHead[sentence][tree.head(of: span)]
    }
  }

  /// Lets later surnames mean this person.
  mutating func remember(_ id: NodeID, name: String) {
    let parts = Slug(name).text.split(separator: "-")
    guard parts.count > 1, let last = parts.last else { return }
    var surnames: Set<String> = [String(last), String(parts[0])]
    for count in 2..<max(3, min(parts.count, 5)) where count < parts.count {
      surnames.insert(parts.suffix(count).joined(separator: "-"))
    }
    if let number = actors[id]?.number {
      for alias in gazetteer.aliases(of: number) where alias.type == .surname {
        surnames.insert(Slug(gazetteer.text(alias.text)).text)
      }
    }
    for surname in surnames where bySurname[surname]?.contains(id) != true {
      bySurname[surname, default: []].append(id)
    }
  }

  /// The alias that a match means on the article's date.
  ///
  /// Where names of several nodes agree: those that hold on the day; then those whose node the text names otherwise;
  /// then persons by office; then states before blocs and so on; then names before adjectives before places.
  private func choose(_ match: NameMatch, in sentence: Int) -> Gazetteer.Alias? {
    let all = match.aliases.map { gazetteer.aliases[Int($0)] }.filter { isFull($0.type) }
    let holding = all.filter { $0.since <= day && day <= $0.until }
    let candidates = holding.isEmpty ? all : holding
    guard let first = candidates.first else { return nil }
    if match.tokens.count == 1, isOtherThing(match, first, in: sentence) {
      return nil
    }
    // "Brussels" and "Addis Ababa" stand for a bloc where they act, for their state where they are places.
    if let seat = candidates.first(where: {
      $0.type == .seat && gazetteer.entries[Int($0.node)].kind == .bloc
    }),
      let city = candidates.first(where: { $0.type == .capital || $0.type == .city })
    {
      return isPlace(trees[sentence].head(of: match.tokens), isCity: true, in: sentence) ? city : seat
    }
    guard candidates.contains(where: { $0.node != first.node }) || candidates.count > 1 else { return first }
    func rank(_ alias: Gazetteer.Alias) -> (Int, Int, Int, Int, String) {
      let entry = gazetteer.entries[Int(alias.node)]
      return (
        knownIDs[alias.node] != nil ? 0 : 1,
        entry.kind == .person ? -gazetteer.prominence(of: alias.node, on: day) : 0,
        ActorScene.homonymRank(gazetteer.id(alias.node)), ActorScene.order(of: alias.type),
        gazetteer.text(entry.idText)
      )
    }
    return candidates.min { rank($0) < rank($1) }
  }

  private static func order(of type: AliasType) -> Int {
    switch type {
    case .name, .official, .acronym: 0
    case .nouns: 1
    case .adjective: 2
    case .noun, .seat: 3
    case .capital: 4
    case .city, .surname, .weak: 5
    }
  }

  /// Which of several nodes with one name an English text means unless it says more; smaller first.
  private static func homonymRank(_ id: NodeID) -> Int {
    switch id.rawValue {
    case "state:KOR", "state:COD", "state:DOM", "state:GIN", "state:USA": 0
    case "state:PRK", "state:COG", "state:DMA", "state:GNB", "state:GNQ": 2
    default:
      switch id.kind {
      case .state: 1
      case .bloc: 3
      case .institution, .armedGroup: 4
      case .person: 5
      case .collective: 6
      }
    }
  }
}
