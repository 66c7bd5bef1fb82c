/// DOT text under construction.
///
/// A literal is trusted; what is put into it is quoted and escaped by its type, and a plain `String` does not fit.
struct DOTSource: Sendable, ExpressibleByStringInterpolation {
  private(set) var text: String

  init(stringLiteral literal: String) {
    text = literal
  }

  init(stringInterpolation interpolation: StringInterpolation) {
    text = interpolation.text
  }

  static func += (left: inout DOTSource, right: DOTSource) {
    left.text += right.text
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ source: DOTSource) { text += source.text }

    mutating func appendInterpolation(_ number: Int) { text += String(number) }

    /// To a hundredth.
    mutating func appendInterpolation(_ number: Double) {
      let hundredths = Int((number * 100).rounded())
      let fraction = abs(hundredths % 100)
      text += (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100)"
      if fraction > 0 { text += "." + (fraction < 10 ? "0" : "") + "\(fraction)" }
    }

    mutating func appendInterpolation(_ color: Color) { text += "\"\(color.hex)\"" }

    mutating func appendInterpolation(_ name: ElementName) { text += name.text }

    mutating func appendInterpolation(_ label: Label) { text += "<\(label.source)>" }

    /// A quoted string of several lines: no escape of Graphviz or of XML is left in it.
    mutating func appendInterpolation(_ lines: [SafeText]) {
      text += "\""
      for (index, line) in lines.enumerated() {
        if index > 0 { text += "\\n" }
        for scalar in line.text.unicodeScalars {
          switch scalar {
          // Graphviz expands \N and its like twice in tooltips.
          case "\\": text += "\\\\\\\\"
          case "\"": text += "\\\""
          case "&": text += "&amp;"
          default: text.unicodeScalars.append(scalar)
          }
        }
      }
      text += "\""
    }
  }
}
