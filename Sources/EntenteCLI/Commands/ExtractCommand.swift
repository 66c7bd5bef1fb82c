import ArgumentParser
import Entente
import Graph

/// Articles → a graph, or the line protocol.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Reads articles into a graph's JSON, or answers records line by line.",
    discussion: """
      entente extract article.txt > graph.json
      entente extract monday/*.txt -o monday.json
      cat records.jsonl | entente extract - --format jsonl > graphs.jsonl

      With --format jsonl each line {"id", "text", "title"?, "date"?, "source"?} is answered, in order, by one line: the
      record's graph or an error object. Bad records are data: the command still ends with 0.
      """)

  @Argument(help: "Article files; with --format jsonl files of records. - is standard input.")
  var files: [String]

  @Option(name: .long, help: "json (one graph of all articles) or jsonl (the line protocol).")
  var format: ExtractFormat = .json

  @Option(name: .shortAndLong, help: "The graph's file; else standard output.")
  var output: String?

  @OptionGroup var date: DateOption
  @OptionGroup var options: ReaderOptions

  func validate() throws {
    guard format == .json || output == nil else {
      throw ValidationError("the line protocol answers on standard output; leave out -o")
    }
  }

  func run() async throws {
    try await reporting {
      switch format {
      case .json:
        let batch = try await Batch.read(files, date, options)
        try GraphFile.write(batch.graph, to: output)
        try batch.end()
      case .jsonl:
        let lineProtocol = LineProtocol(reader: try options.reader(), date: date.date)
        for file in files { try await lineProtocol.answer(file) }
      }
    }
  }
}

/// What `extract` writes.
enum ExtractFormat: String, ExpressibleByArgument, CaseIterable {
  case json
  case jsonl
}
