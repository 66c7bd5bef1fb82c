/// Why a text is no SVG of Graphviz.
public enum SVGError: Error, Equatable, CustomStringConvertible {
  /// Not well-formed XML; offsets count bytes.
  case malformed(String, offset: Int)
  /// An element that Graphviz's drawings have no use for.
  case unexpectedElement(String, offset: Int)
  /// Elements are nested deeper than any drawing's.
  case tooDeep(offset: Int)

  public var description: String {
    switch self {
    case .malformed(let what, let offset): "the SVG is not well-formed at byte \(offset): \(what)"
    case .unexpectedElement(let name, let offset):
      """
      the SVG has the element '\(name)' at byte \(offset); only \(SVGReader.elements.sorted().joined(separator: ", ")) \
      are taken
      """
    case .tooDeep(let offset): "the SVG nests elements deeper than \(SVGReader.deepest) at byte \(offset)"
    }
  }
}
