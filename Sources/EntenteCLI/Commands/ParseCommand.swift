import ArgumentParser
import Entente
import Intake
import Language
import Vocabulary

/// Raw text → trees, or the trees of given sentences.
struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Shows sentences, tags and trees as CoNLL-U.",
    discussion: """
      entente parse article.txt
      echo 'Iran supplies Russia with drones.' | entente parse -
      entente parse --conllu treebank.conllu
      """)

  @Argument(help: "An article; - is standard input.")
  var article: String?

  @Option(
    name: .long,
    help: "A CoNLL-U file: its words and sentences stay, its tags, heads and relations are replaced.")
  var conllu: String?

  @Option(name: .shortAndLong, help: "The file; else standard output.")
  var output: String?

  @OptionGroup var options: ReaderOptions

  func validate() throws {
    guard (article == nil) != (conllu == nil) else {
      throw ValidationError("give either an article or --conllu FILE")
    }
  }

  func run() async throws {
    try await reporting {
      if let conllu {
        try given(conllu)
      } else if let article {
        try raw(article)
      }
    }
  }

  private func given(_ path: String) throws {
    var file: CoNLLU
    do { file = try CoNLLU(parsing: try ArticleFile.bytes(path)) } catch let error as CoNLLUError {
      throw Failure.badInput("\(path): \(error)")
    }
    let reader = try options.reader(readsEvents: false)
    let sink = try OutputSink(output)
    for index in file.sentences.indices {
      var bytes: [UInt8] = []
      var sentence = file.sentences[index].sentence(appendingTo: &bytes)
      sentence.tokens = sentence.tokens.map { Token(range: $0.range, form: $0.form) }
      reader.annotate(&sentence)
      file.sentences[index].replaceAnalysis(by: sentence.tokens)
      var text = ""
      file.sentences[index].write(to: &text)
      try sink.write(Array(text.utf8))
    }
    try sink.finish()
  }

  private func raw(_ path: String) throws {
    let article = try ArticleText.article(
      try ArticleFile.bytes(path), file: path == "-" ? "standard input" : path)
    let reader = try options.reader(readsEvents: false)
    let sink = try OutputSink(output)
    var number = 1
    for part in TextParts(article.text, article.body) {
      let sentences = reader.sentences(
        of: Article(id: article.id, date: article.date, text: article.text, body: part))
      let trees = CoNLLU(sentences, of: article.text, numberedFrom: number)
      number += sentences.count
      try sink.write(Array(trees.text.utf8))
    }
    try sink.finish()
  }
}
