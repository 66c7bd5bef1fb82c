import Graph
import Vocabulary

/// An actor as users type it.
enum ActorName {
  /// The node with this id, name or alias, letters of either case.
  static func node(_ text: String, in graph: Graph) throws(Failure) -> NodeID {
    if let id = NodeID(text), graph[id] != nil { return id }
    let wanted = text.lowercased()
    let named = graph.nodes.filter { $0.name.lowercased() == wanted }
    let found =
      named.isEmpty
      ? graph.nodes.filter { node in node.aliases.contains { $0.lowercased() == wanted } } : named
    guard let node = found.first else {
      throw .badInput(
        "'\(text)': the graph has no actor with this id or name"
          + (graph.nodes.isEmpty ? "" : "; it has, for example, " + examples(graph)))
    }
    guard found.count == 1 else {
      throw .badInput(
        "'\(text)' names \(found.count) actors: " + found.map(\.id.rawValue).joined(separator: ", ")
          + "; give the id")
    }
    return node.id
  }

  private static func examples(_ graph: Graph) -> String {
    graph.nodes.sorted { ($1.mentions, $0.id) < ($0.mentions, $1.id) }.prefix(5).map { node in
      "\(node.id) (\(node.name))"
    }.joined(separator: ", ")
  }
}
