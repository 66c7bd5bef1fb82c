public import Vocabulary

/// Which claims to keep: those that fulfil every condition that is set.
public struct GraphFilter: Sendable, Hashable {
  /// Who tells a claim.
  public enum Voice: Sendable, Hashable {
    /// The text itself.
    case text
    case speaker(NodeID)
  }

  /// One end at least is one of these.
  public var nodes: Set<NodeID>?
  /// Both ends are of these kinds.
  public var kinds: Set<NodeKind>?
  public var relations: Set<Relation>?
  public var classes: Set<QuadClass>?
  public var signs: Set<Sign>?
  public var statuses: Set<Status>?
  /// Told by one of these.
  public var voices: Set<Voice>?
  /// Happened in part within these days; a claim without time counts on the days of its documents.
  public var period: Period?
  /// Only evidence of these documents counts; a claim that loses all is dropped.
  public var documents: Set<String>?
  /// 0…1, of the claim with the evidence that counts.
  public var leastConfidence: Double?
  /// Pieces that count.
  public var leastEvidence: Int?
  /// Whether nodes stay that no kept claim names.
  public var keepsUnconnected = false

  public init() {}

  /// The claim with the evidence that counts, or nil where a condition fails.
  func admits(_ claim: Claim, in graph: Graph) -> Claim? {
    let key = claim.key
    if let nodes, !nodes.contains(key.source), !nodes.contains(key.target) { return nil }
    if let kinds, !kinds.contains(key.source.kind) || !kinds.contains(key.target.kind) { return nil }
    if let relations, !relations.contains(key.relation) { return nil }
    if let classes, !classes.contains(key.relation.quadClass) { return nil }
    if let signs, !signs.contains(key.relation.sign) { return nil }
    if let statuses, !statuses.contains(key.status) { return nil }
    if let voices, !voices.contains(key.attribution.map(Voice.speaker) ?? .text) { return nil }
    var evidence = claim.evidence
    if let documents { evidence.removeAll { !documents.contains($0.document) } }
    if let period {
      if let time = key.time {
        guard time.overlaps(period) else { return nil }
      } else {
        evidence.removeAll { item in
          guard let day = graph.document(item.document)?.date else { return true }
          return !period.overlaps(Period(day))
        }
      }
    }
    guard evidence.count >= leastEvidence ?? 0, let kept = Claim(key, evidence: evidence) else { return nil }
    return kept.confidence >= leastConfidence ?? 0 ? kept : nil
  }
}

extension Graph {
  /// The part that a filter keeps; nodes that a kept claim names stay, and so do the documents of its evidence.
  ///
  /// - Complexity: O(*n*).
  public func filtered(by filter: GraphFilter) -> Graph {
    let kept = claims.compactMap { filter.admits($0, in: self) }
    guard filter.keepsUnconnected else { return restricted(to: kept) }
    let ids = documents.map(\.id).filter { filter.documents?.contains($0) ?? true }
    return restricted(to: kept, keeping: Set(nodes.map(\.id)), documents: Set(ids))
  }
}
