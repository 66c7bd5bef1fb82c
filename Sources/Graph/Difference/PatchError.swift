/// Why a difference does not fit a graph.
public enum PatchError: Error, Equatable, CustomStringConvertible {
  /// What the difference adds, the graph has.
  case alreadyThere(String)
  /// What the difference removes or changes, the graph does not have.
  case notThere(String)
  /// What the difference removes or changes, the graph has otherwise.
  case differs(String)
  /// The difference fits, but its outcome is no sound graph.
  case unsound(GraphError)

  public var description: String {
    switch self {
    case .alreadyThere(let part): "the difference adds \(part), which the graph already has"
    case .notThere(let part): "the difference removes or changes \(part), which the graph does not have"
    case .differs(let part): "the difference was made from another state of \(part)"
    case .unsound(let error): "the patched graph would be unsound: \(error)"
    }
  }
}
