public import Claims
public import Vocabulary

/// How well readings agree with gold, by the measures of the evaluation design.
///
/// A symmetric edge counts as itself in either direction: it is stored once, and the rolled-up views see both ways.
public struct ClaimEvaluation: Sendable {
  /// Micro-averaged over all documents.
  public private(set) var views: [EdgeView: Score] = [:]
  /// The mean over documents of each view's F1.
  public private(set) var meanF1: [EdgeView: Double] = [:]
  /// The relation view's score of each relation.
  public private(set) var byRelation: [Relation: Score] = [:]
  /// The class view's score of the documents with each tag.
  public private(set) var byTag: [String: Score] = [:]
  /// Of the edges matched by source, relation and target, those whose status is right.
  public private(set) var status = Score()
  public private(set) var attribution = Score()
  /// Of the matched edges with a gold time, those equal to the month.
  public private(set) var time = Score()
  /// Of the matched edges, those whose trigger overlaps the gold's.
  public private(set) var trigger = Score()
  /// Of the documents without any gold edge, those with at least one predicted event.
  public private(set) var falseAlarms = Score()
  /// Of the matched pairs of states, those told the wrong way round only.
  public private(set) var reversed = Score()
  /// Expected calibration error over ten equal bins, of confidence against the relation view.
  public private(set) var calibrationError = 0.0
  /// The gold's nodes that the readings found.
  public private(set) var nodeRecall = NodeRecall()
  /// What was missed and what was made up, in document order.
  public private(set) var misses: [Miss] = []

  private var documents = 0
  private var bins = [(sum: Double, right: Int, count: Int)](repeating: (0, 0, 0), count: 10)

  /// An edge on which reading and gold differ.
  public struct Miss: Sendable, Hashable {
    public let document: String
    /// Whether the gold has it and the reading not, or the other way round.
    public let isMissing: Bool
    public let edge: String
    /// What kept a missing edge from being read; empty for an edge that was made up.
    public let cause: String
    public let text: String
  }

  public init() {}

  /// Adds a document; `affiliation` gives the state of a gold node that the gold's own edges affiliate to none.
  public mutating func add(
    _ gold: GoldDocument, nodes: [Node], claims: [Claim], readings: [Reading] = [],
    affiliation: (NodeID, Day?) -> NodeID?
  ) {
    let alignment = NodeAlignment(read: nodes, gold: gold)
    let read = claims.map { ($0, alignment.gold($0.key)) }
    let states = Affiliations(gold, read: nodes, alignment, affiliation)
    let wantedKeys = gold.edges.map(\.key)
    documents += 1
    nodeRecall.add(gold, alignment, read: nodes)
    for view in EdgeView.allCases {
      let wanted = view.items(wantedKeys, affiliation: states.state)
      let found = view.items(read.map(\.1), affiliation: states.state)
      let score = Score(found: found, wanted: wanted)
      views[view, default: Score()] = views[view, default: Score()] + score
      meanF1[view, default: 0] += score.f1
      if view == .class {
        for tag in Set(gold.tags) { byTag[tag, default: Score()] = byTag[tag, default: Score()] + score }
      }
      if view == .relation {
        let causes = MissCauses(alignment, nodes: nodes, readings: readings)
        note(found: found, wanted: wanted, causes, gold)
      }
      if view == .sign { countReversed(found: found, wanted: wanted) }
    }
    for relation in Relation.allCases {
      let wanted = EdgeView.relation.items(
        wantedKeys.filter { $0.relation == relation }, affiliation: states.state)
      let found = EdgeView.relation.items(
        read.map(\.1).filter { $0.relation == relation }, affiliation: states.state)
      byRelation[relation, default: Score()] =
        byRelation[relation, default: Score()] + Score(found: found, wanted: wanted)
    }
    compareDetails(read, gold)
    if gold.edges.isEmpty {
      let isAlarm = claims.contains { $0.key.relation.isEvent }
      falseAlarms = falseAlarms + Score(matched: isAlarm ? 1 : 0, found: 1, wanted: 1)
    }
    calibrate(read, wantedKeys, states)
  }

