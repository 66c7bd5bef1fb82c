public import Vocabulary

/// Reads who an article speaks of.
///
/// Names by the longest match against the gazetteer and by the trained name tagger; surnames and offices by the
/// article's date; descriptions by whose they are; pronouns by what stands before them, where the text settles it.
public struct ActorReader: Sendable {
  public let gazetteer: Gazetteer
  let lexicon: ActorLexicon

  public init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    lexicon = ActorLexicon()
  }

  /// The actors of an article; `sentences` are all of its sentences in text order.
  public func read(_ article: Article, _ sentences: [Sentence]) -> ActorReading {
    scene(article, sentences).reading()
  }

  func scene(_ article: Article, _ sentences: [Sentence]) -> ActorScene {
    var scene = ActorScene(gazetteer: gazetteer, lexicon: lexicon, article: article, sentences: sentences)
    scene.readNames()
    scene.readToldOffices()
    scene.readDescriptions()
    scene.readStructure()
    return scene
  }
}

extension ActorScene {
  /// Drafts in text order; of two that begin together the longer first.
  var ordered: [Draft] {
    drafts.sorted {
      ($0.sentence, $0.tokens.lowerBound, -$0.tokens.count, $0.head)
        < ($1.sentence, $1.tokens.lowerBound, -$1.tokens.count, $1.head)
    }
  }

  func reading() -> ActorReading {
    var counts: [NodeID: Int] = [:]
    let mentions = ordered.map { draft -> Mention in
      for id in draft.nodes { counts[id, default: 0] += 1 }
      return Mention(
        sentence: draft.sentence, tokens: draft.tokens, head: draft.head, nodes: draft.nodes,
        form: draft.form,
        sense: draft.sense, basis: draft.basis)
    }
    let structure = claims.values.sorted { $0.key < $1.key }
    for claim in structure {
      for id in [claim.key.source, claim.key.target] where counts[id] == nil { counts[id] = 0 }
    }
    let nodes = counts.keys.sorted().map { id in node(id, mentions: counts[id] ?? 0) }
    return ActorReading(nodes: nodes, mentions: mentions, structure: structure)
  }

  private func node(_ id: NodeID, mentions: Int) -> Node {
    let actor = actors[id]
    guard var node = gazetteer.node(id, on: article.date) else {
      let name = actor?.name ?? String(id.local)
      return Node(
        id: id, name: name, aliases: (actor?.aliases ?? []).filter { $0 != name }.sorted(),
        affiliation: actor?.affiliation,
        mentions: mentions)
    }
    if let told = actor?.aliases, !told.isEmpty {
      node.aliases = Set(node.aliases).union(told).filter { $0 != node.name }.sorted()
    }
    if actor?.affiliationIsTold == true { node.affiliation = actor?.affiliation }
    node.mentions = mentions
    return node
  }
}
