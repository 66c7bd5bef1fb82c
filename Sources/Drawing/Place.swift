public import Vocabulary

/// Where a line ends: at one actor's row, or at a card of several actors, each of whom it means.
public struct Place: Sendable, Hashable, Comparable {
  /// Sorted, never empty.
  public let nodes: [NodeID]

  public init(_ node: NodeID) {
    nodes = [node]
  }

  /// Nil where there is nobody.
  public init?(_ nodes: some Sequence<NodeID>) {
    let nodes = Set(nodes).sorted()
    guard !nodes.isEmpty else { return nil }
    self.nodes = nodes
  }

  public var isGroup: Bool { nodes.count > 1 }

  /// For ids and links.
  var name: ElementName {
    isGroup ? ContentPrefix.of(nodes.map(\.rawValue).joined(separator: " ")) : ElementName(nodes[0].rawValue)
  }

  public static func < (left: Place, right: Place) -> Bool {
    left.nodes.lexicographicallyPrecedes(right.nodes)
  }
}