  /// Ends the sums: means over documents and calibration.
  public func finished() -> ClaimEvaluation {
    var result = self
    for view in EdgeView.allCases { result.meanF1[view] = (meanF1[view] ?? 0) / Double(max(documents, 1)) }
    let total = bins.reduce(0) { $0 + $1.count }
    result.calibrationError = bins.reduce(0) { sum, bin in
      sum + abs(bin.sum - Double(bin.right)) / Double(max(total, 1))
    }
    return result
  }

  private mutating func note(
    found: Set<String>, wanted: Set<String>, _ causes: MissCauses, _ gold: GoldDocument
  ) {
    let text = gold.article.slice(gold.article.body)
    for (isMissing, edges) in [(true, wanted.subtracting(found)), (false, found.subtracting(wanted))] {
      misses += edges.sorted().map {
        Miss(
          document: gold.article.id, isMissing: isMissing, edge: $0,
          cause: isMissing ? causes.cause(of: $0) : "",
          text: text)
      }
    }
  }

  private mutating func countReversed(found: Set<String>, wanted: Set<String>) {
    for edge in found {
      let parts = edge.split(separator: " ")
      let turned = "\(parts[2]) \(parts[1]) \(parts[0]) "
      guard wanted.contains(edge) || wanted.contains(turned) else { continue }
      reversed = reversed + Score(matched: wanted.contains(edge) ? 0 : 1, found: 1, wanted: 1)
    }
  }

  private mutating func compareDetails(_ read: [(Claim, Claim.Key)], _ gold: GoldDocument) {
    struct Ends: Hashable {
      let source: NodeID
      let relation: Relation
      let target: NodeID
      init(_ key: Claim.Key) { (source, relation, target) = (key.source, key.relation, key.target) }
    }
    let readByEnds = Dictionary(grouping: read) { Ends($0.1) }
    for (ends, golds) in Dictionary(grouping: gold.edges, by: { Ends($0.key) }) {
      guard let candidates = readByEnds[ends] else { continue }
      for edge in golds {
        let match = candidates.first { $0.1.status == edge.key.status } ?? candidates[0]
        status = status + Score(matched: match.1.status == edge.key.status ? 1 : 0, found: 1, wanted: 1)
        attribution =
          attribution
          + Score(
            matched: edge.key.attribution != nil && match.1.attribution == edge.key.attribution ? 1 : 0,
            found: match.1.attribution == nil ? 0 : 1, wanted: edge.key.attribution == nil ? 0 : 1)
        if let wanted = edge.key.time {
          let isRight = candidates.contains { ClaimEvaluation.sameMonth($0.1.time, wanted) }
          time = time + Score(matched: isRight ? 1 : 0, found: 1, wanted: 1)
        }
        if !edge.triggers.isEmpty {
          let isRight = candidates.contains { claim, _ in
            claim.evidence.contains { found in edge.triggers.contains { $0.overlaps(found.trigger) } }
          }
          trigger = trigger + Score(matched: isRight ? 1 : 0, found: 1, wanted: 1)
        }
      }
    }
  }

  private mutating func calibrate(_ read: [(Claim, Claim.Key)], _ wanted: [Claim.Key], _ states: Affiliations)
  {
    let right = EdgeView.relation.items(wanted, affiliation: states.state)
    for (claim, key) in read {
      let isRight = !right.isDisjoint(with: EdgeView.relation.items([key], affiliation: states.state))
      let bin = min(9, Int(claim.confidence * 10))
      bins[bin].sum += claim.confidence
      bins[bin].right += isRight ? 1 : 0
      bins[bin].count += 1
    }
  }

  private static func sameMonth(_ found: Period?, _ wanted: Period) -> Bool {
    guard let found else { return false }
    if wanted.start.month == 1, wanted.end.month == 12, wanted.start.year == wanted.end.year {
      return found.start.year == wanted.start.year
    }
    return found.start.year == wanted.start.year && found.start.month == wanted.start.month
  }
}
