public import Graph
public import Vocabulary

/// One picture a month of what happened in it, all on the places of the whole.
public struct Timeline: Sendable, Hashable {
  public let diagram: Diagram
  /// In order of time; months in which nothing happened are left out.
  public let months: [Month]
  /// How many claims tell neither when nor in which dated document.
  public let undated: Int

  public struct Month: Sendable, Hashable {
    public let period: Period
    public let frame: Frame
  }

  /// A claim without a time counts in the month of its earliest document; one of several months counts in each, up to
  /// a year.
  public init(_ graph: Graph, view: View = .states, options: DrawingOptions = DrawingOptions()) {
    var claims: [Period: Set<Claim.Key>] = [:]
    var undated = 0
    for claim in graph.claims where claim.key.relation.sign != .neutral {
      let told = claim.evidence.compactMap { graph.document($0.document)?.date }.min().map { Period($0) }
      guard let time = claim.key.time ?? told else {
        undated += 1
        continue
      }
      for month in Timeline.months(of: time) { claims[month, default: []].insert(claim.key) }
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

  private static func months(of period: Period) -> [Period] {
    let first = period.start.year * 12 + period.start.month - 1
    let last = min(period.end.year * 12 + period.end.month - 1, first + 11)
    return (first...last).compactMap { Period(month: $0 % 12 + 1, year: $0 / 12) }
  }
}
