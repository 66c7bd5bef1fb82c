import Graph

/// A difference's sentences as Markdown.
struct DifferenceMarkdown {
  let text: String

  init(_ summary: DifferenceSummary) {
    let parts = DifferenceSummary.Topic.allCases.compactMap { topic -> String? in
      let items = summary.lines.filter { $0.topic == topic }.map { "- " + DifferenceMarkdown.escaped($0.text) }
      return items.isEmpty ? nil : "## \(topic.rawValue)\n\n" + items.joined(separator: "\n") + "\n"
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
