public import Graph
import Vocabulary

/// GraphML 1.0: every attribute typed, aliases, codes and evidence as JSON, documents as data of the graph.
///
/// All edges are directed, because readers refuse a mixture: `symmetric` says which hold both ways. An edge's id
/// stands as data too, because not every reader keeps the attribute. Control characters,
/// which XML cannot hold, become U+FFFD.
public struct GraphMLExporter: GraphExporter {
  public init() {}

  public func files(for graph: Graph) -> [ExportedFile] {
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<graphml xmlns="http://graphml.graphdrawing.org/xmlns">"#,
      #"  <key id="i0" for="edge" attr.name="edge_id" attr.type="string"/>"#,
      #"  <key id="g0" for="graph" attr.name="documents" attr.type="string"/>"#,
    ]
    lines += keys("n", "node", AttributeTable.nodeColumns)
    lines += keys("e", "edge", AttributeTable.edgeColumns)
    lines.append(#"  <graph id="G" edgedefault="directed">"#)
    let documents = JSONValue.array(graph.documents.map(\.json)).line
    lines.append("    <data key=\"g0\">\(XMLText.escape(documents))</data>")
    for node in graph.nodes {
      lines.append("    <node id=\"\(node.id)\">")
      lines += data("n", AttributeTable.values(of: node, in: graph))
      lines.append("    </node>")
    }
    for claim in graph.claims {
      let key = claim.key
      lines.append("    <edge id=\"\(key.id)\" source=\"\(key.source)\" target=\"\(key.target)\">")
      lines.append("      <data key=\"i0\">\(key.id)</data>")
      lines += data("e", AttributeTable.values(of: claim))
      lines.append("    </edge>")
    }
    lines += ["  </graph>", "</graphml>", ""]
    return [ExportedFile(suffix: ".graphml", text: lines.joined(separator: "\n"))]
  }

  private func keys(
    _ prefix: String, _ domain: String, _ columns: [(name: String, kind: AttributeTable.Kind)]
  )
    -> [String]
  {
    columns.enumerated().map { index, column in
      let type =
        switch column.kind {
        case .text: "string"
        case .integer: "int"
        case .number: "double"
        case .bool: "boolean"
        }
      return
        "  <key id=\"\(prefix)\(index)\" for=\"\(domain)\" attr.name=\"\(column.name)\" attr.type=\"\(type)\"/>"
    }
  }

  private func data(_ prefix: String, _ values: [AttributeValue?]) -> [String] {
    values.enumerated().compactMap { index, value in
      value.map { "      <data key=\"\(prefix)\(index)\">\(XMLText.escape($0.description))</data>" }
    }
  }
}
