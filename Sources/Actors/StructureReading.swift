internal import Vocabulary

extension ActorScene {
  /// An office that the text gives a person.
  struct ToldOffice {
    let person: NodeID
    let office: String
    let body: NodeID
    let sentence: Int
  }

  /// Finds the offices that names carry in the text, so that descriptions may mean their holders.
  mutating func readToldOffices() {
    for draft in drafts where draft.form == .name && draft.nodes[0].kind == .person {
      for (office, owners) in offices(of: draft) where !office.isFormer {
        guard let body = self.body(of: office, owners, draft, focusing: false) else { continue }
        toldOffices.append(
          ToldOffice(person: draft.nodes[0], office: office.name, body: body, sentence: draft.sentence))
      }
    }
  }

  /// Adds the structure claims that the text shows.
  mutating func readStructure() {
    for draft in drafts where draft.form == .name && draft.nodes.count == 1 {
      switch draft.nodes[0].kind {
      case .person: readOffices(of: draft)
      case .institution, .armedGroup: readHome(of: draft)
      default: break
      }
    }
    for draft in drafts
    where draft.form == .description && draft.nodes.count == 1 && draft.nodes[0].kind == .person {
      if case .officeAtDate = draft.reason { readFilledOffice(draft) }
    }
    for draft in drafts where draft.form == .description && draft.nodes.count > 1 { readCommonOffice(draft) }
    for sentence in sentences.indices {
      readMembership(in: sentence)
      readLeading(in: sentence)
    }
  }

  /// "Both leaders", once the text has settled who they are: each leads the state that the gazetteer knows.
  private mutating func readCommonOffice(_ draft: Draft) {
    let noun = sentences[draft.sentence].tokens[draft.head].lemma.lowercased()
    guard ["leader", "president", "ruler", "premier"].contains(noun) else { return }
    for person in draft.nodes where person.kind == .person {
      guard let number = actors[person]?.number,
        let term = gazetteer.ownTerms(of: number).first(where: { $0.relation == .leads && $0.holds(on: day) })
      else { continue }
      let body = gazetteer.id(term.target)
      touch(body)
      claim(
        person, .leads, body, trigger: draft.head..<draft.head + 1, in: draft.sentence, confidence: 0.75)
    }
  }

  /// A described office whose holder is known: "China said that its foreign minister had signed".
  private mutating func readFilledOffice(_ draft: Draft) {
    guard let office = office(at: draft.head, in: draft.sentence), !office.isFormer, !office.isPlural,
      let number = actors[draft.nodes[0]]?.number
    else { return }
    for term in gazetteer.ownTerms(of: number) where term.holds(on: day) {
      let name = gazetteer.offices[Int(term.office)]
      guard office.name == "counterpart" || ActorLexicon.agree(office.name, name, relation: term.relation)
      else { continue }
      claim(
        draft.nodes[0], term.relation == .leads ? .leads : .serves, gazetteer.id(term.target),
        trigger: office.words, in: draft.sentence, confidence: 0.75)
      return
    }
  }

  private mutating func readOffices(of draft: Draft) {
    let person = draft.nodes[0]
    for (office, owners) in offices(of: draft) where !office.isFormer && !office.isPlural {
      guard let body = self.body(of: office, owners, draft, focusing: true), body != person,
        body.kind != .person,
        body.kind != .collective
      else { continue }
      touch(body)
      let isStated = owners.contains { $0.nodes.contains(body) }
      guard let relation = relation(of: office, person, body, draft, owners) else { continue }
      claim(
        person, relation, body, trigger: office.words, in: draft.sentence,
        confidence: isStated ? 0.85 : 0.75)
      tell(body, of: person)
    }
  }

