import ArgumentParser
import Intake
import Language
import Training
import Vocabulary

/// Trains the language model.
struct TrainLanguageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language", abstract: "Trains the language model on treebanks, names and texts.",
    discussion: """
      entente train language --treebank en_ewt-ud-train.conllu --names names.bio --text news.txt \\
        --source 'UD English EWT (CC BY-SA 4.0)' --date 2026-11-24 --test ewt=en_ewt-ud-test.conllu -o language.bin

      The same input gives the same bytes. Word classes are learned from the texts; they take the longest, so --save-clusters
      keeps them and --clusters takes them again.
      """)

  @Option(name: .long, help: "A CoNLL-U file; may be given again.")
  var treebank: [String]

  @Option(name: .long, help: "A file of words and BIO labels; may be given again.")
  var names: [String] = []

  @Option(name: .long, help: "A file of kinds and known names.")
  var knownNames: String?

  @Option(
    name: .long,
    help: "Running text with its lines, for word classes and the ends of sentences; may be given again.")
  var text: [String] = []

  @Option(name: .long, help: "Word classes instead of those of the texts.")
  var clusters: String?

  @Option(name: .long, help: "A file for the word classes of the texts.")
  var saveClusters: String?

  @Option(
    name: .long, help: "What was learned from, with its licence, for the model's header; may be given again.")
  var source: [String] = []

  @Option(name: .long, help: "The day of training for the header, as YYYY-MM-DD.")
  var date: String?

  @Option(name: .long, help: "NAME=FILE: scores for the header on a CoNLL-U file; may be given again.")
  var test: [NamedFile] = []

  @Option(name: .long, help: "NAME=FILE: a score for the header on a file of names; may be given again.")
  var testNames: [NamedFile] = []

  @Option(name: .shortAndLong, help: "The model's file.")
  var output: String

  func validate() throws {
    if let date, Day(date) == nil { throw ValidationError("'\(date)' is not a date; write YYYY-MM-DD") }
    guard clusters == nil || saveClusters == nil else {
      throw ValidationError("--save-clusters keeps what --text teaches; leave out --clusters")
    }
  }

  func run() async throws {
    try await reporting {
      let files = TrainingFiles()
      let tests = try test.map { ($0.name, try files.treebank([$0.path])) }
      let nameTests = try testNames.map { ($0.name, try files.names([$0.path])) }
      let texts = try text.map { path in try ArticleFile.bytes(path) }
      var material = LanguageTraining.Material(treebank: try files.treebank(treebank), articles: texts)
      if !names.isEmpty { material.names = try files.names(names) }
      material.knownNames = try knownNames.map(files.knownNames)
      material.clusters = try wordClasses(texts)
      var training = LanguageTraining()
      training.header = LanguageModelHeader(date: date ?? "", data: source)
      var bytes = await training.train(material, progress: TrainLanguageCommand.progress)
      let model: LanguageModel
      do { model = try LanguageModel(bytes: bytes) } catch {
        throw Failure.badInput("the files teach no model: \(error)")
      }
      if !tests.isEmpty || !nameTests.isEmpty {
        training.header.scores =
          tests.flatMap { LanguageScores.measure(model, $0.0, on: $0.1) }
          + nameTests.flatMap { LanguageScores.measure(model, $0.0, onNames: $0.1) }
        bytes = try LanguageModel.relabelled(bytes, training.header)
      }
      try OutputFile.write(bytes, to: output)
    }
  }

  private func wordClasses(_ texts: [[UInt8]]) throws -> [UInt8]? {
    if let clusters { return try ArticleFile.bytes(clusters) }
    guard !texts.isEmpty else { return nil }
    var training = WordClusterTraining()
    for text in texts { training.add(text: text) }
    let classes = training.train(progress: TrainLanguageCommand.progress)
    if let saveClusters { try OutputFile.write(classes, to: saveClusters) }
    return classes
  }

  @Sendable private static func progress(_ line: String) {
    if Terminal.showsProgress { Terminal.say(line) }
  }
}

/// A file with the name that its scores go by.
struct NamedFile: ExpressibleByArgument {
  let name: String
  let path: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    (name, path) = (String(parts[0]), String(parts[1]))
  }
}
