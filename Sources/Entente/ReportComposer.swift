public import Drawing
public import Graph
internal import Graphviz
public import Reports
public import Vocabulary

/// Makes a report of a graph: its pictures, its camps, its months and what changed from article to article.
public struct ReportComposer: Sendable {
  /// Nil for one from the documents.
  public var title: String?
  /// What the main picture shows.
  public var view: View = .cards
  public var options = DrawingOptions()
  /// Whether each article is compared with the one before.
  public var comparesArticles = true
  /// Whether the lines of the main picture lead to their evidence, as in HTML.
  public var links = true
  /// What the names of picture files begin with, for Markdown.
  public var stem = "report"
  /// Printed as given; nil leaves it out.
  public var produced: Day?
  /// What read and wrote it: "Entente 0.1.0".
  public var version: String?
  public var layout: PictureLayout

  public init(layout: PictureLayout = .inProcess) {
    self.layout = layout
  }

  /// The report of a graph; `readings` are the articles of its documents, where their texts are to be shown.
  public func report(of graph: Graph, readings: [ReadingSteps] = []) async throws -> Report {
    var report = Report(title: title ?? ReportComposer.title(of: graph), graph: graph)
    report.articles = readings.map(ReportComposer.article)
    report.produced = produced
    report.versions = [version, "Graphviz \(try await GraphvizRenderer.version())"].compactMap { $0 }
    report.picture = try await picture(
      Diagram(graph, view: view, options: options), title: "Who stands with whom", name: "graph", links: links
    )
    report.campPicture = try await campPicture(of: graph)
    report.series = try await months(of: graph)
    if comparesArticles { report.comparisons = try await comparisons(in: graph, report.articles) }
    return report
  }

  private func picture(
    _ diagram: Diagram, frame: Frame? = nil, title: String, name: String, links: Bool = false
  ) async throws -> ReportPicture {
    let picture = Picture(diagram, frame: frame)
    let prefix = DOTWriter(links: true, frame: frame).prefix(of: diagram)
    return ReportPicture(
      title: title, svg: try await picture.svg(links: links, by: layout).inline, file: "\(stem)-\(name).svg",
      lines: diagram.lines.map { line in
        ReportPicture.Line(
          element: DOTWriter.id(of: line, prefix: prefix).text, fragment: line.fragment.text,
          claims: line.claims)
      })
  }

  private func campPicture(of graph: Graph) async throws -> ReportPicture? {
    let view = View.camps(of: graph)
    guard view != .blocs([:]) else { return nil }
    return try await picture(
      Diagram(graph, view: view, options: options), title: "The camps", name: "camps")
  }

  /// Where there are several.
  private func months(of graph: Graph) async throws -> [ReportPicture] {
    let timeline = Timeline(graph, options: options)
    guard timeline.months.count > 1 else { return [] }
    var pictures: [ReportPicture] = []
    for month in timeline.months {
      pictures.append(
        try await picture(
          timeline.diagram, frame: month.frame, title: "\(month.period)", name: "\(month.period)"))
    }
    return pictures
  }

  /// Each document with the one before, in order of dates.
  private func comparisons(in graph: Graph, _ articles: [ReportArticle]) async throws -> [ReportComparison] {
    let documents = graph.documents.sorted { left, right in
      switch (left.date, right.date) {
      case (let one?, let other?): (one, left.id) < (other, right.id)
      case (nil, nil): left.id < right.id
      case (let one, _): one == nil
      }
    }
    let headings = Dictionary(articles.map { ($0.article.id, $0.heading) }) { first, _ in first }
    func label(_ document: Document) -> String {
      let name = document.title ?? headings[document.id] ?? document.id
      return document.date.map { "\(name) (\($0))" } ?? name
    }
    var comparisons: [ReportComparison] = []
    for (older, newer) in zip(documents, documents.dropFirst()) {
      comparisons.append(
        try await comparison(
          (older, label(older)), (newer, label(newer)), in: graph, number: comparisons.count + 1))
    }
    return comparisons
  }

  private func comparison(
    _ older: (document: Document, label: String), _ newer: (document: Document, label: String),
    in graph: Graph,
    number: Int
  ) async throws -> ReportComparison {
    let (before, after) = (graph.part(of: older.document), graph.part(of: newer.document))
    let drawn = Comparison(from: before, to: after, options: options)
    let name = "change-\(number)"
    return ReportComparison(
      title: "From \(older.label) to \(newer.label)",
      topics: DifferenceSummary(from: before, to: after).topics.map {
        ReportComparison.Topic(heading: $0.topic.rawValue, sentences: $0.sentences)
      },
      picture: try await picture(drawn.diagram, title: "What changed", name: name),
      sides: [
        try await picture(drawn.diagram, frame: drawn.older, title: older.label, name: name + "-before"),
        try await picture(drawn.diagram, frame: drawn.newer, title: newer.label, name: name + "-after"),
      ])
  }

  private static func title(of graph: Graph) -> String {
    let titles = graph.documents.compactMap(\.title)
    guard let first = titles.first else { return "Who stands with whom" }
    return graph.documents.count == 1 ? first : "Who stands with whom: \(graph.documents.count) articles"
  }

  private static func article(_ steps: ReadingSteps) -> ReportArticle {
    ReportArticle(
      steps.article,
      mentions: steps.actors.mentions.compactMap { mention in
        let tokens = steps.sentences[mention.sentence].tokens[mention.tokens]
        guard mention.nodes.count == 1, let node = mention.nodes.first, let first = tokens.first,
          let last = tokens.last
        else { return nil }
        return ReportArticle.Mention(ByteRange(first.range.start, last.range.end), node)
      })
  }
}

extension Graph {
  /// What one document tells.
  fileprivate func part(of document: Document) -> Graph {
    var filter = GraphFilter()
    filter.documents = [document.id]
    return filtered(by: filter)
  }
}

extension DifferenceSummary {
  /// The sentences of each topic that has any, in the order of topics.
  public var topics: [(topic: Topic, sentences: [String])] {
    Topic.allCases.compactMap { topic in
      let sentences = lines.filter { $0.topic == topic }.map(\.text)
      return sentences.isEmpty ? nil : (topic, sentences)
    }
  }
}

extension Report {
  /// Every picture in it.
  public var drawings: [ReportPicture] {
    [picture, campPicture].compactMap { $0 } + series
      + comparisons.flatMap { ($0.picture.map { [$0] } ?? []) + $0.sides }
  }
}
