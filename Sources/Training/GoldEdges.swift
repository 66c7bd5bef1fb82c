import Claims
import Vocabulary

/// What the gold of a document says of its words and pairs of actors.
struct GoldEdges: Sendable {
  fileprivate let edges: [Edge]
  /// The gold's ids of the reading's nodes.
  private let alignment: [NodeID: NodeID]
  private let states: [NodeID: NodeID]

  fileprivate struct Edge {
    let key: Claim.Key
    let triggers: [ByteRange]
    let source: NodeID
    let target: NodeID
  }

  init(
    _ gold: GoldDocument, _ sentences: [Sentence], _ actors: ActorReading,
    _ affiliation: (NodeID, Day?) -> NodeID?
  ) {
    let alignment = NodeAlignment(read: actors.nodes, gold: gold)
    let affiliations = Affiliations(gold, read: actors.nodes, alignment, affiliation)
    edges = gold.edges.filter { Saying.relations.contains($0.key.relation) }.map { edge in
      Edge(
        key: edge.key, triggers: edge.triggers, source: affiliations.state(edge.key.source),
        target: affiliations.state(edge.key.target))
    }
    self.alignment = Dictionary(actors.nodes.map { ($0.id, alignment.gold($0.id)) }) { first, _ in first }
    states = Dictionary(actors.nodes.map { ($0.id, affiliations.state(alignment.gold($0.id))) }) { first, _ in
      first
    }
  }

  var count: Int { edges.count }

  /// The words that head the triggers in a sentence.
  func triggerRoots(in scene: SentenceScene, _ tokens: [Token]) -> Set<TriggerRoot> {
    let predicates = Set((0..<scene.wordCount).map(scene.predicate))
    var roots: Set<TriggerRoot> = []
    for edge in edges {
      guard let trigger = edge.triggers.first else { continue }
      let covered = tokens.indices.filter { tokens[$0].range.overlaps(trigger) }
      let heads = covered.filter { token in
        predicates.contains(token) && !(scene.head(of: token).map(covered.contains) ?? false)
      }
      if let root = heads.first ?? covered.first(where: predicates.contains) {
        roots.insert(TriggerRoot(token: root, relation: edge.key.relation))
      }
    }
    return roots
  }

  /// The gold's id of a node that was read.
  func gold(_ node: NodeID) -> NodeID { alignment[node] ?? node }

  func isTrigger(of relation: Relation, _ trigger: Range<Int>, _ tokens: [Token]) -> Bool {
    edges.contains { $0.key.relation == relation && $0.overlaps(trigger, tokens) }
  }

  func truth(of pair: EventExample.Pair, in example: EventExample, _ tokens: [Token]) -> PairTruth {
    let (readSource, readTarget) = (example.node(pair.source), example.node(pair.target))
    let (source, target) = (alignment[readSource] ?? readSource, alignment[readTarget] ?? readTarget)
    let (sourceState, targetState) = (states[readSource] ?? source, states[readTarget] ?? target)
    var truth = PairTruth(edge: 0)
    for edge in edges {
      let key = edge.key
      let isSame =
        key.relation == example.relation
        && ((key.source == source && key.target == target)
          || (key.symmetric && key.source == target && key.target == source))
      if isSame {
        if edge.triggers.isEmpty || edge.overlaps(example.trigger, tokens) {
          return PairTruth(
            edge: 1, status: key.status, isSymmetric: key.symmetric, teller: key.attribution)
        }
        truth.edge = nil
      } else if truth.edge == 0, sourceState != targetState,
        key.relation.quadClass == example.relation.quadClass, key.status != .negated,
        (edge.source == sourceState && edge.target == targetState)
          || (key.symmetric && edge.source == targetState && edge.target == sourceState),
        edge.overlaps(example.trigger, tokens)
      {
        truth.edge = GoldEdges.truthOfNearMiss
      }
    }
    return truth
  }

  /// A reading with the right states and quad class but another relation or actor is half of a success.
  private static let truthOfNearMiss: Float = 0.5
}

extension GoldEdges.Edge {
  fileprivate func overlaps(_ trigger: Range<Int>, _ tokens: [Token]) -> Bool {
    let range = tokens[trigger.lowerBound].range.union(tokens[trigger.upperBound - 1].range)
    return triggers.contains { $0.overlaps(range) }
  }
}

/// A word that heads a trigger, with the relation that it says.
struct TriggerRoot: Hashable {
  let token: Int
  let relation: Relation
}

/// What the gold says of a pair of actors and an event.
struct PairTruth {
  /// How right the edge is, 0…1; nil where the gold tells the same by other words.
  var edge: Float?
  var status: Status?
  var isSymmetric: Bool?
  /// The gold's id of the one that tells it.
  var teller: NodeID?
}
