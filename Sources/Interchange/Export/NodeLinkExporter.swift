public import Graph
import Vocabulary

/// The node-link JSON of networkx and D3: a directed multigraph, with everything that the graph holds.
///
/// The list of edges is named `edges`, as networkx reads by default since 3.6.
public struct NodeLinkExporter: GraphExporter {
  public init() {}

  public func files(for graph: Graph) -> [ExportedFile] {
    let value: JSONValue = [
      "directed": true,
      "edges": .array(graph.claims.map(edge)),
      "graph": ["documents": .array(graph.documents.map(\.json))],
      "multigraph": true,
      "nodes": .array(graph.nodes.map { $0.json(mentions: graph.mentions(of: $0.id)) }),
    ]
    return [ExportedFile(suffix: ".node-link.json", text: value.text)]
  }

  /// networkx tells parallel edges apart by `key`.
  private func edge(_ claim: Claim) -> JSONValue {
    guard case .object(let object) = claim.json else { return .null }
    let members = object.members.map { ($0.key, $0.value) }
    return .object(JSONValue.Object(members + [("key", .string(claim.key.id))]))
  }
}
