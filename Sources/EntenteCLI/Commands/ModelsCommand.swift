import ArgumentParser
import Entente
import Interchange
import Language
import Vocabulary

/// What the models were trained on, and how well they do.
struct ModelsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models", abstract: "Tells the models' data, licences, date, size and measured scores.",
    discussion: "entente models --format json")

  @Option(name: .long, help: "table or json.")
  var format: ReportFormat = .table

  @OptionGroup var options: ReaderOptions

  func run() async throws {
    try await reporting {
      let reader = try options.reader(readsEvents: false)
      try Terminal.write(format == .json ? ModelsCommand.json(reader).text : ModelsCommand.table(reader))
    }
  }

  private static func table(_ reader: ArticleReader) -> String {
    let header = reader.languageModel
    var lines = [
      "Language model",
      "  trained  " + (header.date.isEmpty ? "on a day that it does not tell" : header.date),
      "  bytes    \(reader.languageModelSize)",
    ]
    for source in header.data { lines.append("  data     " + source) }
    for score in header.scores {
      lines.append("  " + Columns.padded(score.name, 40) + Columns.decimal(score.percent, places: 2))
    }
    lines += ["", "Lexicon of frames"]
    for (relation, count) in frames(reader) { lines.append("  " + Columns.padded(relation, 12) + "\(count)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func json(_ reader: ArticleReader) -> JSONValue {
    let header = reader.languageModel
    return [
      "language": [
        "date": .string(header.date), "bytes": .integer(reader.languageModelSize),
        "data": .array(header.data.map { .string($0) }),
        "scores": .object(JSONValue.Object(header.scores.map { ($0.name, .number($0.percent)) })),
      ],
      "frames": .object(JSONValue.Object(frames(reader).map { ($0.0, .integer($0.1)) })),
    ]
  }

  private static func frames(_ reader: ArticleReader) -> [(String, Int)] {
    Relation.allCases.compactMap { relation in
      reader.frameCounts[relation].map { (relation.rawValue, $0) }
    }
  }
}
