import Entente
import Intake
import Interchange
import Language
import Training
import Vocabulary

/// The scores of tags, trees, raw text and names, each from 0 to 1.
struct LanguageReport {
  /// Keys and values in the order of the table.
  private let scores: [(key: String, value: Double)]
  private let words: Int

  /// Words and sentences as the treebank gives them for tags and trees, its raw text for the rest.
  init(treebank path: String, _ options: ReaderOptions) throws {
    let treebank: CoNLLU
    do { treebank = try CoNLLU(parsing: try ArticleFile.bytes(path), requiringTrees: true) } catch let error
      as CoNLLUError
    {
      throw Failure.badInput("\(path): \(error)")
    }
    let reader = try options.reader(readsEvents: false)
    let trees = TreebankScore(of: treebank) { sentence in reader.annotate(&sentence) }
    let raw = RawTextScore(of: treebank) { text in
      reader.sentences(of: Article(id: "treebank", text: text))
    }
    words = trees.words
    scores = [
      ("upos", trees.upos), ("xpos", trees.xpos), ("uas", trees.uas), ("las", trees.las),
      ("tokens", raw.tokens.f1), ("sentences", raw.sentences.f1), ("lemmas", raw.lemmas.f1),
    ]
  }

  /// Names by exact span and kind, on the words and sentences of the file.
  init(names path: String, _ options: ReaderOptions) throws {
    let file: NamesFile
    do { file = try NamesFile(parsing: try ArticleFile.bytes(path)) } catch let error as NamesFileError {
      throw Failure.badInput("\(path): \(error)")
    }
    let reader = try options.reader(readsEvents: false)
    let score = file.score { forms in
      var offset = 0
      var sentence = Sentence(
        range: ByteRange(0, forms.reduce(0) { $0 + $1.utf8.count + 1 }),
        tokens: forms.map { form in
          defer { offset += form.utf8.count + 1 }
          return Token(range: ByteRange(offset, offset + form.utf8.count), form: form)
        })
      reader.annotate(&sentence)
      return sentence.names
    }
    words = file.sentences.reduce(0) { $0 + $1.forms.count }
    scores = [("precision", score.precision), ("recall", score.recall), ("f1", score.f1)]
  }

  var table: String {
    (["words        \(words)"]
      + scores.map { Columns.padded($0.key, 13) + Columns.decimal(100 * $0.value, places: 2) + " %" })
      .joined(separator: "\n") + "\n"
  }

  var json: JSONValue {
    .object(JSONValue.Object([("words", .integer(words))] + scores.map { ($0.key, .number($0.value)) }))
  }
}
