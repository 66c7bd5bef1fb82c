internal import Vocabulary

extension ActorScene {
  /// "Both leaders", "the two countries", "the three powers": the nodes that were named last, as many as the number
  /// says.
  mutating func readPair(_ token: Int, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    guard isPluralNoun(token, in: sentence), let wanted = count(of: token, in: sentence) else { return false }
    let lemma = tree.lemma(token)
    let wantsPersons: Bool
    switch lemma {
    case "leader", "president", "minister", "men", "man", "official", "premier", "diplomat", "king", "envoy",
      "statesman", "general":
      wantsPersons = true
    case "country", "nation", "state", "side", "government", "power", "neighbour", "neighbor", "capital",
      "ally", "rival",
      "republic", "party", "military", "army", "enemy", "foe", "partner", "economy", "giant", "superpower":
      wantsPersons = false
    default: return false
    }
    guard owners(of: token, in: sentence).isEmpty else { return false }
    guard let group = lastGroup(wanted, persons: wantsPersons, before: token, in: sentence) else {
      return true
    }
    for id in group.nodes { touch(id) }
    add(
      Draft(
        sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: group.nodes,
        form: .description,
        basis: .antecedent(sentence: group.sentence, head: group.head), reason: .pair, isPlural: true))
    return true
  }

  /// The number that a definite plural asks for; 0 where it is "the leaders", nil where the noun is not definite.
  private func count(of token: Int, in sentence: Int) -> Int? {
    let tokens = sentences[sentence].tokens
    var hasDeterminer = false
    var number = 0
    for child in trees[sentence].children(of: token) where child < token {
      let word = tokens[child].form.lowercased()
      switch word {
      case "both": return 2
      case "the", "these", "those", "neither", "either": hasDeterminer = true
      case "two", "2": number = 2
      case "three", "3": number = 3
      case "four", "4": number = 4
      case "five": number = 5
      default:
        if tokens[child].universalRelation == "amod" || tokens[child].universalRelation == "compound"
          || tokens[child].universalRelation == "nmod"
        {
          guard ["neighbouring", "neighboring", "rival", "warring"].contains(word) else { return nil }
        }
      }
    }
    guard hasDeterminer else { return nil }
    return number
  }

  /// The nodes of one kind that were named last: a coordination first, else those of one sentence or two.
  private func lastGroup(_ wanted: Int, persons: Bool, before token: Int, in sentence: Int) -> (
    nodes: [NodeID], sentence: Int, head: Int
  )? {
    // "Russia appealed to both countries": a subject is not among those whom its verb has as objects.
    let tree = trees[sentence]
    let subject = tree.predicate(of: token).flatMap { tree.subject(of: $0) }
    let excluded = subject.flatMap { $0 == token ? nil : draft(sentence, $0)?.nodes } ?? []
    func fitting(_ draft: Draft) -> [NodeID] {
      draft.nodes.compactMap { id in
        if excluded.contains(id) { return nil }
        if persons { return id.kind == .person ? id : nil }
        if id.kind == .state { return draft.sense == .place && draft.form == .modifier ? nil : id }
        return nil
      }
    }
    var gathered: [NodeID] = []
    var last: Draft?
    for back in 0..<(wanted > 2 ? 12 : 4) {
      let current = sentence - back
      guard current >= 0 else { break }
      let list = bySentence[current].map { drafts[$0] }.filter { back > 0 || $0.head < token }
        .sorted { $0.head < $1.head }
      // A coordination, or one mention of several.
      for draft in list.reversed() {
        // A part of a longer coordination is no group.
        let head = sentences[current].tokens[draft.head]
        if head.relation == "conj", let first = head.head, self.draft(current, first) != nil { continue }
        let members = coordination(draft)
        let nodes = ActorScene.distinct(members.flatMap(fitting))
        if nodes.count > 1, wanted == 0 || nodes.count == wanted { return (nodes, current, draft.head) }
      }
      if wanted > 2 { continue }
      for draft in list.reversed() {
        var nodes = fitting(draft)
        if nodes.isEmpty, !persons, draft.nodes.count == 1, draft.nodes[0].kind == .person,
          let state = actors[draft.nodes[0]]?.affiliation
        {
          nodes = [state]
        }
        if draft.sense == .place { continue }
        if !nodes.isEmpty, last == nil { last = draft }
        gathered = ActorScene.distinct(gathered + nodes)
      }
      let target = wanted == 0 ? 2 : wanted
      if gathered.count == target, let last { return (gathered, last.sentence, last.head) }
      if gathered.count > target { return nil }
    }
    return nil
  }

