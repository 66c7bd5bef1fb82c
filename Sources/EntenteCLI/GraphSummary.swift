import Graph
import Vocabulary

/// What a graph holds, as a short table.
struct GraphSummary {
  let text: String

  init(_ graph: Graph, path: String) {
    var kinds: [NodeKind: Int] = [:]
    for node in graph.nodes { kinds[node.kind, default: 0] += 1 }
    let actors = NodeKind.allCases.compactMap { kind in kinds[kind].map { Columns.count($0, kind.words) } }
    let documents = Columns.count(graph.documents.count, ("article", "articles"))
    var lines = [
      "\(documents), \(Columns.count(graph.nodes.count, ("actor", "actors"))), "
        + Columns.count(graph.claims.count, ("edge", "edges")) + ".",
      actors.isEmpty ? "" : actors.joined(separator: ", ") + ".", "",
    ]
    let events = graph.claims.filter(\.key.relation.isEvent).sorted {
      ($1.confidence, $0.key) < ($0.confidence, $1.key)
    }
    for claim in events.prefix(GraphSummary.rows) {
      let status = claim.key.status == .asserted ? "" : " (\(claim.key.status.rawValue))"
      lines.append(
        "  " + Columns.cell(graph.name(of: claim.key.source), 30)
          + Columns.cell(claim.key.relation.rawValue + status, 26)
          + Columns.cell(graph.name(of: claim.key.target), 30) + Columns.decimal(claim.confidence, places: 2))
    }
    if events.count > GraphSummary.rows {
      lines.append("  and \(Columns.count(events.count - GraphSummary.rows, ("more event", "more events")))")
    }
    if !events.isEmpty { lines.append("") }
    lines.append("\(path).json  \(path).dot  \(path).svg")
    text = lines.joined(separator: "\n") + "\n"
  }

  private static let rows = 20
}

extension NodeKind {
  fileprivate var words: (one: String, many: String) {
    switch self {
    case .state: ("state", "states")
    case .bloc: ("bloc", "blocs")
    case .person: ("person", "persons")
    case .institution: ("institution", "institutions")
    case .armedGroup: ("armed group", "armed groups")
    case .collective: ("collective", "collectives")
    }
  }
}
