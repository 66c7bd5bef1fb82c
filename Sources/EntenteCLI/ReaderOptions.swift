import Actors
import ArgumentParser
import Claims
import Entente
import Intake
import Language
import Vocabulary

/// The options of every command that reads articles.
struct ReaderOptions: ParsableArguments {
  @Option(name: .long, help: "A language model instead of the embedded one.")
  var model: String?

  @Option(name: .long, help: "A model of events, as `train claims` writes it, instead of the embedded one.")
  var events: String?

  @Option(name: .long, help: "A gazetteer file that overlays the embedded ones; may be given again.")
  var gazetteer: [String] = []

  /// `readsEvents` is false where nobody asks for events: their model takes the longest to be ready.
  func reader(readsEvents: Bool = true) throws -> ArticleReader {
    var settings = ReaderSettings()
    settings.readsEvents = readsEvents || events != nil
    settings.languageModel = try model.map { path in try ArticleFile.bytes(path) }
    settings.eventModel = try events.map { path in try ArticleFile.bytes(path) }
    settings.gazetteers = try gazetteer.map { path in (path, try ArticleFile.bytes(path)) }
    do { return try ArticleReader(settings) } catch {
      let message = "\(error)"
      switch error {
      case is LanguageModelError:
        throw model.map { Failure.badInput("\($0): \(message)") } ?? .ours("the embedded model: \(message)")
      case is GazetteerError:
        throw gazetteer.isEmpty ? Failure.ours("the embedded gazetteer: \(message)") : .badInput(message)
      case is EventModelError:
        throw events.map { Failure.badInput("\($0): \(message)") }
          ?? .ours("the embedded model of events: \(message)")
      default: throw Failure.ours(message)
      }
    }
  }
}

/// The day of articles that do not tell theirs.
struct DateOption: ParsableArguments {
  @Option(
    name: .long, help: "The day of publication of articles without a Date: line, as YYYY-MM-DD.",
    transform: { text in
      guard let day = Day(text) else { throw ValidationError("'\(text)' is not a date; write YYYY-MM-DD") }
      return day
    })
  var date: Day?

  func article(at path: String) throws -> Article {
    try article(try ArticleFile.bytes(path), at: path)
  }

  func article(_ bytes: [UInt8], at path: String) throws -> Article {
    let article = try ArticleText.article(bytes, file: path == "-" ? "standard input" : path)
    guard let date, article.date == nil else { return article }
    return Article(
      id: article.id, title: article.title, date: date, source: article.source, text: article.text,
      body: article.body)
  }
}
