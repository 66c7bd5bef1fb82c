public import Graph
import Vocabulary

/// DOT whose attributes hold the whole graph, so that ``Graph/Graph/init(dot:)`` reads it back as it was; what Graphviz does
/// not know, it ignores.
///
/// A node of DOT for each node, named by its id, an edge for each edge; lists, codes and evidence are JSON.
public struct DOTExporter: GraphExporter {
  public init() {}

  public func files(for graph: Graph) -> [ExportedFile] {
    let documents = JSONValue.array(graph.documents.map(\.json)).line
    var lines = [
      "digraph entente {",
      "  format=\"\(DOTFormat.graph)\";",
      "  version=\(DOTFormat.version);",
      "  documents=\(DOTText.quoted(json: documents));",
      "  graph [rankdir=LR, fontname=\"DejaVu Sans\"];",
      "  node [fontname=\"DejaVu Sans\", fontsize=11];",
      "  edge [fontname=\"DejaVu Sans\", fontsize=9];",
    ]
    for node in graph.nodes {
      let label = DOTText.label(node.name)
      let look = ["label=\(label == "\"\"" ? "\"\(node.id)\"" : label)", "shape=\(shape(of: node.kind))"]
      let data = attributes(AttributeTable.nodeColumns, AttributeTable.values(of: node, in: graph))
      lines.append("  \"\(node.id)\" [\((look + data).joined(separator: ", "))];")
    }
    for claim in graph.claims {
      let key = claim.key
      let data = attributes(AttributeTable.edgeColumns, AttributeTable.values(of: claim))
      lines.append(
        "  \"\(key.source)\" -> \"\(key.target)\" "
          + "[\((look(of: key, in: graph) + ["id=\"\(key.id)\""] + data).joined(separator: ", "))];")
    }
    return [ExportedFile(suffix: ".dot", text: lines.map { $0 + "\n" }.joined() + "}\n")]
  }

  private func attributes(
    _ columns: [(name: String, kind: AttributeTable.Kind)], _ values: [AttributeValue?]
  ) -> [String] {
    zip(columns, values).compactMap { column, value in
      guard let value else { return nil }
      guard case .text(let text) = value else {
        return "\(DOTFormat.attribute(column.name))=\"\(value.description)\""
      }
      return DOTFormat.attribute(column.name) + "="
        + (DOTFormat.jsonColumns.contains(column.name) ? DOTText.quoted(json: text) : DOTText.quoted(text))
    }
  }

  private func look(of key: Claim.Key, in graph: Graph) -> [String] {
    let status = key.status == .asserted ? "" : " (\(key.status.rawValue))"
    let speaker = key.attribution.map { ", says \(graph.name(of: $0))" } ?? ""
    let label = DOTText.label(key.relation.rawValue + status + speaker)
    let color =
      switch key.relation.sign {
      case .positive: "\"#0072b2\""
      case .negative: "\"#c44e00\""
      case .neutral: "\"#5b6470\""
      }
    let style =
      switch key.status {
      case .asserted: "solid"
      case .prospective: "dotted"
      case .negated: "dashed"
      }
    return ["label=\(label)", "color=\(color)", "fontcolor=\(color)", "style=\(style)"]
      + (key.relation.sign == .negative ? ["arrowhead=tee"] : [])
      + (key.symmetric ? ["dir=both"] : [])
  }

  private func shape(of kind: NodeKind) -> String {
    switch kind {
    case .state: "box"
    case .bloc: "hexagon"
    case .person: "ellipse"
    case .institution: "component"
    case .armedGroup: "octagon"
    case .collective: "box3d"
    }
  }
}
