import ArgumentParser
import Graph
import Vocabulary

/// Which part of a graph is meant.
struct QueryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only edges at this actor, by id (state:RUS) or name; may be given again.", valueName: "actor"))
  var actor: [String] = []

  @Option(name: .long, help: "With --actor: everything within so many steps of it.")
  var depth: Int?

  @Option(name: .long, help: "Only edges between actors of this kind; may be given again.")
  var kind: [NodeKind] = []

  @Option(name: .long, help: "Only edges of this relation; may be given again.")
  var relation: [Relation] = []

  @Option(
    name: .customLong("class"),
    help: "Only edges of this class, such as material-conflict; may be given again.")
  var quadClass: [QuadClass] = []

  @Option(name: .long, help: "Only edges of this sign: positive, negative or neutral; may be given again.")
  var sign: [SignName] = []

  @Option(
    name: .long, help: "Only edges of this status: asserted, prospective or negated; may be given again.")
  var status: [Status] = []

  @Option(
    name: .long,
    help: "Only what this actor says; text for what the articles say themselves; may be given again.")
  var speaker: [String] = []

  @Option(name: .long, help: "Only what happened on this day or later, as YYYY-MM-DD.", transform: day)
  var since: Day?

  @Option(name: .long, help: "Only what happened on this day or earlier, as YYYY-MM-DD.", transform: day)
  var until: Day?

  @Option(name: .long, help: "Only evidence of the document with this id; may be given again.")
  var document: [String] = []

  @Option(name: .long, help: "Only edges of at least this confidence, 0 to 1.")
  var minConfidence: Double?

  @Option(name: .long, help: "Only edges with at least so many passages.")
  var minEvidence: Int?

  @Option(name: .long, help: "Only so many edges, the strongest.")
  var strongest: Int?

  @Option(name: .long, help: "What makes an edge strong: tellings, confidence or weight.")
  var measure: Graph.ClaimMeasure = .tellings

  @Option(name: .long, help: "Actors act as what they stand with: states or blocs.")
  var rollUp: Graph.Level?

  func validate() throws {
    if depth != nil, actor.isEmpty { throw ValidationError("--depth counts from an --actor") }
    if let since, let until, until < since {
      throw ValidationError("--until \(until) is before --since \(since)")
    }
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence is from 0 to 1")
    }
    for (name, number) in [("depth", depth), ("min-evidence", minEvidence), ("strongest", strongest)] {
      if let number, number < 0 { throw ValidationError("--\(name) must not be negative") }
    }
  }

  /// The part of a graph that the options leave.
  func part(of graph: Graph) throws(Failure) -> Graph {
    var part = graph
    if let depth { part = part.neighbourhood(of: try nodes(actor, in: graph), depth: depth) }
    if let filter = try filter(in: graph) { part = part.filtered(by: filter) }
    if let rollUp { part = part.rolledUp(to: rollUp) }
    if let strongest { part = part.strongest(strongest, by: measure) }
    return part
  }

  /// Nil where nothing is filtered, so that actors without edges stay.
  private func filter(in graph: Graph) throws(Failure) -> GraphFilter? {
    var filter = GraphFilter()
    if !actor.isEmpty, depth == nil { filter.nodes = try nodes(actor, in: graph) }
    if !kind.isEmpty { filter.kinds = Set(kind) }
    if !relation.isEmpty { filter.relations = Set(relation) }
    if !quadClass.isEmpty { filter.classes = Set(quadClass) }
    if !sign.isEmpty { filter.signs = Set(sign.map(\.sign)) }
    if !status.isEmpty { filter.statuses = Set(status) }
    if !speaker.isEmpty { filter.voices = try voices(in: graph) }
    if let day = since ?? until {
      // An open side reaches to the end of the calendar.
      filter.period = Period(
        start: since ?? day.adding(days: -QueryOptions.calendar),
        end: until ?? day.adding(days: QueryOptions.calendar))
    }
    if !document.isEmpty {
      for id in document where graph.document(id) == nil {
        throw .badInput("'\(id)': the graph has no document with this id")
      }
      filter.documents = Set(document)
    }
    filter.leastConfidence = minConfidence
    filter.leastEvidence = minEvidence
    return filter == GraphFilter() ? nil : filter
  }

  private func nodes(_ names: [String], in graph: Graph) throws(Failure) -> Set<NodeID> {
    var nodes: Set<NodeID> = []
    for name in names { nodes.insert(try ActorName.node(name, in: graph)) }
    return nodes
  }

  private func voices(in graph: Graph) throws(Failure) -> Set<GraphFilter.Voice> {
    var voices: Set<GraphFilter.Voice> = []
    for name in speaker {
      voices.insert(name == "text" ? .text : .speaker(try ActorName.node(name, in: graph)))
    }
    return voices
  }

  /// More days than the calendar has.
  private static let calendar = 4_000_000

  @Sendable private static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw ValidationError("'\(text)' is not a date; write YYYY-MM-DD") }
    return day
  }
}

/// A sign as users type it.
enum SignName: String, ExpressibleByArgument, CaseIterable {
  case positive
  case negative
  case neutral

  var sign: Sign {
    switch self {
    case .positive: .positive
    case .negative: .negative
    case .neutral: .neutral
    }
  }
}
