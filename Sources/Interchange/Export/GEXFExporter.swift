public import Graph
import Vocabulary

/// GEXF 1.3: every attribute typed, aliases, codes and evidence as JSON; an edge weighs as many as its tellings.
///
/// GEXF has no place for documents: of them the evidence keeps the ids. All edges are directed, `symmetric` says which hold
/// both ways. Control characters, which XML cannot hold, become U+FFFD.
public struct GEXFExporter: GraphExporter {
  public init() {}

  public func files(for graph: Graph) -> [ExportedFile] {
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<gexf xmlns="http://gexf.net/1.3" version="1.3">"#,
      #"  <graph defaultedgetype="directed" mode="static">"#,
    ]
    lines += attributes("n", "node", AttributeTable.nodeColumns)
    lines += attributes("e", "edge", AttributeTable.edgeColumns)
    lines.append("    <nodes>")
    for node in graph.nodes {
      lines.append("      <node id=\"\(node.id)\" label=\"\(XMLText.escape(node.name))\">")
      lines += values("n", AttributeTable.values(of: node, in: graph))
      lines.append("      </node>")
    }
    lines += ["    </nodes>", "    <edges>"]
    for claim in graph.claims {
      let key = claim.key
      lines.append(
        "      <edge id=\"\(key.id)\" source=\"\(key.source)\" target=\"\(key.target)\" "
          + "label=\"\(key.relation.rawValue)\" weight=\"\(claim.evidence.count)\">")
      lines += values("e", AttributeTable.values(of: claim))
      lines.append("      </edge>")
    }
    lines += ["    </edges>", "  </graph>", "</gexf>", ""]
    return [ExportedFile(suffix: ".gexf", text: lines.joined(separator: "\n"))]
  }

  private func attributes(
    _ prefix: String, _ domain: String, _ columns: [(name: String, kind: AttributeTable.Kind)]
  ) -> [String] {
    let rows = columns.enumerated().map { index, column in
      let type =
        switch column.kind {
        case .text: "string"
        case .integer: "integer"
        case .number: "double"
        case .bool: "boolean"
        }
      return "      <attribute id=\"\(prefix)\(index)\" title=\"\(column.name)\" type=\"\(type)\"/>"
    }
    return ["    <attributes class=\"\(domain)\">"] + rows + ["    </attributes>"]
  }

  private func values(_ prefix: String, _ values: [AttributeValue?]) -> [String] {
    let rows = values.enumerated().compactMap { index, value in
      value.map {
        "          <attvalue for=\"\(prefix)\(index)\" value=\"\(XMLText.escape($0.description))\"/>"
      }
    }
    return ["        <attvalues>"] + rows + ["        </attvalues>"]
  }
}
