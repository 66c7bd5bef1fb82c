/// Writes elements as XML that is well-formed whatever text they hold, and that HTML reads as the same tree.
enum SVGWriter {
  static func text(_ root: SVGElement) -> String {
    var result = ""
    write(root, into: &result)
    return result
  }

  private static func write(_ element: SVGElement, into result: inout String) {
    result += "<" + element.name
    for (name, value) in element.attributes {
      result += " \(name)=\""
      append(value, to: &result, isAttribute: true)
      result += "\""
    }
    guard !element.children.isEmpty else {
      result += "/>"
      return
    }
    result += ">"
    // A style sheet's text is ours and has no character that XML or HTML would read as markup.
    for child in element.children {
      switch child {
      case .element(let element):
        if element.name == "g" || element.name == "style" { result += "\n" }
        write(element, into: &result)
      case .text(let text): append(text, to: &result, isAttribute: false)
      }
    }
    result += "</\(element.name)>"
  }

  private static func append(_ text: String, to result: inout String, isAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isAttribute: result += "&quot;"
      case "\n" where isAttribute: result += "&#10;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
