import Vocabulary

/// How often a relation between two actors is told, whoever says so and whenever it happened.
struct Telling {
  struct Theme: Hashable, Comparable {
    let source: NodeID
    let relation: Relation
    let target: NodeID
    let symmetric: Bool

    init(_ key: Claim.Key) {
      (source, relation, target, symmetric) = (key.source, key.relation, key.target, key.symmetric)
    }

    private var key: Claim.Key { Claim.Key(source, relation, target, symmetric: symmetric) }

    static func < (left: Theme, right: Theme) -> Bool { left.key < right.key }
  }

  let theme: Theme
  /// Pieces of evidence by status.
  var counts: [Status: Int] = [:]
  /// Who says so, by status, sorted; nil among them where the text itself says so.
  var speakers: [Status: [NodeID?]] = [:]

  subscript(status: Status) -> Int { counts[status, default: 0] }

  /// Those whose word alone the statement stands on; empty where a text tells it in its own voice.
  func soleSpeakers(_ status: Status) -> [NodeID] {
    let all = speakers[status, default: []]
    return all.contains(nil) ? [] : all.compactMap { $0 }
  }

  /// The tellings of a graph in order of their themes.
  static func all(in graph: Graph) -> [Telling] {
    var tellings: [Telling] = []
    for claim in graph.claims {
      let theme = Theme(claim.key)
      if tellings.last?.theme != theme { tellings.append(Telling(theme: theme)) }
      let last = tellings.count - 1
      tellings[last].counts[claim.key.status, default: 0] += claim.evidence.count
      if tellings[last].speakers[claim.key.status]?.contains(claim.key.attribution) != true {
        tellings[last].speakers[claim.key.status, default: []].append(claim.key.attribution)
      }
    }
    return tellings
  }
}
