/// How DOT says that Entente wrote it, by its graph's attributes `format` and `version`.
enum DOTFormat {
  /// Nodes and edges whose attributes hold the graph.
  static let graph = "entente/graph"
  /// A picture that carries the graph's JSON in the attribute `source`.
  static let picture = "entente/picture"
  /// The newest that is known.
  static let version = 1
  /// What a column is called in DOT: pydot takes an attribute `name` for the node's own.
  static func attribute(_ column: String) -> String { column == "name" ? "actor" : column }

  /// The attributes of nodes and edges that are JSON.
  static let jsonColumns: Set<String> = ["aliases", "codes", "mentionsByDocument", "evidence"]
}
