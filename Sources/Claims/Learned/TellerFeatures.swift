package import Vocabulary

/// An actor who may be the one that tells an event.
package struct TellerExample: Sendable {
  package let node: NodeID
  package let features: FeatureSet
}

/// The kinds of features of a teller; as with ``FeatureTemplate``, their numbers are part of the model.
private enum TellerTemplate: UInt64 {
  case rule = 1
  case ruleAndPlace
  case plainWay
  case lastStep
  case placeAndRelation
  case quotesAndRule
  case syntax
  case quoted
  case statusAndPlace
  case kindAndPlace
  case embeddedByAndPlace
  case wordAndPlace
  case verb
  case effect
  case effectAndQuotes
  case effectAndPlace
  case verbAndQuotes
  case rootSubject
  case rank
  case carriedAndQuotes
  case carriedAndRelation
  case carriedPlace
  case carriedAndRule
}

extension FeatureSet {
  fileprivate mutating func add(
    teller template: TellerTemplate, _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0
  ) {
    add(.teller, template.rawValue, first, second, third)
  }
}

extension SentenceClaims {
  /// Everyone who may be the one that tells an event between two actors: those of the sentence, and who speaks in a quotation
  /// that an earlier sentence began.
  func tellers(of saying: Saying, source: NodeID, target: NodeID, quoted: NodeID?) -> [TellerExample] {
    var examples: [TellerExample] = []
    for actor in actors {
      let features = features(ofTeller: actor, saying, source, target, isQuoted: actor.node == quoted)
      examples.append(TellerExample(node: actor.node, features: features))
    }
    if let quoted, !actors.contains(where: { $0.node == quoted }) {
      var features = FeatureSet()
      let isInQuotes: UInt64 = isInQuotes(saying.predicate) ? 1 : 0
      features.add(teller: .carriedAndQuotes, isInQuotes)
      features.add(teller: .carriedAndRelation, saying.hashes.relation)
      features.add(teller: .carriedPlace, quoted == source ? 1 : 0, quoted == target ? 1 : 0)
      features.add(teller: .carriedAndRule, saying.telling.speaker == nil ? 0 : 1)
      examples.append(TellerExample(node: quoted, features: features))
    }
    return examples
  }

  private func features(
    ofTeller actor: BoundActor, _ saying: Saying, _ source: NodeID, _ target: NodeID, isQuoted: Bool
  ) -> FeatureSet {
    var features = FeatureSet()
    let predicate = saying.predicate
    let way = TreeWay(from: predicate, to: actor.token, in: tree, hashes)
    let relation = saying.hashes.relation
    let isRule: UInt64 = saying.telling.speaker == actor.node ? 1 : saying.telling.speaker == nil ? 2 : 3
    let place: UInt64 = actor.node == source ? 1 : actor.node == target ? 2 : 3
    let isInQuotes: UInt64 = isInQuotes(predicate) ? 1 : 0
    features.add(.teller)
    features.add(teller: .rule, isRule)
    features.add(teller: .ruleAndPlace, isRule, place)
    features.add(teller: .plainWay, way.plain)
    features.add(teller: .lastStep, way.last)
    features.add(teller: .placeAndRelation, place, relation)
    features.add(teller: .quotesAndRule, isInQuotes, isRule)
    features.add(teller: .syntax, hashes.preposition[actor.token], hashes.relation[actor.token])
    features.add(teller: .quoted, isQuoted ? 1 : 0, isInQuotes)
    let status = UInt64(saying.telling.status == .asserted ? 1 : saying.telling.status == .negated ? 2 : 3)
    features.add(teller: .statusAndPlace, status, place)
    features.add(teller: .kindAndPlace, actor.node.kind.hash, place)
    if let head = saying.telling.embeddedBy {
      features.add(teller: .embeddedByAndPlace, hashes.lemma[head], place)
    }
    features.add(teller: .wordAndPlace, hashes.lemma[predicate], place)
    if let verb = governingVerb(of: actor.token) {
      let isAbove: UInt64 = verb != predicate && tree.isDescendant(predicate, of: verb) ? 1 : 0
      let effect = lexicon.embedding(tree.tokens[verb]).map { EventHash.of($0.effect.rawValue) } ?? 0
      let tie = EventHash.mixed(hashes.relation[actor.token], isAbove, verb == predicate ? 1 : 0)
      features.add(teller: .verb, hashes.lemma[verb], tie)
      features.add(teller: .effect, effect, tie)
      features.add(teller: .effectAndQuotes, effect, tie, isInQuotes)
      features.add(teller: .effectAndPlace, effect, tie, place)
      features.add(teller: .verbAndQuotes, hashes.lemma[verb], verb < predicate ? 1 : 0, isInQuotes)
    }
    features.add(teller: .rootSubject, rootSubject == actor.token ? 1 : 0, place)
    let side: UInt64 = actor.token < predicate ? 1 : 2
    let inner = min(actor.token, predicate) + 1..<max(actor.token, predicate, min(actor.token, predicate) + 1)
    features.add(teller: .rank, UInt64(min(actorTokens.count { inner.contains($0) }, 3)), side)
    return features
  }

  /// The nearest verb above a nominal.
  private func governingVerb(of token: Int) -> Int? {
    var current = token
    for _ in 0..<4 {
      guard let head = tree.head(of: current) else { return nil }
      if tree.isVerb(head) { return head }
      current = head
    }
    return nil
  }

  /// Whether an odd number of quotation marks stands before a token.
  private func isInQuotes(_ token: Int) -> Bool {
    tree.tokens[..<token].count { ["\"", "“", "”", "``", "''", "«", "»"].contains($0.form) } % 2 == 1
  }
}
