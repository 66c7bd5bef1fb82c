import ArgumentParser
import Entente
import Intake
import Language
import Training
import Vocabulary

/// Trains the language model.
struct TrainLanguageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language", abstract: "Trains the language model on treebanks and names.",
    discussion: """
      entente train language --treebank en_ewt-ud-train.conllu --names names.bio --clusters clusters.bin \\
        --source 'UD English EWT 2.16 (CC BY-SA 4.0)' --date 2026-11-24 -o language.bin

      The same input gives the same bytes.
      """)

  @Option(name: .long, help: "A CoNLL-U file; may be given again.")
  var treebank: [String]

  @Option(name: .long, help: "A file of words and BIO labels; may be given again.")
  var names: [String] = []

  @Option(name: .long, help: "A file of word classes.")
  var clusters: String?

  @Option(name: .long, help: "What a treebank or text is and its licence, for the model's header; may be given again.")
  var source: [String] = []

  @Option(name: .long, help: "The day of training for the model's header, as YYYY-MM-DD.")
  var date: String?

  @Option(name: .shortAndLong, help: "The model's file.")
  var output: String

  func validate() throws {
    if let date, Day(date) == nil { throw ValidationError("'\(date)' is not a date; write YYYY-MM-DD") }
  }

  func run() async throws {
    try await reporting {
      var training = LanguageTraining()
      training.clusters = try clusters.map { path in try ArticleFile.bytes(path) }
      training.header = LanguageModelHeader(date: date ?? "", data: source)
      for path in treebank {
        do { _ = try CoNLLU(parsing: try ArticleFile.bytes(path), requiringTrees: true) } catch
          let error as CoNLLUError
        {
          throw Failure.badInput("\(path): \(error)")
        }
      }
      let isShown = Terminal.showsProgress
      let model = await training.train(
        treebank: try joined(treebank), names: try joined(names),
        progress: { line in if isShown { Terminal.say(line) } })
      do { _ = try LanguageModel(bytes: model) } catch {
        throw Failure.badInput("the data make no model: \(error)")
      }
      try OutputFile.write(model, to: output)
    }
  }

  /// The files one after the other, with an empty line between them.
  private func joined(_ paths: [String]) throws -> [UInt8] {
    var all: [UInt8] = []
    for path in paths {
      all += try ArticleFile.bytes(path)
      all += [0x0A, 0x0A]
    }
    return all
  }
}
