public import Graph
public import Vocabulary

/// One picture a month of what happened in it, all on the places of the whole.
///
/// What is known only to a year has a picture of that year.
public struct Timeline: Sendable, Hashable {
  public let diagram: Diagram
  /// In order of time; those in which nothing happened are left out.
  public let months: [Month]
  /// How many claims tell neither when nor in which dated document.
  public let undated: Int

  public struct Month: Sendable, Hashable {
    public let period: Period
    public let frame: Frame
  }

  /// A claim without a time counts in the month of its earliest document.
  public init(_ graph: Graph, view: View = .states, options: DrawingOptions = DrawingOptions()) {
    var claims: [Period: Set<Claim.Key>] = [:]
    var undated = 0
    for claim in graph.claims where claim.key.relation.sign != .neutral {
      let told = claim.evidence.compactMap { graph.document($0.document)?.date }.min().map { Period($0) }
      guard let time = claim.key.time ?? told else {
        undated += 1
        continue
      }
      claims[Timeline.step(of: time), default: []].insert(claim.key)
    }
    diagram = Diagram(graph, view: view, options: options)
    self.undated = undated
    let nodes = Set(graph.nodes.map(\.id))
    months = claims.keys.sorted().map { month in
      let count = claims[month]?.count ?? 0
      return Month(
        period: month,
        frame: Frame(
          claims: claims[month] ?? [], nodes: nodes,
          caption: [SafeText("\(month): \(count) \(count == 1 ? "edge" : "edges")")]))
    }
  }

  /// The month that holds the period, else the year, else the period.
  private static func step(of period: Period) -> Period {
    let (start, end) = (period.start, period.end)
    guard start.year == end.year else { return period }
    return
      (start.month == end.month ? Period(month: start.month, year: start.year) : Period(year: start.year))
      ?? period
  }
}