  /// A mention and those coordinated with it.
  func coordination(_ draft: Draft) -> [Draft] {
    let tokens = sentences[draft.sentence].tokens
    var result = [draft]
    let members = draft.tokens.flatMap { trees[draft.sentence].children(of: $0) }
    for child in members where tokens[child].relation == "conj" && !draft.tokens.contains(child) {
      guard let other = self.draft(draft.sentence, child) else { return [draft] }
      result.append(other)
    }
    return result
  }

  /// "The country", "the alliance": the node of this kind that was named last, where nothing competes.
  mutating func readDefinite(_ token: Int, kinds: Set<NodeKind>, in sentence: Int) {
    let tree = trees[sentence]
    let tokens = sentences[sentence].tokens
    guard !isPluralNoun(token, in: sentence) else {
      return
    }
    let isOwn = tree.children(of: token).contains { draft(sentence, $0)?.form == .pronoun }
    let determiner = determiner(of: token, in: sentence)
    if isOwn, kinds == [.state] {
      // "His country", "their country".
      guard
        let owner = tree.children(of: token).compactMap({ draft(sentence, $0) }).first(where: {
          $0.form == .pronoun
        })
      else { return }
      let states = ActorScene.distinct(owner.nodes.compactMap { state(of: $0) })
      guard !states.isEmpty else { return }
      for id in states { touch(id) }
      add(
        Draft(
          sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: states,
          form: .description,
          basis: .affiliation, reason: .body))
      return
    }
    guard determiner == "the" || determiner == "that" || determiner == "this" else { return }
    let hasModifiers = tree.children(of: token).contains {
      ["amod", "compound", "nmod", "acl", "nummod"].contains(String(tokens[$0].universalRelation))
    }
    guard !hasModifiers || tree.lemma(token) == "kingdom" else { return }
    let noun = tree.lemma(token)
    var found: Draft?
    search: for back in 0..<4 {
      let current = sentence - back
      guard current >= 0 else { break }
      let list = bySentence[current].map { drafts[$0] }.filter { back > 0 || $0.head < token }
        .sorted { $0.head < $1.head }
      let fitting = list.filter { draft in
        draft.nodes.count == 1 && kinds.contains(draft.nodes[0].kind) && suits(noun, draft.nodes[0])
          && !draft.isPart
      }
      let subjects = fitting.filter { trees[$0.sentence].isSubject($0.head) && $0.form != .modifier }
      let names = ActorScene.distinct(fitting.flatMap(\.nodes))
      if names.count == 1 { found = fitting.last; break search }
      if let subject = subjects.last, ActorScene.distinct(subjects.flatMap(\.nodes)).count == 1 {
        found = subject; break search
      }
      if !names.isEmpty { return }
    }
    guard let found else { return }
    add(
      Draft(
        sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: found.nodes,
        form: .description,
        basis: .antecedent(sentence: found.sentence, head: found.head), reason: .coreference))
  }

  /// "The council", "the agency": the named body whose name has this word.
  mutating func readNameWord(_ token: Int, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    guard tokens[token].upos == .noun, tokens[token].xpos == "NN",
      tokens[token].form.first?.isLowercase == true,
      determiner(of: token, in: sentence) == "the",
      !trees[sentence].children(of: token).contains(where: {
        ["amod", "compound", "nmod", "nummod"].contains(String(tokens[$0].universalRelation))
      })
    else { return false }
    let noun = trees[sentence].lemma(token)
    guard lexicon.organisationNouns[noun] != nil else { return false }
    for back in 0..<8 {
      guard sentence - back >= 0 else { return false }
      for index in bySentence[sentence - back].reversed() {
        let other = drafts[index]
        guard other.nodes.count == 1, back > 0 || other.head < token,
          other.form == .name || other.form == .modifier,
          [.bloc, .institution, .armedGroup].contains(other.nodes[0].kind), isNamed(other.nodes[0], noun)
        else { continue }
        return add(
          Draft(
            sentence: sentence, tokens: phrase(token, in: sentence), head: token, nodes: other.nodes,
            form: .description,
            basis: .antecedent(sentence: other.sentence, head: other.head), reason: .coreference))
      }
    }
    return false
  }

