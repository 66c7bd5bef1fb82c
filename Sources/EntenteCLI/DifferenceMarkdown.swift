import Entente
import Graph

/// A difference's sentences as Markdown.
struct DifferenceMarkdown {
  let text: String

  init(_ summary: DifferenceSummary) {
    let parts = summary.topics.map { topic, sentences in
      "## \(topic.rawValue)\n\n"
        + sentences.map { "- " + DifferenceMarkdown.escaped($0) + "\n" }.joined()
    }
    text = parts.isEmpty ? "No change.\n" : parts.joined(separator: "\n")
  }

  /// Text that Markdown and the HTML it becomes show as it stands.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~": result += "\\\(character)"
      case _ where character.isNewline: result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