  /// The body that an office belongs to: as stated, else as the gazetteer knows of this person, else in focus.
  private func body(of office: Office, _ owners: [Owner], _ draft: Draft, focusing: Bool) -> NodeID? {
    let person = draft.nodes[0]
    if let owner = owners.first {
      guard let id = owner.nodes.first, owner.nodes.count == 1 else { return nil }
      if id.kind == .person || id.kind == .collective {
        return actors[id]?.affiliation
          ?? actors[id]?.number.flatMap { gazetteer.superior(of: $0, on: day) }.map { gazetteer.id($0) }
      }
      return elsewhere(office, person, than: id) ?? id
    }
    if let number = actors[person]?.number {
      for term in gazetteer.ownTerms(of: number)
      where term.holds(on: day)
        && ActorLexicon.agree(office.name, gazetteer.offices[Int(term.office)], relation: term.relation)
      {
        return gazetteer.id(term.target)
      }
      return office.name.contains("under secretary general") ? NodeID(.bloc, named: "United Nations") : nil
    }
    guard focusing, office.name.hasSuffix("minister") || office.name == "president" else { return nil }
    guard let state = focus(at: draft.tokens.lowerBound, in: draft.sentence),
      let number = gazetteer.number(of: state)
    else { return nil }
    // Whose office it is by the date cannot be another's.
    return gazetteer.holders(of: number, office: office.name, on: day).isEmpty ? state : nil
  }

  /// The body where a known person holds the office on the day, where the words seem to say that it is of a state
  /// that the person never had to do with: "In Tehran, President Lukashenko".
  private func elsewhere(_ office: Office, _ person: NodeID, than state: NodeID) -> NodeID? {
    guard state.kind == .state, let number = actors[person]?.number else { return nil }
    let terms = gazetteer.ownTerms(of: number)
    guard !terms.contains(where: { gazetteer.id($0.target) == state }) else { return nil }
    return terms.first {
      $0.holds(on: day)
        && ActorLexicon.agree(office.name, gazetteer.offices[Int($0.office)], relation: $0.relation)
    }.map { gazetteer.id($0.target) }
  }

  /// How an office ties its holder to a body; nil where it is of something smaller.
  private func relation(
    of office: Office, _ person: NodeID, _ body: NodeID, _ draft: Draft, _ owners: [Owner]
  ) -> Relation? {
    if office.name == "counterpart" { return counterpart(of: person, body, draft) }
    if isLedByAnother(body, office, than: person) { return nil }
    // "Committee chairman Nadler of New York" leads no state.
    if office.relation == .leads, let owner = owners.first,
      self.draft(draft.sentence, owner.token)?.isCity == true
    {
      return nil
    }
    // The head of a state's police serves the state.
    if office.relation == .leads, let owner = owners.first,
      let part = self.draft(draft.sentence, owner.token),
      part.form == .description, case .body = part.reason,
      !["government", "regime", "junta", "administration"].contains(trees[draft.sentence].lemma(part.head))
    {
      return .serves
    }
    return office.relation
  }

  /// Whether the gazetteer knows who leads a state on the day, and not this person: "a statue of US President Lincoln".
  private func isLedByAnother(_ state: NodeID, _ office: Office, than person: NodeID) -> Bool {
    guard state.kind == .state, article.date != nil, actors[person]?.number == nil,
      ["president", "prime minister"].contains(office.name), let number = gazetteer.number(of: state)
    else { return false }
    let holders = gazetteer.holders(of: number, office: office.name, on: day)
    // "Muhammad Morsi" is another spelling of the holder.
    let surname = Slug(actors[person]?.name ?? "").text.split(separator: "-").last
    return !holders.isEmpty
      && !holders.contains { holder in
        gazetteer.aliases(of: holder).contains {
          $0.type == .surname && Slug(gazetteer.text($0.text)).text.split(separator: "-").last == surname
        }
      }
  }

