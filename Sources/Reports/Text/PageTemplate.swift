import Mustache

/// A Mustache template whose values are escaped scalar by scalar.
///
/// The engine's own escaping goes by grapheme clusters: a quotation mark with a combining accent is another character
/// there and passes, though HTML ends an attribute at it.
struct PageTemplate {
  private let template: MustacheTemplate

  enum Language: String {
    case html = "SCALAR-HTML"
    case markdown = "SCALAR-MARKDOWN"
  }

  init(_ text: String, _ language: Language) throws(ReportError) {
    MustacheContentTypes.register(ScalarHTML(), named: Language.html.rawValue)
    MustacheContentTypes.register(ScalarMarkdown(), named: Language.markdown.rawValue)
    do {
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE: \(language.rawValue)}}\n" + text)
    } catch {
      throw .template("\(error)")
    }
  }

  func render(_ values: [String: Any]) -> String { template.render(values) }
}

private struct ScalarHTML: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in PlainText.clean(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"": result += "&quot;".unicodeScalars
      case "'": result += "&#39;".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

private struct ScalarMarkdown: MustacheContentType {
  /// Punctuation that CommonMark or GitHub's tables could read is escaped, markup of HTML becomes entities, and all is
  /// on one line.
  func escapeText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var spaceIsDue = false
    var isStart = true
    for scalar in PlainText.clean(text).unicodeScalars {
      if scalar.properties.isWhitespace {
        spaceIsDue = true
        continue
      }
      if spaceIsDue { result.append(" ") }
      spaceIsDue = false
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "!", "|", "~", "$", "@": result += ["\\", scalar]
      // Only at a line's start do these begin a list or a heading.
      case "+", "-", "=": result += result.isEmpty ? ["\\", scalar] : [scalar]
      case ".", ")": result += isStart ? ["\\", scalar] : [scalar]
      default: result.append(scalar)
      }
      isStart = isStart && scalar.properties.numericType != nil
    }
    if spaceIsDue { result.append(" ") }
    return String(result)
  }
}
