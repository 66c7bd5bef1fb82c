internal import Vocabulary

extension ActorScene {
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
    // "Born as a Muslim" is no Mr Muslim.
    if match.tokens.lowerBound > 0, !match.isPartial,
      ["a", "an"].contains(tokens[match.tokens.lowerBound - 1].form.lowercased()),
      match.tokens.upperBound >= tokens.count || !tokens[match.tokens.upperBound].upos.isNominal
    {
      return
    }
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
  func mayBePerson(_ token: Int, in sentence: Int) -> Bool {
    let word = sentences[sentence].tokens[token]
    guard !census.storms.contains(word.form), census.isMostlyPerson(word.form), actsAsPerson(word.form) else {
      return false
    }
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

  /// Whether a name is somewhere the subject of what people do, or is a given name.
  private func actsAsPerson(_ word: String) -> Bool {
    let given = Slug(word).text
    return lexicon.femaleNames.contains(given) || lexicon.maleNames.contains(given) || census.acts(word)
  }

  /// "May", "March" and "Sunday" where no title stands before them.
  func isCalendarWord(_ span: Range<Int>, in sentence: Int) -> Bool {
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
  func opensHeadline(_ match: NameMatch, in sentence: Int) -> Bool {
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
  func told(match: NameMatch, surname: String, office: String?, state: NodeID?) -> NodeID? {
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
  func holder(
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
  func widened(_ span: Range<Int>, in sentence: Int) -> Range<Int>? {
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
