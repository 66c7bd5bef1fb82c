internal import Vocabulary

extension ActorScene {
  /// A name of two or more words that the tagger takes for a person and no gazetteer has in full.
  mutating func readNewPerson(_ span: Range<Int>, in sentence: Int, surnames: [Int32]) {
    let tokens = sentences[sentence].tokens
    var span = span
    while let last = span.last, span.count > 1, lexicon.postNominals.contains(tokens[last].form) {
      span = span.dropLast()
    }
    guard !isThing(span, in: sentence), !isTitles(span, in: sentence), isNamedAsPerson(span, in: sentence)
    else {
      return
    }
    let given = Slug(tokens[span.lowerBound].form).text
    for number in surnames {
      let alias = gazetteer.aliases[Int(number)]
      guard gazetteer.entries[Int(alias.node)].kind == .person else { continue }
      let name = gazetteer.text(gazetteer.entries[Int(alias.node)].name)
      guard let first = name.split(separator: " ").first, Slug(gazetteer.text(alias.text)).text != given,
        ActorScene.isVariant(given, of: Slug(String(first)).text)
      else { continue }
      let id = known(alias.node)
      let spelling = words(sentence, span)
      actors[id]?.aliases.insert(spelling)
      remember(id, name: name)
      addPerson(id, span, in: sentence, reason: .alias(.surname))
      return
    }
    let name = words(sentence, span)
    // "De Zoysa" after "Louis De Zoysa".
    let ending = "-" + Slug(name).text
    if let last = Slug(name).text.split(separator: "-").last,
      let told = bySurname[String(last)]?.filter({
        Slug(actors[$0]?.name ?? "").text.hasSuffix(ending)
      }), !told.isEmpty
    {
      addPerson(told[0], span, in: sentence, reason: .surname)
      return
    }
    // The tagger may take one name for a person here and for an organisation there; the first reading stands.
    if let body = NodeID(.institution, named: name), actors[body] != nil {
      add(
        Draft(
          sentence: sentence, tokens: span, head: trees[sentence].head(of: span), nodes: [body], form: .name,
          basis: .name, reason: .tagger))
      return
    }
    guard let id = NodeID(.person, named: name) else { return }
    told(id, name: name)
    remember(id, name: name)
    addPerson(id, span, in: sentence, reason: .tagger)
  }

  /// Whether a name has no word but titles: "Lord Mayor".
  private func isTitles(_ span: Range<Int>, in sentence: Int) -> Bool {
    span.allSatisfy {
      let word = sentences[sentence].tokens[$0].form.lowercased()
      return lexicon.titles[word] != nil || lexicon.offices[word] != nil
        || lexicon.officeModifiers.contains(word) || word == "candidate"
    }
  }

  /// Whether a name has a given name, stands behind a title, or has a last word that the tagger takes for a person's
  /// more often than not.
  private func isNamedAsPerson(_ span: Range<Int>, in sentence: Int) -> Bool {
    guard let first = span.first, let last = span.last else { return false }
    let tokens = sentences[sentence].tokens
    let given = Slug(tokens[first].form).text
    if lexicon.femaleNames.contains(given) || lexicon.maleNames.contains(given) { return true }
    if first > 0, lexicon.titles[tokens[first - 1].form.lowercased()] != nil { return true }
    if census.isOftenerBody(tokens[first].form) { return false }
    return census.isMostlyPerson(tokens[last].form) || office(at: max(0, first - 1), in: sentence) != nil
  }

  /// Whether a name is of a thing or place that bears a person's name: "the George Cross", "Lake Victoria".
  func isThing(_ span: Range<Int>, in sentence: Int) -> Bool {
    guard let first = span.first, let last = span.last, span.count > 1 else { return false }
    let tokens = sentences[sentence].tokens
    return lexicon.thingNouns.contains(tokens[last].form.lowercased())
      || [
        "lake", "mount", "mv", "ms", "ss", "hms", "uss", "ins", "rms", "kri", "hurricane", "cape", "typhoon",
        "cyclone", "fort", "port", "camp",
      ].contains(
        tokens[first].form.lowercased())
  }

  /// Names beside a title or an office that the tagger missed: "Deputy Trade Minister Zorvan Petkarov".
  mutating func readUntaggedPersons(in sentence: Int, besides matches: inout [NameMatch]) {
    let tokens = sentences[sentence].tokens
    let tree = trees[sentence]
    func isLoose(_ index: Int) -> Bool {
      tokens[index].upos == .properNoun && covering[sentence][index] < 0
        && tokens[index].form.first?.isUppercase == true
        && lexicon.offices[tokens[index].form.lowercased()] == nil
        && lexicon.organisationNouns[tokens[index].form.lowercased()] == nil
        && lexicon.titles[tokens[index].form.lowercased()] == nil
        && !matches.contains { $0.tokens.contains(index) && isFull($0) }
    }
    var token = 0
    while token < tokens.count {
      guard isLoose(token) else {
        token += 1
        continue
      }
      var end = token + 1
      while end < tokens.count, isLoose(end) { end += 1 }
      let span = token..<end
      token = end
      guard (2...4).contains(span.count) else { continue }
      let head = tree.head(of: span)
      let beside =
        tree.children(of: head).filter { tokens[$0].relation == "appos" }
        + (tokens[head].relation == "appos" ? tokens[head].head.map { [$0] } ?? [] : [])
      let before = span.lowerBound > 0 ? tokens[span.lowerBound - 1].form.lowercased() : ""
      let isTitled =
        lexicon.titles[before] != nil
        || span.lowerBound > 0 && tokens[span.lowerBound - 1].upos.isNominal
          && office(at: span.lowerBound - 1, in: sentence) != nil
      guard
        isTitled || beside.contains(where: { !span.contains($0) && lexicon.offices[tree.lemma($0)] != nil })
      else { continue }
      let inside = matches.filter { $0.tokens.overlaps(span) }
      matches.removeAll { $0.tokens.overlaps(span) }
      readNewPerson(span, in: sentence, surnames: inside.last?.aliases ?? [])
    }
  }

  func isFull(_ match: NameMatch) -> Bool {
    match.aliases.contains {
      gazetteer.aliases[Int($0)].type != .surname && gazetteer.aliases[Int($0)].type != .weak
    }
  }

  /// Whether one given name is another spelling of the other: "Binyamin" and "Benjamin".
  static func isVariant(_ one: String, of other: String) -> Bool {
    if one == other { return true }
    let (a, b) = (Array(one.utf8), Array(other.utf8))
    guard a.count >= 5, b.count >= 5, a.first == b.first, abs(a.count - b.count) <= 2 else { return false }
    var row = Array(0...b.count)
    for (i, mine) in a.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, theirs) in b.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, corner + (mine == theirs ? 0 : 1))
        corner = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[b.count] <= 2
  }
}
