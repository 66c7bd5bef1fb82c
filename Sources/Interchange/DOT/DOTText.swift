/// Text as DOT can hold it.
///
/// DOT knows one escape, `\"`, and can therefore write neither a backslash before a quote nor one at the end. Text with a
/// backslash or with anything invisible is written as a JSON string, whose own backslashes and quotes are `\u` escapes:
/// what DOT sees has no backslash before a quote. A value that begins with a quote is such a string.
enum DOTText {
  /// A quoted string that holds the text.
  static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar != "\\" && !scalar.isControl && !scalar.turnsDirection
    }
    guard isPlain, let first = text.first, first != "\"" else {
      return quoted(json: JSONValue.string(text).line)
    }
    return quoted(json: text)
  }

  /// A quoted string that holds JSON.
  static func quoted(json: String) -> String {
    var result = "\""
    var isEscape = false
    for scalar in json.unicodeScalars {
      switch scalar {
      case "\"": result += isEscape ? "u0022" : "\\\""
      case "\\" where isEscape: result += "u005c"
      default: result.unicodeScalars.append(scalar)
      }
      isEscape = scalar == "\\" && !isEscape
    }
    return result + "\""
  }

  /// A label that Graphviz draws: what cannot be seen is left out, and no escape of Graphviz or entity stands in it.
  static func label(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars where !scalar.turnsDirection && scalar.value & 0xFFFE != 0xFFFE {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "&": result += "&amp;"
      case _ where scalar.isControl: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
