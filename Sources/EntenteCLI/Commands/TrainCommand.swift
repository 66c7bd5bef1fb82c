import ArgumentParser
import Entente
import Intake
import Training
import Vocabulary

/// Trains the models that the reading uses.
struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Trains models from treebanks and gold.",
    subcommands: [TrainLanguageCommand.self, TrainClaimsCommand.self])
}

/// Trains the confidence model of claims.
struct TrainClaimsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims", abstract: "Trains the confidence model of claims on gold.",
    discussion: "entente train claims Tests/Evaluation/sentences/wire.jsonl -o confidence.tsv")

  @Argument(help: "Folders or files of gold.")
  var gold: [String]

  @Option(name: .shortAndLong, help: "The model's file.")
  var output: String

  @Option(name: .long, help: "The least probability of a reading that makes a claim.")
  var threshold = 0.5

  @Option(name: .long, help: "Also writes the examples, a line each: truth, document, reading, features.")
  var examples: String?

  @OptionGroup var options: ReaderOptions

  func run() async throws {
    try await reporting {
      let reader = try options.reader()
      var training = ClaimTraining()
      for document in try GoldFiles.documents(gold) {
        let steps = reader.steps(for: document.article, recordsNames: true)
        training.add(
          document, nodes: steps.actors.nodes, readings: steps.readings,
          affiliation: { reader.affiliation(of: $0, on: $1) })
      }
      try OutputFile.write(training.train(threshold: threshold), to: output)
      if let examples { try OutputFile.write(training.table, to: examples) }
      Terminal.say("\(training.exampleCount) readings → \(output)")
    }
  }
}
