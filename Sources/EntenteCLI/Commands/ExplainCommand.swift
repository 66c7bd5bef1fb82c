import ArgumentParser
import Claims
import Entente
import Vocabulary

/// Shows how a sentence was read, and why.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows a sentence's tree, actors, frames and claims, and why there are no others.",
    discussion: "entente explain 'Iran supplies Russia with drones.' --date 2023-01-10")

  @Argument(help: "The sentence, or several.")
  var text: String

  @OptionGroup var date: DateOption
  @OptionGroup var options: ReaderOptions

  func run() async throws {
    try await reporting {
      let article = Article(id: "sentence", date: date.date, text)
      for explanation in try options.reader().explain(article) {
        try Terminal.write(lines(explanation).joined(separator: "\n") + "\n")
      }
    }
  }

  private func lines(_ explanation: SentenceExplanation) -> [String] {
    let tokens = explanation.sentence.tokens
    var lines = ["Tree"]
    for (index, token) in tokens.enumerated() {
      lines.append(
        "  " + Columns.padded(String(index + 1), 4) + Columns.padded(token.form, 20)
          + Columns.padded(token.lemma, 20)
          + Columns.padded(token.upos.rawValue, 7) + Columns.padded(token.xpos, 6)
          + Columns.padded(token.relation, 14) + "← " + (token.head.map { tokens[$0].form } ?? "–"))
    }
    lines.append("Actors")
    for mention in explanation.mentions {
      let words = tokens[mention.tokens].map(\.form).joined(separator: " ")
      lines.append(
        "  " + Columns.padded(words, 34) + mention.nodes.map(\.rawValue).joined(separator: ", ")
          + " (\(mention.form.rawValue), \(mention.sense.rawValue), head \(tokens[mention.head].form))")
    }
    lines.append("Frames")
    for attempt in explanation.attempts {
      lines.append(
        "  " + Columns.padded(tokens[attempt.predicate].form, 16) + "\(attempt.frame): \(attempt.outcome)")
    }
    lines.append("Readings")
    for reading in explanation.readings {
      let key = reading.claim.key
      lines.append(
        "  " + (reading.isAccepted ? "✓ " : "✗ ") + "\(key.source) \(key.relation.rawValue) \(key.target), "
          + key.status.rawValue + (key.attribution.map { ", says \($0)" } ?? "")
          + (key.time.map { ", \($0)" } ?? "") + ", confidence "
          + Columns.decimal(reading.probability, places: 2))
    }
    if !explanation.unjoined.isEmpty { lines.append("No edge between") }
    for pair in explanation.unjoined { lines.append("  \(pair.first) and \(pair.second): \(pair.reason)") }
    return lines
  }
}
