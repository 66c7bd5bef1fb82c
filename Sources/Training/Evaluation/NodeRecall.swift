public import Vocabulary

/// How many of the gold's nodes the mentions of their texts mean, by kind.
///
/// A gold node is one end of an edge, the speaker of one, or named in the gold's list of nodes. It is found where any
/// words of the text were read as it, whether or not an edge was.
public struct NodeRecall: Sendable {
  /// Of each kind, how many were wanted and how many of these found.
  public private(set) var byKind: [NodeKind: Score] = [:]
  /// In document order, those of a document by id.
  public private(set) var missing: [Missing] = []

  /// A gold node that no words of its text were read as.
  public struct Missing: Sendable, Hashable {
    public let document: String
    public let node: NodeID
  }

  public init() {}

  mutating func add(_ gold: GoldDocument, _ alignment: NodeAlignment, read: [Node]) {
    let found = Set(read.filter { $0.mentions > 0 }.map { alignment.gold($0.id) })
    let ends = gold.edges.flatMap { [$0.key.source, $0.key.target, $0.key.attribution].compactMap(\.self) }
    for node in Set(ends).union(gold.names.keys).sorted() {
      let isFound = found.contains(node) ? 1 : 0
      let score = Score(matched: isFound, found: isFound, wanted: 1)
      byKind[node.kind] = (byKind[node.kind] ?? Score()) + score
      if isFound == 0 { missing.append(Missing(document: gold.article.id, node: node)) }
    }
  }
}
