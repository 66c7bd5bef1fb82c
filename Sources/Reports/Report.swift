public import Graph
public import Vocabulary

/// What a report tells: a graph, its articles, its pictures and what changed between articles.
///
/// Everything that could differ from run to run comes from the caller, so the same report gives the same bytes.
public struct Report: Sendable {
  public var title: String
  public var graph: Graph
  /// With their texts, for those who read them; may be fewer than the graph's documents.
  public var articles: [ReportArticle]
  /// The main picture; nil where none could be drawn.
  public var picture: ReportPicture?
  /// Months or other steps, in order.
  public var series: [ReportPicture]
  public var comparisons: [ReportComparison]
  /// The states coloured by the camps that ``Graph/Frustration`` finds.
  public var campPicture: ReportPicture?
  /// Printed as given; nil leaves it out.
  public var produced: Day?
  /// What read, drew and wrote it: "entente 1.0", "Graphviz 2.42.2".
  public var versions: [String]

  public init(
    title: String, graph: Graph, articles: [ReportArticle] = [], picture: ReportPicture? = nil,
    series: [ReportPicture] = [], comparisons: [ReportComparison] = [], campPicture: ReportPicture? = nil,
    produced: Day? = nil, versions: [String] = []
  ) {
    self.title = title
    self.graph = graph
    self.articles = articles
    self.picture = picture
    self.series = series
    self.comparisons = comparisons
    self.campPicture = campPicture
    self.produced = produced
    self.versions = versions
  }
}
