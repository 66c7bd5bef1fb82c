import ArgumentParser

/// The `entente` command: what the library does, on files.
@main
struct EntenteCommand: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Reads political news and draws who stands with whom.",
    discussion: """
      entente map seeds/china-russia-2024-05.txt          article → Graphs/….json, .dot, .svg
      entente extract article.txt > graph.json            article → graph
      entente diff old.json new.json                      what changed, in words
      cat records.jsonl | entente extract - --format jsonl

      Data goes to standard output, words to standard error. Exit: 0 done, 1 `diff` found differences or some articles
      failed, 64 bad usage, 65 bad input data, 66 no such file, 70 a fault of ours, 74 disk.
      """,
    version: version,
    subcommands: [
      MapCommand.self, ExtractCommand.self, RenderCommand.self, MergeCommand.self, DiffCommand.self,
      PatchCommand.self, ReportCommand.self, ExportCommand.self, AnalyseCommand.self, ParseCommand.self,
      ActorsCommand.self, ExplainCommand.self,
      TextCommand.self, EvaluateCommand.self, TrainCommand.self, ModelsCommand.self, SchemaCommand.self,
      LayoutCommand.self,
    ])
}
