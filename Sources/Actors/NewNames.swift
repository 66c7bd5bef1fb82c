internal import Vocabulary

extension ActorScene {
  /// A name of two or more words that the tagger takes for a person and no gazetteer has in full.
  mutating func readNewPerson(_ span: Range<Int>, in sentence: Int, surnames: [Int32]) {
    let tokens = sentences[sentence].tokens
    var span = span
    while let last = span.last, span.count > 1, lexicon.postNominals.contains(tokens[last].form) {
      span = span.dropLast()
    }
    guard !isThing(span, in: sentence) else { return }
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
      }), told.count == 1
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

  /// Whether a name is of a thing or place that bears a person's name: "the George Cross", "Lake Victoria".
  private func isThing(_ span: Range<Int>, in sentence: Int) -> Bool {
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

  private func isFull(_ match: NameMatch) -> Bool {
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

  /// Whether a tagged organisation is more than the names that the gazetteer finds in it.
  func isNewOrganisation(_ span: Range<Int>, _ inside: [NameMatch], in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    guard let last = span.last,
      tokens[last].upos == .properNoun || tokens[last].upos == .noun || span.count > 1
    else { return false }
    if inside.isEmpty {
      guard span.count == 1 else { return true }
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
    let name = words(sentence, span)
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
    guard let id = NodeID(organisationKind(span, in: sentence), named: ActorScene.british(name)) else {
      return
    }
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
    for match in inside {
      guard let number = match.aliases.first else { continue }
      let alias = gazetteer.aliases[Int(number)]
      guard gazetteer.entries[Int(alias.node)].kind == .state else { continue }
      addModifier(known(alias.node), match, in: sentence, alias.type)
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
  private mutating func introduce(acronym token: Int, in sentence: Int) {
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

  private func organisationKind(_ span: Range<Int>, in sentence: Int) -> NodeKind {
    let forms = sentences[sentence].tokens[span].map { $0.form.lowercased() }
    for form in forms.reversed() {
      if let kind = lexicon.organisationNouns[form] {
        return kind == .armedGroup && forms.contains("party") ? .institution : kind
      }
    }
    return .institution
  }

  /// Links a surname, a weak alias, or a single name that only the tagger knows.
  mutating func readSurname(_ match: NameMatch, in sentence: Int) {
    let tokens = sentences[sentence].tokens
    guard match.tokens.allSatisfy({ covering[sentence][$0] < 0 }) else { return }
    let isTagged = sentences[sentence].names.contains {
      $0.kind == .person && $0.tokens.overlaps(match.tokens)
    }
    let last = match.tokens.upperBound - 1
    guard !match.isPartial || match.tokens.count == 1, !isCalendarWord(match.tokens, in: sentence) else {
      return
    }
    guard isTagged || tokens[last].upos == .properNoun || opensHeadline(match, in: sentence) else { return }
    let surname = Slug(words(sentence, match.tokens)).text
    let office = title(before: match.tokens.lowerBound, in: sentence)
    let (state, _) = statedAffiliation(before: match.tokens.lowerBound, in: sentence)
    if match.isPartial {
      if let id = told(match: match, surname: ActorScene.first(of: match, article), office: nil, state: nil) {
        addModifier(id, match, in: sentence, .surname)
      }
      return
    }
    // "Hunter Biden" where the gazetteer has another Biden.
    if let wider = widened(match.tokens, in: sentence) {
      readNewPerson(wider, in: sentence, surnames: match.aliases)
      return
    }
    if let id = told(match: match, surname: surname, office: office, state: state) {
      addPerson(id, match.tokens, in: sentence, reason: .surname, basis: .name)
      return
    }
    if let number = holder(match, office: office, state: state, in: sentence, isTagged: isTagged) {
      let id = known(number)
      remember(id, name: actors[id]?.name ?? "")
      addPerson(id, match.tokens, in: sentence, reason: .surnameAtDate)
      return
    }
    guard isTagged || office != nil, match.tokens.count == 1 || match.aliases.isEmpty || office != nil else {
      return
    }
    let name = words(sentence, match.tokens)
    guard office != nil || mayBePerson(last, in: sentence) else { return }
    guard name.count > 1, name.unicodeScalars.first?.properties.isUppercase == true,
      let id = NodeID(.person, named: name)
    else { return }
    told(id, name: name)
    bySurname[surname, default: []].append(id)
    addPerson(id, match.tokens, in: sentence, reason: office == nil ? .tagger : .title)
  }

  /// Whether a single unknown name stands where persons do: neither plural, nor a modifier, nor behind an article.
  private func mayBePerson(_ token: Int, in sentence: Int) -> Bool {
    let word = sentences[sentence].tokens[token]
    let before = token > 0 ? sentences[sentence].tokens[token - 1].form.lowercased() : ""
    guard word.xpos == "NNP",
      !["hurricane", "typhoon", "cyclone", "storm", "mount", "lake", "saint", "st", "st."].contains(before),
      !word.form.hasSuffix("s") || word.form.count < 5,
      !word.form.dropFirst().contains(where: \.isUppercase),
      determiner(of: token, in: sentence) == nil, !isModifier(token, in: sentence)
    else { return false }
    return ["nsubj", "appos"].contains(String(word.universalRelation))
      || trees[sentence].hasPossessiveMarker(token)
  }

  /// "May", "March" and "Sunday" where no title stands before them.
  private func isCalendarWord(_ span: Range<Int>, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    guard span.count == 1,
      ["May", "March", "June", "August", "April", "Sunday"].contains(tokens[span.lowerBound].form)
    else { return false }
    if span.lowerBound > 0 {
      let before = tokens[span.lowerBound - 1]
      if before.upos == .adposition || before.upos == .numeral || before.form.first?.isNumber == true {
        return true
      }
      if ["last", "this", "next", "late", "early", "mid", "-", "since", "every"].contains(
        before.form.lowercased())
      {
        return true
      }
    }
    if span.upperBound < tokens.count, tokens[span.upperBound].upos == .numeral { return true }
    return trees[sentence].marker(of: span.lowerBound) != nil
  }

  /// A leader's surname that opens a sentence: taggers take "Trump hits" and "Modi hugs" for common words.
  private func opensHeadline(_ match: NameMatch, in sentence: Int) -> Bool {
    guard match.tokens == 0..<1, sentences[sentence].tokens.count > 2,
      !["May", "Will", "So", "Do", "An", "To", "He", "Li", "In", "No", "Long", "Young"].contains(
        sentences[sentence].tokens[0].form)
    else { return false }
    return match.aliases.contains { number in
      let alias = gazetteer.aliases[Int(number)]
      return alias.type == .surname && gazetteer.prominence(of: alias.node, on: day) >= 100
    }
  }

  private static func first(of match: NameMatch, _ article: Article) -> String {
    Slug(article.slice(ByteRange(match.bytes.lowerBound, match.bytes.upperBound))).text
  }

  /// The person with this surname whom the text names in full; the one with the office, then the one named last,
  /// where there are several.
  private func told(match: NameMatch, surname: String, office: String?, state: NodeID?) -> NodeID? {
    guard let persons = bySurname[surname], let first = persons.first else { return nil }
    if persons.count == 1 { return first }
    // The first word of another's name is no surname where somebody bears it as one.
    let bearers = persons.filter { id in
      let parts = Slug(actors[id]?.name ?? "").text.split(separator: "-")
      return parts.last.map { surname.hasSuffix($0) } ?? false
        || match.aliases.contains { gazetteer.id(gazetteer.aliases[Int($0)].node) == id }
    }
    let list = bearers.isEmpty ? persons : bearers
    if let office,
      let holder = list.first(where: { id in
        guard let number = actors[id]?.number else { return false }
        return gazetteer.holds(number, office: office, of: nil, on: day)
      })
    {
      return holder
    }
    func rank(_ id: NodeID) -> Int { actors[id]?.number.map { gazetteer.prominence(of: $0, on: day) } ?? 1 }
    return list.max { rank($0) < rank($1) }
  }

  /// The person of the gazetteer whom a surname means on the article's date; nil unless one stands out.
  private func holder(
    _ match: NameMatch, office: String?, state: NodeID?, in sentence: Int, isTagged: Bool
  ) -> Int32? {
    var scores: [(node: Int32, score: Int)] = []
    for number in match.aliases {
      let alias = gazetteer.aliases[Int(number)]
      guard gazetteer.entries[Int(alias.node)].kind == .person,
        !scores.contains(where: { $0.node == alias.node })
      else { continue }
      var score = gazetteer.prominence(of: alias.node, on: day)
      if let office, gazetteer.holds(alias.node, office: office, of: nil, on: day) { score += 60 }
      if let home = gazetteer.affiliation(of: alias.node, on: day).map({ gazetteer.id($0) }) {
        if let state { score += state == home ? 60 : -60 }
        if actors[home] != nil { score += 25 }
        if bySentence[sentence].contains(where: { drafts[$0].nodes.contains(home) }) { score += 25 }
      }
      if alias.type == .weak { score -= office == nil ? 60 : 0 }
      scores.append((alias.node, score))
    }
    scores.sort { ($0.score, $1.node) > ($1.score, $0.node) }
    guard let best = scores.first else { return nil }
    let second = scores.count > 1 ? scores[1].score : 0
    // A surname that one person of the gazetteer bears needs less than one that many do.
    guard best.score >= (second < 15 ? 30 : 45), best.score - second >= 20 else { return nil }
    return best.node
  }

  /// A surname with the given name before it that belongs to the same flat name; nil where there is none.
  private func widened(_ span: Range<Int>, in sentence: Int) -> Range<Int>? {
    let tokens = sentences[sentence].tokens
    var first = span.lowerBound
    while first > 0, tokens[first - 1].upos == .properNoun, covering[sentence][first - 1] < 0 {
      let word = tokens[first - 1].form.lowercased()
      guard lexicon.titles[word] == nil, lexicon.offices[word] == nil, lexicon.nouns[word] == nil,
        !lexicon.officeModifiers.contains(word), tokens[first - 1].range.end < tokens[first].range.start,
        trees[sentence].head(of: first - 1..<span.upperBound) >= first - 1
      else { break }
      let joined =
        tokens[first - 1].head.map { (first..<span.upperBound).contains($0) } ?? false
        || tokens[first].head == first - 1 || tokens[span.upperBound - 1].head == first - 1
      guard joined else { break }
      first -= 1
    }
    // "Kang Chol" where the gazetteer has other Kangs.
    var end = span.upperBound
    while end < tokens.count, end - first < 4, tokens[end].upos == .properNoun, covering[sentence][end] < 0,
      tokens[end].form.first?.isUppercase == true,
      tokens[end].head.map({ (first..<end).contains($0) }) ?? false,
      tokens[end].relation == "flat"
    {
      end += 1
    }
    return first < span.lowerBound || end > span.upperBound ? first..<end : nil
  }

  /// The office that stands as a title right before a token: "foreign minister"; nil where there is none.
  func title(before token: Int, in sentence: Int) -> String? {
    guard token > 0, let office = office(at: token - 1, in: sentence), !office.isFormer else { return nil }
    return office.name
  }

  /// The state that stands before a title right before a token: "Chinese" Foreign Minister Wang.
  func statedAffiliation(before token: Int, in sentence: Int) -> (NodeID?, Int?) {
    guard token > 0, let office = office(at: token - 1, in: sentence) else { return (nil, nil) }
    var index = office.words.lowerBound - 1
    while index >= 0,
      sentences[sentence].tokens[index].xpos == "POS"
        || sentences[sentence].tokens[index].upos == .adjective && covering[sentence][index] < 0
    {
      index -= 1
    }
    guard index >= 0, covering[sentence][index] >= 0 else { return (nil, nil) }
    let draft = drafts[Int(covering[sentence][index])]
    guard let id = draft.nodes.first, draft.nodes.count == 1, id.kind == .state || id.kind == .bloc else {
      return (nil, nil)
    }
    return (id, index)
  }
}
