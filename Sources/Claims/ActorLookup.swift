import Vocabulary

/// The actors of one sentence by token, and those that a nominal stands for.
struct ActorLookup {
  private let tree: DependencyTree
  /// The mentions that each token heads, widest first.
  private let mentions: [[Mention]]
  /// Event nouns whose of-phrase is what they are done to: "the invasion of Ukraine".
  private let sufferers: Set<String>
  private static let depthLimit = 4

  init(_ tree: DependencyTree, _ mentions: some Sequence<Mention>, sufferers: Set<String>) {
    self.tree = tree
    self.sufferers = sufferers
    var byHead = [[Mention]](repeating: [], count: tree.tokens.count)
    for mention in mentions where byHead.indices.contains(mention.head) {
      byHead[mention.head].append(mention)
    }
    for index in byHead.indices where byHead[index].count > 1 {
      byHead[index].sort {
        ($1.tokens.count, $0.form == .modifier ? 1 : 0) < ($0.tokens.count, $1.form == .modifier ? 1 : 0)
      }
    }
    self.mentions = byHead
  }

  /// The mention that a token heads.
  func mention(at token: Int) -> Mention? { mentions[token].first }

  /// Each actor's mentions in the sentence, modifiers inside other mentions left out.
  var actorsOfSentence: [BoundActor] {
    mentions.indices.flatMap { token -> [BoundActor] in
      guard let mention = mentions[token].first, mention.form != .modifier || !isInsideDescription(token)
      else { return [] }
      return mention.nodes.map {
        BoundActor(node: $0, token: token, tie: mention.sense == .place ? .place : .itself)
      }
    }
  }

  private func isInsideDescription(_ token: Int) -> Bool {
    guard let head = tree.head(of: token), let outer = mentions[head].first else { return false }
    return outer.tokens.contains(token)
  }

  /// The actors of a coordination of nominals, in text order.
  func actors(of nominal: Int, allowsPlaces: Bool = false) -> [BoundActor] {
    var result: [BoundActor] = []
    for conjunct in tree.conjuncts(of: nominal) + listed(beside: nominal) {
      for actor in single(conjunct, allowsPlaces: allowsPlaces, depth: 0)
      where !result.contains(where: { $0.node == actor.node }) {
        result.append(actor)
      }
    }
    return result
  }

  /// The names that a headline joins by a comma alone: "Japan, *South Korea* hold talks".
  private func listed(beside nominal: Int) -> [Int] {
    guard let mention = mentions[nominal].first, mention.nodes.count == 1 else { return [] }
    return tree.children(of: nominal).filter { child in
      guard ["nmod:unmarked", "list", "appos", "dep", "flat"].contains(tree.relation(of: child)),
        let other = mentions[child].first, other.nodes.count == 1, other.form == .name,
        other.nodes[0].kind == mention.nodes[0].kind, other.nodes != mention.nodes, mention.form == .name,
        mention.tokens.upperBound < tree.tokens.count, tree.tokens[mention.tokens.upperBound].form == ",",
        other.tokens.lowerBound == mention.tokens.upperBound + 1
      else { return false }
      let next = other.tokens.upperBound
      return next >= tree.tokens.count || tree.tokens[next].form != ","
    }
  }

  private func single(_ nominal: Int, allowsPlaces: Bool, depth: Int) -> [BoundActor] {
    if let mention = mentions[nominal].first(where: { allowsPlaces || $0.sense == .actor }) {
      let tie: BoundActor.Tie =
        switch mention.basis {
        case .antecedent: .coreferent
        default: .itself
        }
      return mention.nodes.map {
        BoundActor(node: $0, token: nominal, tie: mention.sense == .place ? .place : tie)
      }
    }
    guard depth < ActorLookup.depthLimit, mentions[nominal].isEmpty || !allowsPlaces else { return [] }
    for attempt in 0..<5 {
      let found = dependents(of: nominal, attempt, allowsPlaces: allowsPlaces, depth: depth)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func dependents(of nominal: Int, _ attempt: Int, allowsPlaces: Bool, depth: Int) -> [BoundActor] {
    var found: [BoundActor] = []
    for child in tree.children(of: nominal) {
      let relation = tree.relation(of: child)
      let tie: BoundActor.Tie
      switch attempt {
      case 0:
        guard relation == "nmod:poss" else { continue }
        tie = .owned
      case 1:
        guard ["amod", "compound", "nmod:desc", "nmod", "det"].contains(relation), child < nominal,
          tree.preposition(of: child).isEmpty
        else { continue }
        tie = .modified
      case 2:
        guard relation == "appos" || relation == "flat" || (relation == "nmod:desc" && child > nominal)
        else { continue }
        tie = .apposed
      case 3:
        guard tree.tokens[child].universalRelation == "nmod" else { continue }
        let preposition = tree.preposition(of: child)
        guard preposition == "by" || (preposition == "of" && !sufferers.contains(tree.lemma(nominal)))
        else { continue }
        tie = .of
      default:
        guard tree.tokens[child].universalRelation == "nmod" else { continue }
        let preposition = tree.preposition(of: child)
        guard
          preposition == "from"
            || (allowsPlaces && ["in", "at", "near", "inside", "on", "off"].contains(preposition))
        else { continue }
        tie = .place
      }
      for conjunct in tree.conjuncts(of: child) {
        for actor in single(
          conjunct, allowsPlaces: allowsPlaces || attempt <= 1 || tie == .place, depth: depth + 1)
        {
          found.append(BoundActor(node: actor.node, token: actor.token, tie: tie))
        }
      }
    }
    return found
  }
}
