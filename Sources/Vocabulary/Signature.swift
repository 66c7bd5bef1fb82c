/// The kinds of node that a relation accepts as its source and as its target.
public struct Signature: Sendable, Hashable {
  public let sources: Set<NodeKind>
  public let targets: Set<NodeKind>

  public init(_ sources: Set<NodeKind>, _ targets: Set<NodeKind>) {
    self.sources = sources
    self.targets = targets
  }

  public func accepts(_ source: NodeKind, _ target: NodeKind) -> Bool {
    sources.contains(source) && targets.contains(target)
  }
}
