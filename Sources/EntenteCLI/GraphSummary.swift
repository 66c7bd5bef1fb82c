import Graph
import Vocabulary

/// What a graph holds, as a short table.
struct GraphSummary {
  let text: String

  init(_ graph: Graph, path: String) {
    var kinds: [NodeKind: Int] = [:]
    for node in graph.nodes { kinds[node.kind, default: 0] += 1 }
    let actors = NodeKind.allCases.compactMap { kind in kinds[kind].map { "\($0) \(kind.rawValue)" } }
    var lines = [
      "\(graph.documents.count) document(s), \(graph.nodes.count) actors (\(actors.joined(separator: ", "))), "
        + "\(graph.claims.count) edges",
      "",
    ]
    let events = graph.claims.filter(\.key.relation.isEvent).sorted {
      ($1.confidence, $0.key) < ($0.confidence, $1.key)
    }
    for claim in events.prefix(GraphSummary.rows) {
      let status = claim.key.status == .asserted ? "" : " (\(claim.key.status.rawValue))"
      lines.append(
        "  " + Columns.padded(graph.name(of: claim.key.source), 28)
          + Columns.padded(claim.key.relation.rawValue + status, 24)
          + Columns.padded(graph.name(of: claim.key.target), 28) + Columns.decimal(claim.confidence, places: 2))
    }
    if events.count > GraphSummary.rows { lines.append("  … and \(events.count - GraphSummary.rows) more events") }
    lines += ["", "  \(path).json  \(path).dot  \(path).svg"]
    text = lines.joined(separator: "\n")
  }

  private static let rows = 20
}
