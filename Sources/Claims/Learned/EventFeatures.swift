import Vocabulary

/// An end's place in an event.
enum Role: UInt64 {
  case source = 1
  case target = 2
}

extension SentenceClaims {
  /// What tells how likely the word says the relation at all.
  func features(of saying: Saying) -> FeatureSet {
    var features = FeatureSet()
    let relation = saying.hashes.relation
    let predicate = saying.predicate
    let prior = Int(saying.prior * 10)
    features.add(.pair)
    features.add(.pair, relation)
    features.add(.prior, UInt64(prior), UInt64(saying.rank))
    features.add(.priorAndRelation, UInt64(prior), relation)
    features.add(.prior, UInt64(Int(saying.prior * 25)))
    let status = UInt64(saying.telling.status == .asserted ? 1 : saying.telling.status == .negated ? 2 : 3)
    features.add(.status, status)
    features.add(.statusAndRelation, status, relation)
    features.add(.eventRelation, hashes.relation[predicate])
    features.add(.eventRelation, hashes.relation[predicate], relation)
    features.add(.eventTag, hashes.tag[predicate])
    features.add(.eventTag, hashes.tag[predicate], status)
    features.add(.eventWord, hashes.lemma[predicate])
    features.add(.eventWordAndRelation, hashes.lemma[predicate], relation)
    features.add(.depth, saying.hashes.depth)
    if let head = saying.telling.embeddedBy {
      features.add(.embeddedBy, hashes.lemma[head])
      features.add(.embeddedByAndRelation, hashes.lemma[head], relation)
    }
    features.add(.untold, saying.telling.isUntold ? 1 : 0)
    features.add(.told, saying.telling.speaker == nil ? 0 : 1, status)
    features.add(.actorCount, UInt64(min(actors.count, 6)))
    if let finding = saying.finding {
      features.add(.senseRank, UInt64(min(finding.rank, 3)), finding.isBound ? 1 : 0)
      features.add(.frames, UInt64(finding.strength * 10), EventHash.of(finding.origin.rawValue))
      features.add(.frames, UInt64(min(finding.specificity, 2)), finding.isBound ? 1 : 0)
    } else {
      features.add(.senseRank, 9)
    }
    return features
  }

  /// What tells whether an actor stands in a place of the event.
  func features(of end: EventEnd, _ role: Role, _ saying: Saying) -> FeatureSet {
    var features = FeatureSet()
    let predicate = saying.predicate
    let part = role.rawValue
    let relation = EventHash.joined(saying.hashes.relation, part)
    let word = EventHash.joined(hashes.lemma[predicate], part)
    let isPassive = saying.hashes.isPassive
    let category = EventHash.mixed(saying.hashes.category, isPassive, part)
    let way = end.way
    features.add(.end, part)
    features.add(.way, way.full, part)
    features.add(.wayAndCategory, way.full, category)
    features.add(.wayAndRelation, way.full, relation)
    features.add(.wayAndQuad, way.full, saying.hashes.quadClass, category)
    features.add(.wayAndWord, way.full, word, isPassive)
    features.add(.plainWay, way.plain, category)
    features.add(.plainWayAndWord, way.plain, word, isPassive)
    features.add(.plainWayAndRelation, way.plain, relation, isPassive)
    features.add(
      .plainWayAndClass, way.plain, EventHash.joined(hashes.fineClass[predicate], part), isPassive)
    features.add(.plainWayAndClass, way.plain, EventHash.joined(hashes.middleClass[predicate], part))
    features.add(.lastStep, way.last, category)
    features.add(.lastStepAndWord, way.last, word)
    addFrame(end, role, saying, to: &features)
    let kind = end.kind
    features.add(.kind, kind, part)
    features.add(.kindAndRelation, kind, relation)
    let tie = EventHash.of(end.actor.tie.rawValue)
    features.add(.tie, tie, part)
    features.add(.tieAndWay, tie, way.plain, part)
    addMention(end, role, saying, to: &features)
    addDistance(end, role, saying, to: &features)
    return features
  }

