import ArgumentParser
import Entente
import Foundation
import Graph
import Reports
import Vocabulary

/// A report of articles or graphs.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes a report: findings, pictures, evidence, changes, sources.",
    discussion: """
      entente report article.txt -o report.html
      entente report seeds/*.txt --format markdown -o report.md

      Articles are shown with their text; of graphs there is none. With SOURCE_DATE_EPOCH set, the report tells that day.
      """)

  @Argument(help: "Articles, graphs, or folders of either; - is standard input.")
  var sources: [String]

  @Option(name: .long, help: "html or markdown, which has its pictures beside it; else by the file's ending.")
  var format: PageFormat?

  @Option(name: .shortAndLong, help: "The report's file; for HTML else standard output.")
  var output: String?

  @Flag(name: .long, inversion: .prefixedNo, help: "Compares each article with the one before.")
  var diffs = true

  @OptionGroup var drawing: ViewOptions
  @OptionGroup var query: QueryOptions
  @OptionGroup var date: DateOption
  @OptionGroup var options: ReaderOptions

  func run() async throws {
    try await reporting {
      let source = try GraphSource.steps(sources, date, options)
      let graph = try query.part(of: source.graph)
      var composer = ReportComposer(layout: ChildLayout.layout())
      composer.title = drawing.title
      composer.view = try drawing.drawingView(of: graph)
      composer.options = drawing.drawingOptions
      composer.comparesArticles = diffs
      composer.produced = try ReportCommand.sourceDate()
      composer.version = "Entente \(EntenteCommand.version)"
      switch format ?? (output?.hasSuffix(".md") == true ? .markdown : .html) {
      case .html:
        let report = try await composer.report(of: graph, readings: source.readings)
        try OutputFile.write(try HTMLReport(report).text(), to: output)
      case .markdown:
        try await writeMarkdown(graph, source.readings, composer)
      }
      try source.end()
    }
  }

  private func writeMarkdown(
    _ graph: Graph, _ readings: [ReadingSteps], _ composer: ReportComposer
  ) async throws {
    guard let output, output != "-" else {
      throw Failure.usage("a Markdown report has its pictures beside it; give its file with -o")
    }
    var composer = composer
    composer.links = false
    composer.stem = Batch.name(of: output)
    let report = try await composer.report(of: graph, readings: readings)
    let folder = output.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    for picture in report.drawings {
      let path = folder.isEmpty ? picture.file : folder + "/" + picture.file
      try OutputFile.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(picture.svg)\n", to: path)
    }
    try OutputFile.write(try MarkdownReport(report).text(), to: output)
  }

  /// The day of SOURCE_DATE_EPOCH, seconds since 1970 in UTC.
  ///
  /// - SeeAlso: reproducible-builds.org, "SOURCE_DATE_EPOCH".
  private static func sourceDate() throws(Failure) -> Day? {
    guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] else { return nil }
    guard let seconds = Int(text), seconds >= 0, let day = Day(ordinal: seconds / 86_400) else {
      throw .usage("SOURCE_DATE_EPOCH is '\(text)'; it must be seconds since 1970")
    }
    return day
  }
}

/// What a report is written as.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
  case html
  case markdown
}
