import ArgumentParser
import Entente
import Interchange
import Training
import Vocabulary

/// Scores readings against gold.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores readings against gold: precision, recall and F1.",
    discussion: """
      entente evaluate Tests/Evaluation/articles Tests/Evaluation/sentences/wire.jsonl
      entente evaluate --format json --misses Tests/Evaluation/articles
      entente evaluate --treebank en_ewt-ud-test.conllu
      """)

  @Argument(help: "Folders or files of gold: articles (NAME.json beside NAME.txt) or sentences (*.jsonl).")
  var gold: [String] = []

  @Option(name: .long, help: "A CoNLL-U file: scores tags and trees, and the reading of its raw text.")
  var treebank: String?

  @Option(name: .long, help: "A file of words and BIO labels: scores names.")
  var names: String?

  @Option(name: .long, help: "table or json.")
  var format: ReportFormat = .table

  @Flag(name: .long, help: "Lists each edge that was missed or made up.")
  var misses = false

  @OptionGroup var options: ReaderOptions

  func validate() throws {
    guard [treebank != nil, names != nil, !gold.isEmpty].count(where: { $0 }) == 1 else {
      throw ValidationError("give gold files or folders, or --treebank FILE.conllu, or --names FILE")
    }
  }

  func run() async throws {
    try await reporting {
      if treebank != nil || names != nil { return try scoreLanguage() }
      let documents = try GoldFiles.documents(gold)
      let reader = try options.reader()
      var evaluation = ClaimEvaluation()
      for document in documents {
        let steps = reader.steps(for: document.article)
        evaluation.add(
          document, nodes: steps.actors.nodes, claims: steps.claims, readings: steps.readings,
          affiliation: { reader.affiliation(of: $0, on: $1) })
      }
      let report = ClaimReport(evaluation.finished(), showsMisses: misses)
      try Terminal.write(format == .json ? report.json : Array(report.table.utf8))
    }
  }

  private func scoreLanguage() throws {
    let report: LanguageReport
    if let treebank {
      report = try LanguageReport(treebank: treebank, options)
    } else if let names {
      report = try LanguageReport(names: names, options)
    } else {
      return
    }
    try Terminal.write(format == .json ? report.json.text : report.table)
  }
}

/// How a report is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
}
