import Actors
import Entente
import Foundation
import Language
import Vocabulary

// Measures reading on one core: tokens and nanoseconds of processor time for each step, the time until the gazetteer
// is ready, linking's share of the time of tagging and parsing, the whole way from text to graph with its slowest
// line, and the most memory used.
// Arguments: a model file and a text file; by default the embedded model's file and the seed article.

let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..").standardized
let arguments = CommandLine.arguments
let modelURL =
  arguments.count > 1
  ? URL(filePath: arguments[1]) : root.appending(path: "Sources/CResources/data/models/language.bin")
let textURL =
  arguments.count > 2 ? URL(filePath: arguments[2]) : root.appending(path: "seeds/china-russia-2024-05.txt")

/// Of the processor, so that other work on the machine does not count.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = clock()
  try body()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

func line(_ name: String, tokens: Int, _ seconds: Double) {
  let rate = Int(Double(tokens) / seconds)
  let each = Int(seconds * 1e9 / Double(max(1, tokens)))
  print("\(name): \(rate) tokens/s, \(each) ns/token")
}

let bytes = [UInt8](try Data(contentsOf: modelURL))
var model = try LanguageModel(bytes: bytes)
let loading = try bytes.withUnsafeBytes { bytes in
  try seconds { model = try LanguageModel(inPlace: bytes) }
}
model = try LanguageModel(bytes: bytes)
print("model: \(bytes.count) bytes, ready in \(Int(loading * 1e6)) µs")

let reader = LanguageReader(model: model)
let text = [UInt8](try Data(contentsOf: textURL))
// As many articles as make about 100,000 tokens.
let article = Article(text: text)
let once = reader.read(article).reduce(0) { $0 + $1.tokens.count }
let rounds = max(1, 100_000 / max(1, once))

var tokens = 0
let splitting = seconds {
  for _ in 0..<rounds {
    tokens += Tokenizer().sentences(in: text, from: article.body).reduce(0) { $0 + $1.tokens.count }
  }
}
line("sentences and tokens", tokens: tokens, splitting)

tokens = 0
let reading = seconds {
  for _ in 0..<rounds { tokens += reader.read(article).reduce(0) { $0 + $1.tokens.count } }
}
line("sentences, tokens, tags, lemmas, trees and names", tokens: tokens, reading)

let folder = root.appending(path: "Sources/CResources/data/gazetteer")
let files = try ["states", "blocs", "institutions", "groups", "persons"].map { name in
  GazetteerFile(name: name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: name + ".tsv"))))
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

var gazetteer = try Gazetteer(parsing: files)
let ready = try (0..<21).map { _ in try seconds { gazetteer = try Gazetteer(parsing: files) } }
print("gazetteer: ready in \(Int(median(ready) * 1e6)) µs, median of \(ready.count)")

let actors = ActorReader(gazetteer: gazetteer)
let sentences = reader.read(article)
var mentions = 0
let each = max(1, rounds / 21)
let parsing = (0..<21).map { _ in seconds { for _ in 0..<each { _ = reader.read(article) } } }
let linking = (0..<21).map { _ in
  seconds { for _ in 0..<each { mentions += actors.read(article, sentences).mentions.count } }
}
let share = median(linking) / median(parsing)
print("linking: \(Int((share * 1000).rounded()))‰ of the time of tagging and parsing, median of 21")

// The whole way, a line of the text as an article of its own.
let articles = text.split(separator: 0x0A).filter { $0.count > 1 }.map { Article(text: Array($0)) }
let words = articles.reduce(0) { sum, article in
  sum + article.text.split { $0 == 0x20 || $0 == 0x0A }.count
}
let everything = try ArticleReader()
let wholeRounds = max(1, 100_000 / max(1, words))
var (slowest, edges) = (0.0, 0)
let whole = try seconds {
  for _ in 0..<wholeRounds {
    for article in articles {
      let taken = try seconds { edges += try everything.graph(of: article).claims.count }
      // A line may hold many sentences.
      slowest = max(slowest, taken)
    }
  }
}
let wordRate = Int(Double(words * wholeRounds) / whole)
print("text to graph: \(wordRate) words/s, slowest line \(Int(slowest * 1e3)) ms")

var usage = rusage()
#if os(Linux)
  getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
  let kibibytes = usage.ru_maxrss
#else
  getrusage(RUSAGE_SELF, &usage)
  let kibibytes = usage.ru_maxrss / 1024
#endif
print("peak memory: \(kibibytes / 1024) MiB")
