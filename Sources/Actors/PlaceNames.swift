internal import Vocabulary

extension ActorScene {
  /// Links a name of a state or bloc as the actor, as a place, or as a modifier.
  mutating func readPlaceName(_ match: NameMatch, _ alias: Gazetteer.Alias, head: Int, in sentence: Int) {
    let tokens = sentences[sentence].tokens
    let id = known(alias.node)
    var draft = Draft(
      sentence: sentence, tokens: match.tokens, head: head, nodes: [id], form: .name, basis: .name,
      reason: .alias(alias.type))
    if match.isPartial {
      draft.form = .modifier
      draft.isPart = true
      add(draft)
      return
    }
    switch alias.type {
    case .adjective, .noun, .nouns:
      let isPlural = alias.type == .nouns && !isAlsoAdjective(match) || tokens[head].xpos.hasSuffix("S")
      if isModifier(head, in: sentence) && !(alias.type == .nouns && isPlural)
        || (tokens[head].upos == .adjective && !hasArticle(head, in: sentence))
      {
        draft.form = .modifier
      } else if alias.type == .noun, !isPlural, !isAlsoAdjective(match) {
        readCitizens(draft, adjective: id, isPlural: false, in: sentence)
        return
      } else if isPlural || hasArticle(head, in: sentence) {
        readCitizens(draft, adjective: id, isPlural: true, in: sentence)
        return
      } else {
        draft.form = .modifier
      }
    case .city:
      draft.sense = .place
      draft.form = isModifier(head, in: sentence) ? .modifier : .name
    case .capital:
      draft.form = isModifier(head, in: sentence) ? .modifier : .name
      draft.sense = isPlace(head, isCity: true, in: sentence) ? .place : .actor
    default:
      draft.form = isModifier(head, in: sentence) ? .modifier : .name
      draft.sense = alias.type != .seat && isPlace(head, isCity: false, in: sentence) ? .place : .actor
    }
    add(draft)
  }

  private func isAlsoAdjective(_ match: NameMatch) -> Bool {
    match.aliases.contains { gazetteer.aliases[Int($0)].type == .adjective }
  }

  private func hasArticle(_ token: Int, in sentence: Int) -> Bool {
    trees[sentence].children(of: token).contains {
      sentences[sentence].tokens[$0].form.lowercased() == "the"
    }
  }

  /// "The Americans" are their state; "a million Britons" are themselves.
  private mutating func readCitizens(_ draft: Draft, adjective id: NodeID, isPlural: Bool, in sentence: Int) {
    let tree = trees[sentence]
    let tokens = sentences[sentence].tokens
    let counted = tree.children(of: draft.head).contains {
      tokens[$0].relation == "nummod" || (tokens[$0].upos == .adjective && $0 < draft.head)
    }
    // Headlines drop the article.
    let isHeadline = ![".", "!", "?", "”", "\"", "'", "’", ";", ":"].contains(tokens.last?.form ?? "")
    if isPlural, hasArticle(draft.head, in: sentence) || isHeadline, !counted {
      var draft = draft
      draft.form = .description
      draft.basis = .affiliation
      draft.isPlural = true
      draft.reason = .body
      add(draft)
      return
    }
    addCollective(
      draft.head, in: sentence, of: id, told: draft.tokens, noun: tokens[draft.head].form, isPlural: isPlural)
  }

  /// Whether a preposition makes a state or city a place only.
  func isPlace(_ token: Int, isCity: Bool, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    let tree = trees[sentence]
    var token = token
    // Members of a coordination share the preposition of the first.
    for _ in 0..<tokens.count {
      guard tree.marker(of: token) == nil, tokens[token].relation == "conj", let head = tokens[token].head
      else {
        break
      }
      token = head
    }
    if tokens[token].relation == "appos", let head = tokens[token].head {
      return ["capital", "city", "town", "port"].contains(tree.lemma(head))
    }
    if tree.hasPossessiveMarker(token) { return false }
    switch tree.marker(of: token) {
    case "in", "at", "near", "inside", "outside", "across", "throughout", "around", "within", "off", "along",
      "over":
      return true
    case "from", "to", "into", "through", "via", "towards", "toward", "of", "for":
      guard isCity, tokens[token].universalRelation == "obl", let verb = tokens[token].head else {
        return false
      }
      return ActorScene.motionVerbs.contains(tree.lemma(verb))
    default: return false
    }
  }

  private static let motionVerbs: Set<String> = [
    "go", "fly", "travel", "arrive", "return", "come", "head", "move", "march", "leave", "depart", "drive",
    "sail", "walk",
    "flee", "bring", "take", "send", "rush", "land", "escape", "evacuate", "set", "pass", "run", "went",
    "flew", "came",
    "left", "drove", "fled", "brought", "took", "sent", "ran", "travelled", "traveled", "arrived", "returned",
    "moved",
  ]

