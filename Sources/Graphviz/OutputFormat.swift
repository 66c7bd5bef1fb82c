/// What a picture is written as.
public enum OutputFormat: String, Sendable, Codable, CaseIterable {
  case svg
  /// The graph again, with the places of everything.
  case dot
  case png
  /// With its fonts embedded.
  case pdf

  /// The renderer is named where Graphviz has several, so that an installed plugin cannot change the bytes.
  var graphvizName: String {
    switch self {
    case .svg: "svg:svg:core"
    case .dot: "dot:dot:core"
    case .png: "png:cairo"
    case .pdf: "pdf:cairo"
    }
  }
}
