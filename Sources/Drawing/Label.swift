/// An HTML-like label of Graphviz.
///
/// A literal is trusted; what is put into it is escaped by its type, and a plain `String` does not fit.
struct Label: Sendable, Hashable, ExpressibleByStringInterpolation {
  private(set) var source: String

  init(stringLiteral literal: String) {
    source = literal
  }

  init(stringInterpolation interpolation: StringInterpolation) {
    source = interpolation.source
  }

  private init(source: String) {
    self.source = source
  }

  /// A colour that keeps a text's place and shows nothing.
  static let noInk: Label = "transparent"

  static func + (left: Label, right: Label) -> Label {
    Label(source: left.source + right.source)
  }

  static func += (left: inout Label, right: Label) {
    left.source += right.source
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity)
    }

    mutating func appendLiteral(_ literal: String) { source += literal }

    mutating func appendInterpolation(_ label: Label) { source += label.source }

    mutating func appendInterpolation(_ number: Int) { source += String(number) }

    mutating func appendInterpolation(_ color: Color) { source += color.hex }

    mutating func appendInterpolation(_ name: ElementName) { source += name.text }

    mutating func appendInterpolation(_ text: SafeText) { source += Label.escaped(text.text) }

    /// The lines of a text in an attribute.
    mutating func appendInterpolation(attribute lines: [SafeText]) {
      source += lines.map { Label.escaped($0.text) }.joined(separator: "&#10;")
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // Graphviz expands \N and its like here too.
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Sequence<Label> {
  func joined(_ separator: Label = "") -> Label {
    var result: Label = ""
    for (index, label) in enumerated() {
      if index > 0 { result += separator }
      result += label
    }
    return result
  }
}