  /// Whether a word that names a state is something else here: a person, a state of another state, a bird.
  func isOtherThing(_ match: NameMatch, _ alias: Gazetteer.Alias, in sentence: Int) -> Bool {
    let id = gazetteer.id(alias.node)
    let tokens = sentences[sentence].tokens
    let token = match.tokens.lowerBound
    // "West" in an article on Kanye West.
    if alias.type == .name, id.kind != .person, census.surnames.contains(tokens[token].form),
      determiner(of: token, in: sentence) == nil
    {
      return true
    }
    // "North Carolina's state Senate".
    if id.kind == .institution, token > 0,
      ["state", "provincial", "regional", "county", "local"].contains(tokens[token - 1].form)
    {
      return true
    }
    if id.kind == .person { return tokens[token].upos == .verb || tokens[token].upos == .auxiliary }
    if id.rawValue == "bloc:west", alias.type == .adjective {
      // "Western Union", "South Western Railway".
      let next = token + 1 < tokens.count ? tokens[token + 1] : nil
      return next?.upos == .properNoun
        || token > 0 && ["South", "North", "Great", "Mid", "Country"].contains(tokens[token - 1].form)
    }
    guard id.kind == .state else { return false }
    if alias.type == .capital, lexicon.sharedCapitals.contains(tokens[token].form),
      knownIDs[alias.node] == nil,
      !census.has(gazetteer.text(gazetteer.entries[Int(alias.node)].name))
    {
      return true
    }
    if alias.type == .adjective, token + 1 < tokens.count, tokens[token + 1].form == "language" {
      return true
    }
    // "CNN Philippines", "Radio Free Asia".
    if token > 0, covering[sentence][token - 1] >= 0, alias.type == .name {
      let draft = drafts[Int(covering[sentence][token - 1])]
      if draft.tokens.upperBound == token, draft.nodes[0].kind == .institution,
        ["flat", "compound", "nmod", "appos", "nmod:desc"].contains(tokens[token].relation)
          || ["flat", "compound", "nmod:desc"].contains(tokens[token - 1].relation)
      {
        return true
      }
    }
    let before = token > 0 ? tokens[token - 1] : nil
    let after = token + 1 < tokens.count ? tokens[token + 1] : nil
    switch id.rawValue {
    case "state:USA" where tokens[token].form.hasPrefix("America"):
      // Other Americas, and people of a descent rather than of the state.
      let word = before?.form == "-" && token > 1 ? tokens[token - 2] : before
      return word.map {
        ["South", "Latin", "North", "Central", "Native", "African", "Asian", "Afro", "Inter", "Pan", "Meso"]
          .contains($0.form)
      } ?? false
    case "state:GEO" where alias.type == .name:
      if after?.form == "Tech" || after?.form == "State" { return true }
      return article.cues(american: sentences, state: sentences[sentence])
    case "state:JOR", "state:TCD", "state:CUB":
      // "Michael Jordan", "Chad Smith".
      guard alias.type == .name else { return false }
      if let before, before.upos == .properNoun,
        tokens[token].relation.hasPrefix("flat") || before.relation.hasPrefix("flat"),
        covering[sentence][token - 1] < 0, before.form.count > 2
      {
        return true
      }
      if let after, after.upos == .properNoun, after.relation == "flat", after.head == token { return true }
      return false
    case "state:USA" where tokens[token].form == "Washington":
      if let before, ["George", "Denzel", "Martha", "Booker", "Kerry"].contains(before.form) { return true }
      return after.map { ["state", "State", "Post", "Monument", "Heights"].contains($0.form) } ?? false
    case "state:TUR" where alias.type == .name:
      return after.map {
        ["sandwich", "sandwiches", "dinner", "farm", "farms", "farmers", "meat"].contains($0.form)
      } ?? false
    case "state:CHN" where alias.type == .name:
      return after.map { ["Lake", "Grove", "Miéville"].contains($0.form) } ?? false
    default: return false
    }
  }
}

extension Article {
  /// Whether words around "Georgia" speak of the American state.
  fileprivate func cues(american sentences: [Sentence], state: Sentence) -> Bool {
    let american: Set<String> = [
      "Atlanta", "Fulton", "Savannah", "Augusta", "Kemp", "Raffensperger", "Warnock", "Ossoff", "Alabama",
      "Florida",
      "Carolina", "Tennessee", "Arizona", "Michigan", "Pennsylvania", "Wisconsin", "Nevada", "Ohio", "Texas",
      "senator",
      "Republican", "Republicans", "Democrat", "Democrats", "Democratic", "electoral", "county", "runoff",
      "statehouse",
    ]
    let caucasian: Set<String> = [
      "Tbilisi", "Georgian", "Georgians", "Abkhazia", "Ossetia", "Saakashvili", "Shevardnadze", "Kobakhidze",
      "Zourabichvili", "Ivanishvili", "Armenia", "Azerbaijan", "Russia", "Moscow", "Ukraine", "Caucasus",
      "NATO", "Batumi",
      "Garibashvili", "Margvelashvili", "Gori", "Kavelashvili", "Moldova", "Russian",
    ]
    func balance(_ list: [Sentence]) -> Int {
      var result = 0
      for sentence in list {
        for token in sentence.tokens {
          if american.contains(token.form) { result += 1 }
          if caucasian.contains(token.form) { result -= 1 }
        }
      }
      return result
    }
    let here = balance([state])
    return here != 0 ? here > 0 : balance(sentences) > 0
  }
}
