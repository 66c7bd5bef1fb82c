import Graph
import TestSupport

extension Graph {
  /// A small graph of the world that all draws share.
  static func random(using generator: inout SeededGenerator, size: Int = 10) throws -> Graph {
    try Graph(RandomParts(size: size, using: &generator))
  }

  init(_ parts: RandomParts) throws {
    try self.init(
      documents: parts.documents, nodes: parts.nodes, claims: parts.claims,
      mentions: parts.mentions.compactMap { MentionCount($0.0, in: $0.1, count: $0.2) })
  }
}
