internal import Vocabulary

extension ActorScene {
  /// "A member of NATO", "NATO member Turkey", "belongs to the SCO", "joined the EU", "was admitted to ASEAN".
  mutating func readMembership(in sentence: Int) {
    let tokens = sentences[sentence].tokens
    let tree = trees[sentence]
    for token in tokens.indices {
      switch tokens[token].form.lowercased() {
      case "member", "members":
        guard tokens[token].upos == .noun else { continue }
        readMembers(token, in: sentence)
      case "belong", "belongs", "belonged":
        guard let target = tree.children(of: token).first(where: { tree.marker(of: $0) == "to" }),
          let bloc = bloc(target, in: sentence), let member = subject(of: token, in: sentence)
        else { continue }
        addMember(member, bloc, token, in: sentence, status: status(of: token, in: sentence))
      case "joined", "rejoined", "joins", "join", "rejoin":
        guard tokens[token].upos == .verb, let target = tree.child(of: token, "obj"),
          let bloc = bloc(target, in: sentence),
          let member = tree.subject(of: token)
        else { continue }
        addMember(member, bloc, token, in: sentence, status: status(of: token, in: sentence))
      case "admitted":
        guard
          let target = tree.children(of: token).first(where: { ["to", "into"].contains(tree.marker(of: $0)) }
          ),
          let bloc = bloc(target, in: sentence)
        else { continue }
        if let member = tree.child(of: token, "nsubj:pass") {
          addMember(member, bloc, token, in: sentence, status: status(of: token, in: sentence))
        }
      case "accession":
        guard let owner = tree.children(of: token).first(where: { tokens[$0].relation == "nmod:poss" }),
          let target = tree.children(of: token).first(where: { tree.marker(of: $0) == "to" }),
          let bloc = bloc(target, in: sentence)
        else { continue }
        addMember(owner, bloc, token, in: sentence, status: .asserted)
      default: break
      }
    }
    for index in bySentence[sentence] where drafts[index].form == .name {
      readListedMembers(of: drafts[index])
    }
  }

  /// "The E3 (Britain, France and Germany)": states listed beside a bloc.
  private mutating func readListedMembers(of draft: Draft) {
    guard let bloc = draft.nodes.first, bloc.kind == .bloc, draft.nodes.count == 1 else { return }
    for child in trees[draft.sentence].children(of: draft.head) where child > draft.head {
      guard sentences[draft.sentence].tokens[child].relation == "appos",
        let first = self.draft(draft.sentence, child), first.form == .name
      else { continue }
      let members = coordination(first)
      guard members.count > 1, members.allSatisfy({ $0.nodes.count == 1 && $0.nodes[0].kind == .state })
      else { continue }
      for member in members {
        claim(
          member.nodes[0], .memberOf, bloc, trigger: draft.tokens, in: draft.sentence, confidence: 0.75)
      }
    }
  }

  /// "Who chairs ECOWAS", "the militia, led by Omar Haddad".
  mutating func readLeading(in sentence: Int) {
    let tokens = sentences[sentence].tokens
    let tree = trees[sentence]
    for token in tokens.indices where tokens[token].upos == .verb {
      guard ["chair", "head", "lead", "command", "rule"].contains(tree.lemma(token)) else { continue }
      let leader: Draft?
      let led: Draft?
      switch tokens[token].xpos {
      case "VBZ", "VBP":
        leader = tree.child(of: token, "nsubj").flatMap { draft(sentence, $0) }
        led = tree.child(of: token, "obj").flatMap { draft(sentence, $0) }
      case "VBN" where tokens[token].universalRelation == "acl" && tree.subject(of: token) == nil:
        leader = tree.child(of: token, "obl:agent").flatMap { draft(sentence, $0) }
        led = tokens[token].head.flatMap { draft(sentence, $0) }
      default: continue
      }
      guard let leader, let led, leader.nodes.count == 1, led.nodes.count == 1, led.form != .modifier,
        [.bloc, .institution, .armedGroup].contains(led.nodes[0].kind)
      else { continue }
      claim(
        leader.nodes[0], .leads, led.nodes[0], trigger: token..<token + 1, in: sentence, confidence: 0.7)
    }
  }

