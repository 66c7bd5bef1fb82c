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
    discussion: "entente train claims Tests/Evaluation/tuned -o events.bin")

  @Argument(help: "Folders or files of gold.")
  var gold: [String]

  @Option(name: .shortAndLong, help: "The model's file.")
  var output: String

  @Option(name: .long, help: "The least probability of a reading that makes a claim.")
  var threshold = ClaimTraining.Settings().threshold

  @Option(name: .long, help: "How often the training goes through the events.")
  var passes = ClaimTraining.Settings().passes

  @Option var rate: Float = 0.06
  @Option var penalty: Float = 1e-4
  @Option var hidden = 24
  @Option var drop: Float = 0.2
  @Option var wordPasses = 8
  @Option var wordHidden = 16
  @Option var wordDrop: Float = 0.2

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
      settings.passes = passes
      settings.rate = rate
      settings.penalty = penalty
      settings.hidden = hidden
      settings.drop = drop
      settings.wordPasses = wordPasses
      settings.wordHidden = wordHidden
      settings.wordDrop = wordDrop
      try OutputFile.write(training.train(settings).encoded(), to: output)
      Terminal.say("\(training.documentCount) documents → \(output)")
    }
  }
}
