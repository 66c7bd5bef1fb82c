/// Who an article speaks of: the nodes, where it mentions them, and the offices and memberships that it tells.
public struct ActorReading: Sendable {
  /// One for each id that a mention or a claim names.
  public var nodes: [Node]
  /// In text order; mentions of one sentence may nest.
  public var mentions: [Mention]
  /// `leads`, `serves`, `partOf`, `memberOf`, each with its evidence.
  public var structure: [Claim]

  public init(nodes: [Node] = [], mentions: [Mention] = [], structure: [Claim] = []) {
    self.nodes = nodes
    self.mentions = mentions
    self.structure = structure
  }
}
