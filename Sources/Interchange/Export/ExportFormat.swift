public import Graph

/// The formats of other tools that a graph can be written in.
///
/// Raw values are what users type.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// GraphML 1.0, for Gephi, yEd, igraph and networkx.
  case graphML = "graphml"
  /// GEXF 1.3, for Gephi.
  case gexf
  /// RDF 1.1 Turtle with PROV-O and Web Annotation.
  case turtle
  /// The same triples as JSON-LD 1.1.
  case jsonLD = "jsonld"
  /// FollowTheMoney entities, one JSON object a line.
  case followTheMoney = "ftm"
  /// Four tables for spreadsheets: documents, nodes, edges, evidence.
  case csv
  /// The tables that Neo4j's bulk import reads.
  case neo4jCSV = "neo4j-csv"
  /// Cypher statements that build the graph.
  case cypher
  /// A Mermaid flowchart.
  case mermaid
  /// The node-link JSON of networkx and D3.
  case nodeLink = "node-link"
  /// DOT for Graphviz, which Entente reads back.
  case dot

  public var exporter: any GraphExporter {
    switch self {
    case .graphML: GraphMLExporter()
    case .gexf: GEXFExporter()
    case .turtle: TurtleExporter()
    case .jsonLD: JSONLDExporter()
    case .followTheMoney: FollowTheMoneyExporter()
    case .csv: CSVExporter()
    case .neo4jCSV: Neo4jCSVExporter()
    case .cypher: CypherExporter()
    case .mermaid: MermaidExporter()
    case .nodeLink: NodeLinkExporter()
    case .dot: DOTExporter()
    }
  }

  /// One file, or several where the format asks for tables.
  public func files(for graph: Graph) -> [ExportedFile] { exporter.files(for: graph) }
}
