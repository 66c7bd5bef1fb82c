public import Vocabulary

extension Graph {
  /// The union of two graphs: associative, commutative, idempotent; the empty graph changes nothing.
  ///
  /// Claims with one key unite their evidence. A node keeps the name that its id was made from, other names become
  /// aliases; of two affiliations or codes the smaller stands.
  /// - Throws: ``GraphConflict`` where one document id stands for two texts.
  /// - Complexity: O(*n*) in the size of both.
  public func merging(_ other: Graph) throws(GraphConflict) -> Graph {
    let mentions = try union(mentions, other.mentions)
    return Graph(
      unchecked: try union(documents, other.documents),
      summing(mentions, into: try union(nodes, other.nodes)),
      try union(claims, other.claims), mentions)
  }

  /// The union of many graphs, in any order.
  ///
  /// - Throws: ``GraphConflict`` where one document id stands for two texts.
  /// - Complexity: O(*n* log *k*) for *k* graphs of size *n* together.
  public init(merging graphs: some Sequence<Graph>) throws(GraphConflict) {
    var round = Array(graphs)
    while round.count > 1 {
      var next: [Graph] = []
      for index in stride(from: 0, to: round.count, by: 2) {
        next.append(index + 1 < round.count ? try round[index].merging(round[index + 1]) : round[index])
      }
      round = next
    }
    self = round.first ?? Graph()
  }

  /// Adds a document, or unites it with the one of its id.
  ///
  /// - Throws: ``GraphConflict`` where the id stands for another text.
  public mutating func insert(_ document: Document) throws(GraphConflict) {
    self = try merging(Graph(unchecked: [document], [], [], []))
  }

  /// Adds a node, or unites it with the one of its id; its own count of mentions is ignored.
  public mutating func insert(_ node: Node) throws(GraphConflict) {
    var node = node.canonical
    node.mentions = 0
    self = try merging(Graph(unchecked: [], [node], [], []))
  }

  /// Adds a claim, or its evidence to the claim of its key.
  ///
  /// - Throws: ``GraphError`` where the graph lacks the claim's nodes or documents.
  public mutating func insert(_ claim: Claim) throws(GraphError) {
    try checkReferences(documents, nodes, [claim], [])
    do throws(GraphConflict) {
      self = try merging(Graph(unchecked: [], [], [claim], []))
    } catch {
      throw .conflict(error)
    }
  }
}