  private func addFrame(_ end: EventEnd, _ role: Role, _ saying: Saying, to features: inout FeatureSet) {
    let part = role.rawValue
    guard let finding = saying.finding else { return features.add(.frame, 7, part) }
    let (own, other) =
      role == .source
      ? (finding.source(end.actor.node), finding.target(end.actor.node))
      : (finding.target(end.actor.node), finding.source(end.actor.node))
    let strength = UInt64(finding.strength * 5)
    if let own {
      let path = EventHash.of(own.path.rawValue)
      let tie = EventHash.of(own.actor.tie.rawValue)
      features.add(.frame, path, part)
      features.add(.frame, path, part, strength, tie)
      features.add(.frameAndRelation, path, part, saying.hashes.relation)
      features.add(.endSense, tie, part, saying.hashes.relation)
      features.add(.endSense, tie, path, part)
    } else {
      let isFilled = role == .source ? !finding.sources.isEmpty : !finding.targets.isEmpty
      features.add(.frame, isFilled ? 8 : 9, part, strength)
      features.add(.frameAndRelation, isFilled ? 8 : 9, part, saying.hashes.relation)
    }
    if let other { features.add(.otherFrame, EventHash.of(other.path.rawValue), part, own == nil ? 0 : 1) }
  }

  private func addMention(_ end: EventEnd, _ role: Role, _ saying: Saying, to features: inout FeatureSet) {
    let part = role.rawValue
    let relation = EventHash.joined(saying.hashes.relation, part)
    let word = EventHash.joined(hashes.lemma[saying.predicate], part)
    guard let mention = end.mention else { return features.add(.mentionForm, 9, part) }
    let token = end.actor.token
    features.add(.mentionForm, EventHash.of(mention.form.rawValue), part)
    features.add(.mentionForm, EventHash.of(mention.form.rawValue), end.way.last, part)
    features.add(
      .mentionForm, EventHash.of(mention.sense.rawValue), hashes.preposition[token], part)
    if let head = tree.head(of: token), head != saying.predicate, tree.tokens[head].upos == .noun {
      features.add(.headNoun, hashes.lemma[head], relation)
      features.add(.headNoun, hashes.lemma[head], hashes.relation[token], part)
      features.add(.headNounAndWord, hashes.lemma[head], word)
    }
    if tree.tokens[token].upos == .noun { features.add(.headNoun, hashes.lemma[token], relation, 1) }
    let preposition = hashes.preposition[token]
    features.add(.endPreposition, preposition, part)
    features.add(.endPrepositionAndRelation, preposition, relation)
    features.add(.endPrepositionAndWord, preposition, word)
    if saying.telling.speaker == end.actor.node {
      features.add(.speaker, part, 1)
      features.add(.speaker, relation, 1)
    }
    if rootSubject == token {
      features.add(.rootSubject, part)
      features.add(.rootSubject, relation, saying.hashes.depth)
    }
    if let index = actors.firstIndex(where: { $0.token == token }) {
      features.add(.position, UInt64(min(index, 4)), part)
      features.add(.position, UInt64(min(actors.count - index, 3)) + 10, part)
    }
  }

  private func addDistance(_ end: EventEnd, _ role: Role, _ saying: Saying, to features: inout FeatureSet) {
    let part = role.rawValue
    let (token, predicate) = (end.actor.token, saying.predicate)
    let category = EventHash.joined(saying.hashes.category, part)
    let side: UInt64 = token < predicate ? 1 : token == predicate ? 2 : 3
    let distance = SentenceClaims.bucket(abs(token - predicate)) * 4 + side
    features.add(.distance, distance, part)
    features.add(.distanceAndCategory, distance, category)
    let inner = min(token, predicate) + 1..<max(token, predicate, min(token, predicate) + 1)
    let rank = UInt64(min(actorTokens.count { inner.contains($0) }, 3)) * 4 + side
    features.add(.rank, rank, category)
    features.add(.rankAndPassive, rank, saying.hashes.isPassive, part)
    features.add(.rankAndRelation, rank, saying.hashes.relation, part)
    let verbs = UInt64(min(inner.count { tree.tokens[$0].upos == .verb }, 3))
    features.add(.verbsBetween, verbs, side, part)
    features.add(.verbsBetween, verbs, side, end.way.last, part)
  }

