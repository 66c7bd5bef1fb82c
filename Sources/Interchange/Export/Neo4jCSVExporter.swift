public import Graph
import Vocabulary

/// Two tables for the bulk import of Neo4j: `neo4j-admin database import full --multiline-fields=true --nodes=… --relationships=…`.
///
/// Aliases, codes and evidence are JSON in a cell. Documents stay behind; the evidence keeps their ids.
public struct Neo4jCSVExporter: GraphExporter {
  public init() {}

  public func files(for graph: Graph) -> [ExportedFile] {
    var nodes = CSVTable(
      header: ["id:ID"] + AttributeTable.nodeColumns.map(header) + [":LABEL"], guardsFormulas: false)
    for node in graph.nodes {
      nodes.append(
        [.text(node.id.rawValue)] + AttributeTable.values(of: node, in: graph)
          + [.text("Actor;" + CypherExporter.label(of: node.kind))])
    }
    var edges = CSVTable(
      header: [":START_ID", ":END_ID", ":TYPE", "id"] + AttributeTable.edgeColumns.map(header),
      guardsFormulas: false)
    for claim in graph.claims {
      let ends: [AttributeValue?] = [
        .text(claim.key.source.rawValue), .text(claim.key.target.rawValue),
        .text(CypherExporter.type(of: claim.key.relation)), .text(claim.key.id),
      ]
      edges.append(ends + AttributeTable.values(of: claim))
    }
    return [
      ExportedFile(suffix: ".neo4j-nodes.csv", text: nodes.text),
      ExportedFile(suffix: ".neo4j-relationships.csv", text: edges.text),
    ]
  }

  private func header(_ column: (name: String, kind: AttributeTable.Kind)) -> String {
    switch column.kind {
    case .text: column.name
    case .integer: column.name + ":int"
    case .number: column.name + ":double"
    case .bool: column.name + ":boolean"
    }
  }
}