  /// A counterpart holds what the other holds: by the gazetteer, else by the office that the text gives the person
  /// named before.
  private func counterpart(of person: NodeID, _ body: NodeID, _ draft: Draft) -> Relation {
    func terms(of id: NodeID) -> [Gazetteer.Term] {
      actors[id]?.number.map { gazetteer.ownTerms(of: $0).filter { $0.holds(on: day) } } ?? []
    }
    if let term = terms(of: person).first(where: { gazetteer.id($0.target) == body }) {
      return term.relation == .leads ? .leads : .serves
    }
    for index in bySentence[draft.sentence].reversed() where drafts[index].head < draft.head {
      guard let other = drafts[index].nodes.first, other.kind == .person, other != person else { continue }
      if let told = toldOffices.last(where: { $0.person == other }) {
        return ["president", "prime minister", "king"].contains(told.office) ? .leads : .serves
      }
      if let term = terms(of: other).first { return term.relation == .leads ? .leads : .serves }
    }
    return .serves
  }

  /// Titles before a name, appositions beside it and predicates of it, each with whose office it is.
  private func offices(of draft: Draft) -> [(Office, [Owner])] {
    let sentence = draft.sentence
    let tokens = sentences[sentence].tokens
    let tree = trees[sentence]
    var result: [(Office, [Owner])] = []
    func add(_ token: Int, isTitle: Bool) {
      guard let office = office(at: token, in: sentence),
        !result.contains(where: { $0.0.words == office.words })
      else { return }
      var owners = self.owners(of: token, in: sentence).filter { !$0.nodes.contains(draft.nodes[0]) }
      if office.name == "counterpart" { owners.removeAll { $0.nodes[0].kind != .state } }
      // "The envoy for Syria" is not Syria's.
      owners.removeAll {
        $0.nodes[0].kind == .state && tree.marker(of: $0.token) == "for" && !office.isSpokesman
      }
      // "Committee chairman": of a body that has no name here.
      guard
        !tree.children(of: token).contains(where: {
          $0 < office.words.lowerBound && tokens[$0].relation == "compound"
            && tokens[$0].form.first?.isLowercase == true && covering[sentence][$0] < 0
            && lexicon.organisationNouns[tokens[$0].form.lowercased()] != nil
        })
      else { return }
      if isTitle {
        let before = statedOwner(before: office.words.lowerBound, in: sentence)
        if let before {
          owners = [before]
        } else {
          owners = owners.filter { $0.token < office.words.lowerBound }
          if owners.isEmpty {
            owners = self.owners(of: draft.head, in: sentence).filter {
              !draft.tokens.contains($0.token) && !$0.nodes.contains(draft.nodes[0])
            }
          }
        }
      }
      // A Republican senator serves no party.
      owners.removeAll { owner in
        guard owner.nodes[0].kind == .institution, let party = self.draft(sentence, owner.token),
          case .alias(.adjective) = party.reason
        else { return false }
        return !["leader", "chairman", "spokesman"].contains(office.name)
      }
      result.append((office, owners))
    }
    for token in draft.tokens
    where tokens[token].upos != .verb
      && (lexicon.offices[tokens[token].form.lowercased()] != nil
        || tokens[token].form.lowercased() == "officer")
    {
      add(token, isTitle: true)
    }
    if result.isEmpty, draft.tokens.lowerBound > 0, draft.tokens.lowerBound - 1 != draft.head,
      tokens[draft.tokens.lowerBound - 1].upos.isNominal
    {
      add(draft.tokens.lowerBound - 1, isTitle: true)
    }
    if result.isEmpty, let title = titleWithTopic(before: draft, in: sentence) { add(title, isTitle: false) }
    func addApposed(_ token: Int) {
      guard !draft.tokens.contains(token) else { return }
      // "Frederiksen, Norwegian leader Solberg": the next name's title.
      if token > draft.head, token + 1 < tokens.count, covering[sentence][token + 1] >= 0 {
        let next = drafts[Int(covering[sentence][token + 1])]
        if next.nodes[0].kind == .person, next.nodes != draft.nodes { return }
      }
      add(token, isTitle: false)
      for child in tree.children(of: token) where tokens[child].relation == "conj" {
        add(child, isTitle: false)
      }
    }
    for child in tree.children(of: draft.head) where tokens[child].universalRelation == "appos" {
      addApposed(child)
    }
    if let beside = officeBeside(draft) { addApposed(beside) }
    if let head = tokens[draft.head].head {
      switch tokens[draft.head].universalRelation {
      case "appos", "flat": addApposed(head)
      case "nsubj" where tokens[head].upos.isNominal:
        if let copula = tree.child(of: head, "cop"),
          ["is", "'s", "’s"].contains(tokens[copula].form.lowercased())
        {
          addApposed(head)
        }
      default: break
      }
    }
    return result
  }

