/// Why a report could not be written.
public enum ReportError: Error, Equatable, CustomStringConvertible {
  /// A template of ours does not parse.
  case template(String)

  public var description: String {
    switch self {
    case .template(let reason): "a template of the report is broken: \(reason)"
    }
  }
}
