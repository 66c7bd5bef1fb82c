package import Vocabulary

/// An actor who may be the one that tells an event.
package struct TellerExample: Sendable {
  package let node: NodeID
  package let features: FeatureSet
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
      features.add(.teller, 20, isInQuotes)
      features.add(.teller, 21, saying.relation.hash)
      features.add(.teller, 22, quoted == source ? 1 : 0, quoted == target ? 1 : 0)
      features.add(.teller, 23, saying.telling.speaker == nil ? 0 : 1)
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
    let relation = saying.relation.hash
    let isRule: UInt64 = saying.telling.speaker == actor.node ? 1 : saying.telling.speaker == nil ? 2 : 3
    let place: UInt64 = actor.node == source ? 1 : actor.node == target ? 2 : 3
    let isInQuotes: UInt64 = isInQuotes(predicate) ? 1 : 0
    features.add(.teller)
    features.add(.teller, 1, isRule)
    features.add(.teller, 2, isRule, place)
    features.add(.teller, 3, way.plain)
    features.add(.teller, 4, way.last)
    features.add(.teller, 5, place, relation)
    features.add(.teller, 6, isInQuotes, isRule)
    features.add(.teller, 7, hashes.preposition[actor.token], hashes.relation[actor.token])
    features.add(.teller, 8, isQuoted ? 1 : 0, isInQuotes)
    let status = UInt64(saying.telling.status == .asserted ? 1 : saying.telling.status == .negated ? 2 : 3)
    features.add(.teller, 9, status, place)
    features.add(.teller, 10, actor.node.kind.hash, place)
    if let head = saying.telling.embeddedBy { features.add(.teller, 11, hashes.lemma[head], place) }
    features.add(.teller, 12, hashes.lemma[predicate], place)
    if let verb = governingVerb(of: actor.token) {
      let isAbove: UInt64 = verb != predicate && tree.isDescendant(predicate, of: verb) ? 1 : 0
      let effect = lexicon.embedding(tree.tokens[verb]).map { FeatureHash.of($0.effect.rawValue) } ?? 0
      let tie = FeatureHash.mixed(hashes.relation[actor.token], isAbove, verb == predicate ? 1 : 0)
      features.add(.teller, 13, hashes.lemma[verb], tie)
      features.add(.teller, 14, effect, tie)
      features.add(.teller, 15, effect, tie, isInQuotes)
      features.add(.teller, 16, effect, tie, place)
      features.add(.teller, 17, hashes.lemma[verb], verb < predicate ? 1 : 0, isInQuotes)
    }
    features.add(.teller, 18, rootSubject == actor.token ? 1 : 0, place)
    let side: UInt64 = actor.token < predicate ? 1 : 2
    let inner = min(actor.token, predicate) + 1..<max(actor.token, predicate, min(actor.token, predicate) + 1)
    features.add(.teller, 19, UInt64(min(actorTokens.count { inner.contains($0) }, 3)), side)
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