  /// The office before a name that its charge parts from it: "Special Envoy for Yemen Hans Grundberg".
  func titleWithTopic(before draft: Draft, in sentence: Int) -> Int? {
    let tokens = sentences[sentence].tokens
    var index = draft.tokens.lowerBound - 1
    while index > 0, draft.tokens.lowerBound - index < 7 {
      if ["for", "of", "to", "on", "from"].contains(tokens[index].form) {
        if office(at: index - 1, in: sentence) != nil { return index - 1 }
      } else if !tokens[index].upos.isNominal && tokens[index].upos != .adjective
        && tokens[index].upos != .determiner && tokens[index].form != "and"
      {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// An office between commas beside a name, whatever the parser made of it: "Thein Sein, Myanmar's president, said".
  func officeBeside(_ draft: Draft) -> Int? {
    let tokens = sentences[draft.sentence].tokens
    // After the name.
    var index = draft.tokens.upperBound
    if index + 1 < tokens.count, tokens[index].form == "," {
      index += 1
      let start = index
      while index < tokens.count, index - start < 7, tokens[index].form != "," {
        let word = tokens[index]
        if let office = office(at: index, in: draft.sentence),
          index + 1 >= tokens.count || !tokens[index + 1].upos.isNominal
        {
          guard index + 1 < tokens.count,
            [",", ".", "of", "for", "to", ";", "-"].contains(tokens[index + 1].form)
          else { break }
          return trees[draft.sentence].head(of: office.words)
        }
        guard
          word.upos.isNominal || word.upos == .adjective || word.upos == .determiner || word.xpos == "POS"
            || word.form == "-"
        else { break }
        index += 1
      }
    }
    // Before the name: "its foreign minister, Gideon Saar,".
    let before = draft.tokens.lowerBound - 2
    if before >= 0, !contradicts(draft.nodes[0], before, in: draft.sentence), tokens[before + 1].form == ",",
      tokens[before].upos.isNominal,
      let office = office(at: before, in: draft.sentence), !office.isPlural,
      draft.tokens.upperBound >= tokens.count
        || [",", ".", ";", ":"].contains(tokens[draft.tokens.upperBound].form)
    {
      return before
    }
    return nil
  }

  /// Whether a known person holds no office of the body that an office in the text belongs to.
  private func contradicts(_ person: NodeID, _ token: Int, in sentence: Int) -> Bool {
    guard let number = actors[person]?.number, gazetteer.prominence(of: number, on: day) >= 50 else {
      return false
    }
    let bodies = owners(of: token, in: sentence).flatMap(\.nodes).filter { $0.kind == .state }
    guard let body = bodies.first else { return false }
    return !gazetteer.ownTerms(of: number).contains { gazetteer.id($0.target) == body }
  }

  /// The name that stands right before an office: "US", "Iran's", "the European Commission's new".
  private func statedOwner(before token: Int, in sentence: Int) -> Owner? {
    let tokens = sentences[sentence].tokens
    var index = token - 1
    while index >= 0, token - index < 5,
      tokens[index].xpos == "POS" || covering[sentence][index] < 0 && tokens[index].upos == .adjective
    {
      index -= 1
    }
    guard index >= 0, covering[sentence][index] >= 0 else { return nil }
    let draft = drafts[Int(covering[sentence][index])]
    guard draft.nodes.count == 1, draft.nodes[0].kind != .person, !draft.isPart,
      draft.tokens.upperBound == index + 1,
      draft.form == .modifier || tokens[index + 1].xpos == "POS"
        || draft.form == .name && draft.tokens.upperBound == token
    else { return nil }
    return Owner(nodes: draft.nodes, words: draft.tokens, token: index)
  }

  /// A body whose state stands before it, in its name, or beside it.
  private mutating func readHome(of draft: Draft) {
    let sentence = draft.sentence
    let tokens = sentences[sentence].tokens
    let id = draft.nodes[0]
    if let range = leadingState(of: draft) {
      tell(part: id, of: range, in: sentence)
      return
    }
    var places = [draft.head]
    places += trees[sentence].children(of: draft.head).filter { tokens[$0].universalRelation == "appos" }
    if let head = tokens[draft.head].head,
      ["appos", "flat", "compound"].contains(String(tokens[draft.head].universalRelation)),
      tokens[draft.head].universalRelation != "compound"
    {
      places.append(head)
    }
    for place in places {
      for owner in owners(of: place, in: sentence) where !draft.tokens.contains(owner.token) {
        guard let state = owner.nodes.first, owner.nodes.count == 1,
          state.kind == .state || state.kind == .bloc
            || state.kind == .institution && trees[sentence].hasPossessiveMarker(owner.token), state != id,
          owner.token < place || place != draft.head
        else { continue }
        tell(part: id, of: owner, in: sentence)
        return
      }
    }
  }

  /// The state at the beginning of a body's own name: "Bangladesh" Bank.
  private mutating func leadingState(of draft: Draft) -> Owner? {
    let tokens = sentences[draft.sentence].tokens
    for end in stride(
      from: min(draft.tokens.upperBound - 1, draft.tokens.lowerBound + 3), to: draft.tokens.lowerBound, by: -1
    ) {
      let bytes = tokens[draft.tokens.lowerBound].range.start..<tokens[end - 1].range.end
      guard bytes.upperBound <= article.text.count, let phrase = gazetteer.folder.phrase(article.text, bytes),
        let found = gazetteer.names.find(phrase)
      else { continue }
      var next = found.head
      while next >= 0 {
        let alias = gazetteer.aliases[Int(next)]
        let entry = gazetteer.entries[Int(alias.node)]
        if entry.kind == .state, alias.type == .adjective || alias.type == .name || alias.type == .acronym {
          let home = actors[draft.nodes[0]]?.affiliation
          if home == nil || home == gazetteer.id(alias.node) {
            return Owner(
              nodes: [known(alias.node)], words: draft.tokens.lowerBound..<end, token: draft.tokens.lowerBound
            )
          }
        }
        next = alias.next
      }
    }
    return nil
  }

  /// Adds that a body belongs to its owner.
  mutating func tell(part id: NodeID, of owner: Owner, in sentence: Int) {
    guard let whole = owner.nodes.first, whole.kind != .person, whole.kind != .collective else { return }
    touch(whole)
    claim(id, .partOf, whole, trigger: owner.words, in: sentence, confidence: 0.8)
    tell(whole, of: id)
  }

  mutating func claim(
    _ source: NodeID, _ relation: Relation, _ target: NodeID, trigger: Range<Int>, in sentence: Int,
    confidence: Double, status: Status = .asserted
  ) {
    guard source != target, relation.signature.accepts(source.kind, target.kind) else { return }
    let list = sentences[sentence].tokens
    guard let first = trigger.first, let last = trigger.last, list.indices.contains(first),
      list.indices.contains(last)
    else { return }
    let range = sentences[sentence].range
    let words = ByteRange(list[first].range.start, max(list[first].range.start, list[last].range.end))
    guard range.contains(words), range.end <= article.text.count else { return }
    let quote = article.slice(range)
    guard quote.utf8.count == range.count else { return }
    let evidence = Evidence(
      document: article.id, sentence: range, trigger: words, quote: quote, confidence: confidence)
    let key = Claim.Key(source, relation, target, status: status)
    let claim = Claim(key, evidence)
    if claims[key] == nil { claims[key] = claim } else { claims[key]?.merge(claim) }
  }
}