  private mutating func readMembers(_ token: Int, in sentence: Int) {
    let tokens = sentences[sentence].tokens
    let tree = trees[sentence]
    // "EU member state Hungary": the state stands where the member would.
    let member = token
    var token = token
    if let head = tokens[token].head, head == token + 1,
      ["state", "country", "nation"].contains(tree.lemma(head))
    {
      token = head
    }
    guard
      let bloc = (owners(of: member, in: sentence) + owners(of: token, in: sentence)).flatMap(\.nodes)
        .first(where: { $0.kind == .bloc })
    else { return }
    for child in tree.children(of: token) where child > token {
      // "NATO member Turkey", "two of the bloc's members, Burundi and Rwanda".
      if ["appos", "flat"].contains(tokens[child].universalRelation) {
        addMember(child, bloc, token, in: sentence, status: .asserted)
      }
    }
    guard let head = tokens[token].head else {
      if let subject = tree.subject(of: token), tree.child(of: token, "cop") != nil {
        addMember(subject, bloc, token, in: sentence, status: status(of: token, in: sentence))
      }
      return
    }
    switch tokens[token].relation {
    case "appos", "nmod:desc", "compound", "flat":
      addMember(head, bloc, token, in: sentence, status: .asserted)
    case "obl" where tree.marker(of: token) == "as":
      guard let subject = subject(of: head, in: sentence) else { return }
      addMember(subject, bloc, token, in: sentence, status: .asserted)
    case "conj" where isAfterComma(token, in: sentence) && draft(sentence, head) != nil:
      // "Uganda and Kenya, members of the community,".
      addMember(head, bloc, token, in: sentence, status: .asserted)
    case "xcomp", "obj":
      guard ["became", "become", "becomes", "remains", "remained"].contains(tokens[head].form.lowercased()),
        let subject = subject(of: head, in: sentence)
      else { return }
      addMember(subject, bloc, token, in: sentence, status: status(of: head, in: sentence))
    default:
      // "Greece and Turkey, old rivals and fellow members of NATO".
      if tokens[token].relation == "conj", tokens[head].relation == "appos", let name = tokens[head].head {
        addMember(name, bloc, token, in: sentence, status: .asserted)
      } else if let subject = tree.subject(of: token), tree.child(of: token, "cop") != nil {
        addMember(subject, bloc, token, in: sentence, status: status(of: token, in: sentence))
      }
    }
  }

  /// Whether a noun phrase stands right behind a comma, without "and".
  private func isAfterComma(_ token: Int, in sentence: Int) -> Bool {
    let first = phrase(token, in: sentence).lowerBound
    return first > 0 && sentences[sentence].tokens[first - 1].form == ","
      && trees[sentence].child(of: token, "cc") == nil
  }

  private func bloc(_ token: Int, in sentence: Int) -> NodeID? {
    draft(sentence, token)?.nodes.first { $0.kind == .bloc }
  }

  /// The subject of a verb, or the noun that its relative clause describes.
  private func subject(of verb: Int, in sentence: Int) -> Int? {
    trees[sentence].subject(of: verb)
      ?? (sentences[sentence].tokens[verb].relation.hasPrefix("acl")
        ? sentences[sentence].tokens[verb].head : nil)
      ?? (sentences[sentence].tokens[verb].relation == "conj"
        ? sentences[sentence].tokens[verb].head.flatMap { trees[sentence].subject(of: $0) } : nil)
  }

  private mutating func addMember(
    _ member: Int, _ bloc: NodeID, _ trigger: Int, in sentence: Int, status: Status
  ) {
    guard let first = draft(sentence, member) else { return }
    for draft in coordination(first) {
      for id in draft.nodes where id != bloc && id.kind == .state {
        claim(
          id, .memberOf, bloc, trigger: trigger..<trigger + 1, in: sentence, confidence: 0.75, status: status)
      }
    }
  }

  /// How a verb or predicate noun tells: "not", "no longer" and "never" deny, "will" and "may" look ahead.
  private func status(of token: Int, in sentence: Int) -> Status {
    let words = trees[sentence].children(of: token).map { sentences[sentence].tokens[$0].form.lowercased() }
    if words.contains(where: { ["not", "n't", "n’t", "never", "no", "longer"].contains($0) }) {
      return .negated
    }
    if words.contains(where: {
      ["will", "would", "may", "might", "could", "can", "should", "to"].contains($0)
    }) {
      return .prospective
    }
    return .asserted
  }
}
