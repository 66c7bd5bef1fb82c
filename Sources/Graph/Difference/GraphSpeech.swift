import Vocabulary

/// Sentences about two graphs, with the names that either knows.
struct GraphSpeech {
  let older: Graph
  let newer: Graph

  func node(_ id: NodeID) -> Node {
    newer[id] ?? older[id] ?? Node(id: id, name: String(id.local))
  }

  func name(_ id: NodeID) -> String { node(id).nameInSentence }

  func turn(_ turn: SignTurn, _ tellings: [TellingChange]) -> String {
    let pair = NodePair(turn.first, turn.second)
    let between = tellings.filter { NodePair($0.theme.source, $0.theme.target) == pair }
    func what(_ telling: KeyPath<TellingChange, Telling?>) -> String {
      var counts: [Relation: Int] = [:]
      for change in between {
        counts[change.theme.relation, default: 0] += change[keyPath: telling]?[.asserted] ?? 0
      }
      let order = counts.filter { $0.value > 0 && $0.key.goldsteinTenths != 0 }
        .sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
      return listed(order.map { "\($0.key.phrase.noun) (\($0.value))" })
    }
    let words: [Sign: String] = [.positive: "cooperation", .negative: "conflict"]
    let (before, after) = (words[turn.before, default: ""], words[turn.after, default: ""])
    return sentence(
      "\(name(turn.first)) and \(name(turn.second)) turned from \(before) to \(after): \(what(\.after)), "
        + "before \(what(\.before))")
  }

  /// "China now aids Russia, which was told only as possible before".
  func restatement(_ change: TellingChange) -> String {
    guard let before = change.before, let after = change.after else { return "" }
    if after[.asserted] > 0 {
      let was = before[.prospective] > 0 ? "told only as possible" : "denied"
      return sentence(
        statement(after, [change.theme.target], .asserted, "now ") + ", which was \(was) before")
    }
    let status: Status = after[.prospective] > 0 ? .prospective : .negated
    return sentence(
      statement(after, [change.theme.target], status, "now ") + ", which was told as fact before")
  }

  /// "China → Russia: support told 7 times, was 3".
  func retelling(_ change: TellingChange) -> String {
    let arrow = change.theme.symmetric ? "↔" : "→"
    let counts = Status.allCases.compactMap { status -> String? in
      let (before, after) = (change.before?[status] ?? 0, change.after?[status] ?? 0)
      guard before != after else { return nil }
      let how: [Status: String] = [.prospective: " as possible", .negated: " as not so"]
      return "told\(how[status, default: ""]) \(after == 0 ? "no more" : times(after)), was \(before)"
    }
    let names = "\(node(change.theme.source).name) \(arrow) \(node(change.theme.target).name)"
    return "\(names): \(change.theme.relation.phrase.noun) \(counts.joined(separator: "; "))."
  }

  /// One sentence for all targets of one source, relation, status and speaker.
  func grouped(
    _ changes: [TellingChange], _ side: KeyPath<TellingChange, Telling?>, now: String = ""
  ) -> [String] {
    struct Group: Hashable {
      let source: NodeID
      let relation: Relation
      let symmetric: Bool
      let status: Status
      let speakers: [NodeID]
    }
    var (order, members): ([Group], [Group: [Telling]]) = ([], [:])
    for telling in changes.compactMap({ $0[keyPath: side] }) {
      guard let status = Status.allCases.first(where: { telling[$0] > 0 }) else { continue }
      let group = Group(
        source: telling.theme.source, relation: telling.theme.relation, symmetric: telling.theme.symmetric,
        status: status, speakers: telling.soleSpeakers(status))
      if members[group] == nil { order.append(group) }
      members[group, default: []].append(telling)
    }
    return order.compactMap { group in
      guard let tellings = members[group], let first = tellings.first else { return nil }
      let count = tellings.reduce(0) { $0 + $1[group.status] }
      let words = statement(first, tellings.map(\.theme.target), group.status, now)
      return sentence(words + (count > tellings.count ? " (told \(times(count)))" : ""))
    }
  }

  func actors(_ nodes: Changes<Node>) -> [String] {
    var sentences: [String] = []
    if !nodes.added.isEmpty { sentences.append("New: \(listed(nodes.added.map(\.name))).") }
    if !nodes.removed.isEmpty { sentences.append("No longer named: \(listed(nodes.removed.map(\.name))).") }
    for change in nodes.changed {
      guard let before = change.before.affiliation, let after = change.after.affiliation, before != after
      else {
        continue
      }
      sentences.append(
        sentence("\(change.after.nameInSentence) now stands for \(name(after)), before for \(name(before))"))
    }
    return sentences
  }

  func documents(_ documents: Changes<Document>) -> [String] {
    func words(_ document: Document) -> String {
      let title = document.title.map { "“\($0)”" } ?? "“\(document.id)”"
      return document.date.map { "\(title) of \($0)" } ?? title
    }
    var sentences: [String] = []
    if !documents.added.isEmpty { sentences.append("Newly read: \(listed(documents.added.map(words))).") }
    if !documents.removed.isEmpty {
      sentences.append("Not read again: \(listed(documents.removed.map(words))).")
    }
    return sentences
  }

  /// "according to the United States, China now supports Russia and Iran".
  private func statement(_ telling: Telling, _ targets: [NodeID], _ status: Status, _ now: String) -> String {
    let source = node(telling.theme.source)
    let phrase = telling.theme.relation.phrase
    let isMutual = telling.theme.symmetric
    let isPlural = isMutual && targets.count == 1 || source.isPlural
    let verb =
      switch status {
      case .asserted: phrase.verb(isPlural: isPlural, now)
      case .prospective: "may \(now)\(phrase.base)"
      case .negated: "\(isPlural ? "are" : "is") \(now)said not to \(phrase.base)"
      }
    let speakers = telling.soleSpeakers(status).map(name)
    let according = speakers.isEmpty ? "" : "according to \(listed(speakers)), "
    let subject = source.nameInSentence
    guard isMutual, targets.count == 1 else {
      return "\(according)\(subject) \(verb) \(listed(targets.map(name)))"
    }
    return "\(according)\(subject) and \(listed(targets.map(name))) \(verb) each other"
  }
}