  private func isNamed(_ id: NodeID, _ noun: String) -> Bool {
    func has(_ name: String) -> Bool {
      Slug(name).text.split(separator: "-").contains { $0 == noun }
    }
    guard let actor = actors[id] else { return false }
    if has(actor.name) || actor.aliases.contains(where: has) { return true }
    guard let number = actor.number else { return false }
    return gazetteer.aliases(of: number).contains {
      ($0.type == .name || $0.type == .official) && has(gazetteer.text($0.text))
    }
  }

  /// Whether "the kingdom" or "the island" may be said of a node.
  private func suits(_ noun: String, _ id: NodeID) -> Bool {
    let code = String(id.local)
    switch noun {
    case "kingdom":
      return [
        "SAU", "GBR", "JOR", "MAR", "BHR", "THA", "BTN", "ESP", "NLD", "BEL", "SWE", "NOR", "DNK", "KHM",
        "SWZ", "LSO", "TON", "NPL",
      ].contains(code)
    case "island":
      return [
        "TWN", "CUB", "CYP", "JPN", "LKA", "MLT", "MDG", "ISL", "IRL", "BHR", "JAM", "HTI", "GBR", "TLS",
        "NZL", "MUS", "SGP", "GRL",
      ].contains(code)
    case "emirate": return ["QAT", "KWT", "ARE"].contains(code)
    case "sultanate": return ["OMN", "BRN"].contains(code)
    case "archipelago": return ["PHL", "IDN", "MDV", "JPN", "BHS", "COM", "SYC", "SLB"].contains(code)
    case "republic", "federation", "country", "nation", "homeland", "monarchy": return true
    case "party": return id.kind == .institution
    case "militia", "faction", "movement": return id.kind == .armedGroup || id.kind == .institution
    case "alliance", "pact": return code != "united-nations" && code != "un-security-council"
    default: return true
    }
  }

  /// The state that a sentence is about before a token: the only one it names, else the only one of the sentence
  /// before, else the one that the article names most by far.
  func focus(at token: Int, in sentence: Int, strictly: Bool = false) -> NodeID? {
    for back in 0..<2 {
      if back > 0, strictly { return dominant(before: sentence) }
      let current = sentence - back
      guard current >= 0 else { break }
      var states: [NodeID] = []
      var subject: NodeID?
      for index in bySentence[current] where back > 0 || drafts[index].head < token {
        let draft = drafts[index]
        guard draft.nodes.count == 1, let state = state(of: draft.nodes[0]) else { continue }
        states.append(state)
        if trees[current].isSubject(draft.head), draft.form != .modifier { subject = state }
      }
      // "While in Yerevan a crowd stormed the prime minister's house": the clause's own state.
      if back == 0, let predicate = trees[sentence].predicate(of: token) {
        let near = ActorScene.distinct(
          bySentence[sentence].map { drafts[$0] }.filter {
            $0.head < token && $0.nodes.count == 1 && trees[sentence].predicate(of: $0.head) == predicate
          }.compactMap { state(of: $0.nodes[0]) })
        if near.count == 1 { return near[0] }
      }
      let distinct = ActorScene.distinct(states)
      if distinct.count == 1 { return distinct[0] }
      if distinct.count > 1 { return back == 0 ? subject : nil }
    }
    return nil
  }

  /// The state that three in five mentions of states mean so far, of five or more.
  private func dominant(before sentence: Int) -> NodeID? {
    var counts: [NodeID: Int] = [:]
    for draft in drafts
    where draft.sentence <= sentence && draft.nodes.count == 1 && draft.nodes[0].kind == .state {
      counts[draft.nodes[0], default: 0] += 1
    }
    let total = counts.values.reduce(0, +)
    guard total >= 5, let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value * 5 >= total * 3
    else { return nil }
    return best.key
  }
}