  /// What tells whether the event passes between two actors.
  func features(of source: EventEnd, _ target: EventEnd, _ saying: Saying) -> FeatureSet {
    var features = FeatureSet()
    let predicate = saying.predicate
    let relation = saying.hashes.relation
    let category = saying.hashes.category
    let isPassive = saying.hashes.isPassive
    features.add(.ways, source.way.full, target.way.full)
    features.add(.plainWays, source.way.plain, target.way.plain, isPassive)
    features.add(.plainWaysAndRelation, source.way.plain, target.way.plain, relation)
    features.add(.lastSteps, source.way.last, target.way.last)
    features.add(.lastStepsAndCategory, source.way.last, target.way.last, category, isPassive)
    let order = SentenceClaims.order(source.actor.token, predicate, target.actor.token)
    features.add(.order, order, category)
    features.add(.orderAndPassive, order, category, isPassive)
    features.add(.orderAndRelation, order, relation)
    let sameState: UInt64 = source.state == target.state ? 1 : 0
    features.add(.sameState, sameState)
    features.add(.sameStateAndRelation, sameState, relation)
    let (sourceKind, targetKind) = (source.kind, target.kind)
    features.add(.kinds, sourceKind, targetKind)
    features.add(.kindsAndRelation, sourceKind, targetKind, relation)
    let (first, second) = (source.actor.token, target.actor.token)
    let inner = min(first, second) + 1..<max(first, second, min(first, second) + 1)
    let between = UInt64(min(actorTokens.count { inner.contains($0) }, 3))
    features.add(.between, between, order)
    features.add(.between, between, category, sameState)
    let way = TreeWay(from: first, to: second, in: tree, hashes)
    features.add(.betweenWay, way.plain, order)
    features.add(.betweenWay, way.full, relation)
    if tree.firstConjunct(of: first) == tree.firstConjunct(of: second) {
      features.add(.coordinated, relation)
      features.add(.coordinated, category, source.way.last)
    }
    addFrames(source, target, saying, to: &features)
    return features
  }

  private func addFrames(
    _ source: EventEnd, _ target: EventEnd, _ saying: Saying, to features: inout FeatureSet
  ) {
    guard let finding = saying.finding else { return }
    let (own, other) = (finding.source(source.actor.node), finding.target(target.actor.node))
    let (turned, turnedOther) = (finding.target(source.actor.node), finding.source(target.actor.node))
    let strength = UInt64(finding.strength * 10)
    let relation = saying.hashes.relation
    let path = own.map { EventHash.of($0.path.rawValue) } ?? 0
    let otherPath = other.map { EventHash.of($0.path.rawValue) } ?? 0
    features.add(.frames, path, otherPath)
    features.add(.framesAndRelation, path, otherPath, relation)
    let isHeld: UInt64 = own != nil && other != nil ? 1 : 0
    let isTurned: UInt64 = turned != nil && turnedOther != nil ? 2 : 0
    let binding = isHeld + isTurned + (finding.isMutual ? 4 : 0) + (finding.isSymmetric ? 8 : 0)
    features.add(.framesAndStrength, binding, strength)
    features.add(.framesAndStrength, binding, relation)
    features.add(.rival, binding, finding.isBound ? 1 : 0, UInt64(min(finding.rank, 3)))
  }

  private static func order(_ source: Int, _ predicate: Int, _ target: Int) -> UInt64 {
    (source < predicate ? 1 : 0) + (predicate < target ? 2 : 0) + (source < target ? 4 : 0)
  }

  private static func bucket(_ distance: Int) -> UInt64 {
    switch distance {
    case ..<2: 1
    case ..<4: 2
    case ..<7: 3
    case ..<11: 4
    case ..<17: 5
    default: 6
    }
  }

  func depth(of predicate: Int) -> Int {
    var depth = 0
    var current = predicate
    while let head = tree.head(of: current), depth < 5 {
      depth += 1
      current = head
    }
    return depth
  }
}
