import Vocabulary

extension SentenceClaims {
  /// What tells which relations a word says.
  func features(of predicate: Int, _ findings: [FrameFinding], _ telling: Telling) -> FeatureSet {
    var features = FeatureSet()
    let word = hashes.lemma[predicate]
    let tag = hashes.tag[predicate]
    let relation = hashes.relation[predicate]
    features.add(.bias)
    features.add(.word, word, EventHash.of(tree.tokens[predicate].upos.rawValue))
    features.add(.form, hashes.form[predicate])
    features.add(.tag, tag)
    features.add(.relation, relation, tag)
    features.add(.wordAndRelation, word, relation)
    features.add(.wordClass, hashes.fineClass[predicate], tag)
    features.add(.wordClass, hashes.middleClass[predicate], tag)
    features.add(.wordClass, hashes.fineClass[predicate], relation, 1)
    features.add(.ending, EventHash.of(tree.lemma(predicate).suffix(4)), tag)
    addSurroundings(of: predicate, to: &features)
    addSenses(of: predicate, findings, to: &features)
    features.add(.telling, UInt64(telling.status == .asserted ? 1 : telling.status == .negated ? 2 : 3))
    if let head = telling.embeddedBy {
      features.add(.embedded, hashes.lemma[head])
      features.add(.embedded, hashes.lemma[head], word)
    }
    if telling.isUntold { features.add(.telling, 4) }
    let isPassive = matcher.verbs.isPassive(predicate)
    features.add(.passive, isPassive ? 1 : 0, tag)
    addActors(of: predicate, to: &features)
    features.add(.headline, headline == nil ? 0 : 1, tag)
    features.add(.actorCount, UInt64(min(actors.count, 5)))
    return features
  }

  private func addSurroundings(of predicate: Int, to features: inout FeatureSet) {
    let word = hashes.lemma[predicate]
    let relation = hashes.relation[predicate]
    if let head = tree.head(of: predicate) {
      features.add(.head, hashes.lemma[head])
      features.add(.headAndRelation, hashes.lemma[head], relation, hashes.preposition[predicate])
      features.add(.headClass, hashes.fineClass[head], relation, word)
      features.add(.headClass, hashes.fineClass[head], hashes.fineClass[predicate])
      features.add(.headAndWord, hashes.lemma[head], word, relation)
      if let grandHead = tree.head(of: head) { features.add(.grandHead, hashes.lemma[grandHead], relation) }
    }
    if hashes.preposition[predicate] != 0 { features.add(.preposed, hashes.preposition[predicate], word) }
    for child in tree.children(of: predicate) where tree.tokens[child].upos != .punctuation {
      let relation = hashes.relation[child]
      let preposition = hashes.preposition[child]
      features.add(.child, relation, hashes.lemma[child])
      features.add(.childAndWord, relation, hashes.lemma[child], word)
      features.add(.childClass, relation, hashes.fineClass[child], hashes.fineClass[predicate])
      features.add(.childClass, relation, hashes.middleClass[child], word)
      features.add(.preposition, relation, preposition)
      features.add(.prepositionAndWord, relation, preposition, word)
      if preposition != 0 {
        features.add(.oblique, preposition, hashes.lemma[child])
        features.add(.obliqueClass, preposition, hashes.fineClass[child], word)
        features.add(.obliqueClass, preposition, hashes.fineClass[predicate])
        features.add(.obliqueAndWord, preposition, hashes.lemma[child], word)
      }
    }
    func neighbour(_ offset: Int) -> UInt64 {
      let token = predicate + offset
      return tree.tokens.indices.contains(token) ? hashes.lemma[token] : 1
    }
    features.add(.previous, neighbour(-1))
    features.add(.previousAndWord, neighbour(-1), word)
    features.add(.next, neighbour(1))
    features.add(.nextAndWord, neighbour(1), word)
    features.add(.previousTwo, neighbour(-2), neighbour(-1))
    features.add(.nextTwo, neighbour(1), neighbour(2))
  }

  private func addSenses(of predicate: Int, _ findings: [FrameFinding], to features: inout FeatureSet) {
    for finding in findings {
      let relation = finding.relation.hash
      let strength = UInt64(finding.strength * 5)
      let ends = UInt64((finding.sources.isEmpty ? 0 : 1) + (finding.targets.isEmpty ? 0 : 2))
      features.add(.sense, relation, strength, UInt64(min(finding.rank, 2)))
      features.add(.sense, relation, ends)
      features.add(.sense, relation, EventHash.of(finding.origin.rawValue), finding.isBound ? 1 : 0)
      if finding.rank == 0 { features.add(.firstSense, relation) }
    }
    for category in Frame.Category.allCases {
      let listed = Set(lexicon.frames(for: tree.lemma(predicate), category).compactMap(\.relation))
      // In a fixed order: sums of floating-point numbers depend on it.
      for relation in Saying.relations where listed.contains(relation) {
        features.add(.listed, relation.hash, EventHash.of(category.rawValue), hashes.tag[predicate])
      }
    }
    if let embedding = lexicon.embedding(tree.tokens[predicate]) {
      features.add(.embedding, EventHash.of(embedding.effect.rawValue))
      if let act = embedding.act { features.add(.embedding, act.hash, 1) }
    }
  }

  private func addActors(of predicate: Int, to features: inout FeatureSet) {
    func kind(_ argument: Argument?) -> UInt64 {
      guard let argument else { return 0 }
      guard let actor = lookup.actors(of: argument.head, allowsPlaces: true).first else { return 1 }
      return actor.node.kind.hash
    }
    let subject = kind(matcher.verbs.subject(of: predicate))
    let object = kind(matcher.verbs.object(of: predicate))
    features.add(.subjectKind, subject, hashes.tag[predicate])
    features.add(.objectKind, object, hashes.tag[predicate])
    features.add(.subjectObjectKind, subject, object, hashes.lemma[predicate])
  }
}

extension Relation {
  var hash: UInt64 { EventHash.of(rawValue) }
}

extension NodeKind {
  var hash: UInt64 { EventHash.of(rawValue) }
}
