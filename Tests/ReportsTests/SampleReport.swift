import Drawing
import Graph
import Graphviz
import Reports
import Vocabulary

/// A report of one small article, with a name and a sentence of the caller's choice in it.
enum SampleReport {
  struct Missing: Error {}

  static func id(_ text: String) throws -> NodeID {
    guard let id = NodeID(text) else { throw Missing() }
    return id
  }

  /// `name` names an actor, `words` stand in the article and its title.
  static func make(name: String = "Xi Jinping", words: String = "so they say", drawn: Bool = true)
    async throws -> Report
  {
    let sentences = [
      "China backs Russia, \(words).", "\(name) met Vladimir Putin.", "The US may sanction China.",
      "China does not back Russia.",
    ]
    let text = "Title line\n\n" + sentences.joined(separator: " ") + "\n"
    let article = Article(
      id: "a1", title: words, date: Day(year: 2024, month: 5, day: 17),
      source: "https://example.org/news?a=1&b=2",
      text)
    let nodes = [
      Node(
        id: try id("state:CHN"), name: "China", aliases: ["Beijing"], codes: ["iso3166-1": "CHN"], mentions: 4
      ),
      Node(id: try id("state:RUS"), name: "Russia", mentions: 2),
      Node(id: try id("state:USA"), name: "United States", mentions: 1),
      Node(
        id: try id("person:a"), name: name, aliases: [words], affiliation: try id("state:CHN"), mentions: 1),
      Node(
        id: try id("person:vladimir-putin"), name: "Vladimir Putin", affiliation: try id("state:RUS"),
        mentions: 1),
    ]
    func evidence(_ number: Int, after words: String, _ trigger: String) -> Evidence {
      let start = sentences[..<number].reduce(12) { $0 + $1.utf8.count + 1 }
      let range = ByteRange(start, start + sentences[number].utf8.count)
      let at = start + words.utf8.count
      return Evidence(
        document: "a1", sentence: range, trigger: ByteRange(at, at + trigger.utf8.count),
        quote: sentences[number], confidence: 0.9)
    }
    let (china, russia, putin) = (try id("state:CHN"), try id("state:RUS"), try id("person:vladimir-putin"))
    let claims = [
      Claim(.init(china, .support, russia), evidence(0, after: "China ", "backs")),
      Claim(
        .init(try id("person:a"), .consult, putin, symmetric: true, time: Period("2024-05-16")),
        evidence(1, after: name + " ", "met")),
      Claim(
        .init(try id("state:USA"), .sanction, china, status: .prospective, attribution: try id("person:a")),
        evidence(2, after: "The US may ", "sanction")),
      Claim(
        .init(china, .support, russia, status: .negated), evidence(3, after: "China does not ", "back")),
    ]
    let graph = try Graph(document: article.document, nodes: nodes, claims: claims)
    let mentions = [
      ReportArticle.Mention(ByteRange(12, 17), china),
      // The graph does not have this one.
      ReportArticle.Mention(ByteRange(24, 30), try id("collective:neighbours")),
    ]
    var report = Report(
      title: words, graph: graph, articles: [ReportArticle(article, mentions: mentions)],
      comparisons: [
        ReportComparison(
          title: words, topics: [.init(heading: "New", sentences: ["China now backs \(name)."])])
      ], produced: Day(year: 2024, month: 6, day: 1), versions: ["entente 1.0"])
    if drawn { report.picture = try await picture(graph) }
    return report
  }

  static func picture(_ graph: Graph) async throws -> ReportPicture {
    let diagram = Diagram(graph)
    let writer = DOTWriter()
    let prefix = writer.prefix(of: diagram)
    let svg = try await GraphvizRenderer().svg(writer.text(for: diagram))
    return ReportPicture(
      title: "Who stands with whom",
      svg: try SVGPicture(svg, diagram: diagram, prefix: prefix, links: true).inline,
      file: "cards.svg",
      lines: diagram.lines.map {
        .init(
          element: DOTWriter.id(of: $0, prefix: prefix).text, fragment: $0.fragment.text, claims: $0.claims)
      })
  }
}
