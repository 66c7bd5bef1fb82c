import ArgumentParser
import Claims
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

/// Trains the model of events.
struct TrainClaimsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims", abstract: "Trains the model of events on gold.",
    discussion: "entente train claims Tests/Evaluation/written Tests/Evaluation/tuned -o events.bin")

  @Argument(help: "Folders or files of gold.")
  var gold: [String]

  @Option(name: .shortAndLong, help: "The model's file.")
  var output: String

  @Option(name: .long, help: "The least probability of a reading that makes a claim.")
  var threshold = ClaimTraining.Settings().threshold

  @OptionGroup var options: ReaderOptions

  func run() async throws {
    try await reporting {
      let reader = try options.reader(readsEvents: false)
      var training = ClaimTraining(reader: reader.claims) { Terminal.say($0) }
      for document in try GoldFiles.documents(gold) {
        let (sentences, actors) = reader.actors(in: document.article)
        training.add(
          document, sentences: sentences, actors: actors,
          affiliation: { reader.affiliation(of: $0, on: $1) })
      }
      var settings = ClaimTraining.Settings()
      settings.threshold = threshold
      try OutputFile.write(training.train(settings).encoded(), to: output)
      Terminal.say("\(training.documentCount) documents → \(output)")
    }
  }
}
