public import Vocabulary

/// How often one document names a node, pronouns included.
///
/// Kept for each document, so that merging a graph with itself counts nothing twice.
public struct MentionCount: Sendable, Hashable {
  public let node: NodeID
  public let document: String
  /// At least 1.
  public let count: Int

  /// Nil where `count` is below 1.
  public init?(_ node: NodeID, in document: String, count: Int) {
    guard count > 0 else { return nil }
    self.node = node
    self.document = document
    self.count = count
  }
}

extension Sequence<MentionCount> {
  /// The counts together; as many as an `Int` holds where they are more, which only a made-up file can say.
  public var total: Int {
    reduce(0) { sum, count in
      let (total, isTooMany) = sum.addingReportingOverflow(count.count)
      return isTooMany ? .max : total
    }
  }
}
