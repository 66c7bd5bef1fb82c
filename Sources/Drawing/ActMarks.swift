import Graph
import Vocabulary

/// What became of each act from one graph to the next, whoever tells it and whenever.
struct ActMarks {
  private struct Act: Hashable {
    let source: NodeID
    let relation: Relation
    let target: NodeID

    init(_ key: Claim.Key) {
      source = key.source
      relation = key.relation
      target = key.target
    }
  }

  private struct Telling: Hashable {
    let speaker: NodeID?
    let time: Period?
  }

  private typealias Tellings = [Act: [Status: Set<Telling>]]

  private let older: Tellings
  private let newer: Tellings

  init(from older: Graph, to newer: Graph) {
    self.older = ActMarks.tellings(older)
    self.newer = ActMarks.tellings(newer)
  }

  func mark(of key: Claim.Key) -> Mark {
    let act = Act(key)
    switch (older[act]?[key.status], newer[act]?[key.status]) {
    case (let before?, let after?): return before == after ? .unchanged : .changed
    case (nil, _?): return older[act] == nil ? .added : .restated
    default: return .removed
    }
  }

  var counts: Comparison.Counts {
    var counts = Comparison.Counts()
    for (act, statuses) in newer {
      for (status, telling) in statuses {
        switch older[act]?[status] {
        case nil: if older[act] == nil { counts.added += 1 } else { counts.changed += 1 }
        case telling?: counts.unchanged += 1
        default: counts.changed += 1
        }
      }
    }
    for (act, statuses) in older {
      counts.removed += statuses.keys.filter { newer[act]?[$0] == nil }.count
    }
    return counts
  }

  private static func tellings(_ graph: Graph) -> Tellings {
    var tellings: Tellings = [:]
    for claim in graph.claims {
      tellings[Act(claim.key), default: [:]][claim.key.status, default: []].insert(
        Telling(speaker: claim.key.attribution, time: claim.key.time))
    }
    return tellings
  }
}
