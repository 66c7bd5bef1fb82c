public import Vocabulary

extension Graph {
  /// The nodes within `depth` steps of the given ones, whatever the direction, and all claims between them.
  ///
  /// Ids that the graph does not have are ignored; depth 0 keeps the nodes themselves.
  /// - Complexity: O(*n* log *n*).
  public func neighbourhood(of centres: Set<NodeID>, depth: Int) -> Graph {
    let adjacency = Adjacency(self)
    let starts = centres.compactMap { adjacency.places[$0] }.sorted()
    let distances = adjacency.distances(from: starts, limit: max(0, depth))
    let kept = Set(zip(adjacency.nodes, distances).filter { $0.1 != nil }.map(\.0))
    let inside = claims.filter { kept.contains($0.key.source) && kept.contains($0.key.target) }
    let documents = mentions.filter { kept.contains($0.node) }.map(\.document)
    return restricted(to: inside, keeping: kept, documents: Set(documents))
  }
}
