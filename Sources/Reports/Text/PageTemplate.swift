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
  /// Punctuation that CommonMark or GitHub's tables could read is escaped; markup of HTML becomes entities.
  func escapeText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in PlainText.line(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "!", "|", "~", "$", "@", ":":
        result.append("\\")
        result.append(scalar)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
