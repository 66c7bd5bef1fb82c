/// A relation that at least one document reports, with the passages that report it: an edge of the graph.
///
/// A claim says what was *reported*, not what is true. Two claims with one ``key`` are one claim; merging unites
/// their evidence.
public struct Claim: Sendable, Hashable {
  public let key: Key
  /// Sorted, without repeats, never empty.
  public private(set) var evidence: [Evidence]

  public init(_ key: Key, _ evidence: Evidence) {
    self.key = key
    self.evidence = [evidence]
  }

  /// Nil where `evidence` is empty.
  public init?(_ key: Key, evidence: [Evidence]) {
    guard !evidence.isEmpty else { return nil }
    self.key = key
    self.evidence = Claim.canonical(evidence)
  }

  /// - Precondition: Both claims have the same key.
  public mutating func merge(_ other: Claim) {
    precondition(key == other.key, "cannot merge evidence for \(other.key) into \(key)")
    guard evidence != other.evidence else { return }
    evidence = Claim.canonical(evidence + other.evidence)
  }

  /// How likely at least one of the passages is read right, 0…1: the passages' errors taken as independent.
  public var confidence: Double {
    // Four decimals, so that sums of rounding errors do not show in files.
    ((1 - evidence.reduce(1) { $0 * (1 - $1.confidence) }) * 10_000).rounded() / 10_000
  }

  /// One passage may be read more than once; the most confident reading stands.
  private static func canonical(_ evidence: [Evidence]) -> [Evidence] {
    var result: [Evidence] = []
    for item in evidence.sorted() {
      if let last = result.last, last.document == item.document, last.sentence == item.sentence,
        last.trigger == item.trigger
      {
        result[result.count - 1] = item
      } else {
        result.append(item)
      }
    }
    return result
  }
}

extension Claim {
  /// What makes two claims one.
  ///
  /// A symmetric key orders its ends, smaller id first.
  public struct Key: Sendable, Hashable, Comparable {
    public let source: NodeID
    public let relation: Relation
    public let target: NodeID
    /// Whether the relation holds both ways.
    public let symmetric: Bool
    public let status: Status
    /// The node whose claim it is, where the text reports instead of asserting.
    public let attribution: NodeID?
    public let time: Period?

    /// `symmetric` is ignored where the relation's symmetry allows no choice.
    public init(
      _ source: NodeID, _ relation: Relation, _ target: NodeID, symmetric: Bool = false,
      status: Status = .asserted,
      attribution: NodeID? = nil, time: Period? = nil
    ) {
      let both =
        switch relation.symmetry {
        case .always: true
        case .sometimes: symmetric
        case .never: false
        }
      let swaps = both && target < source
      self.source = swaps ? target : source
      self.relation = relation
      self.target = swaps ? source : target
      self.symmetric = both
      self.status = status
      self.attribution = attribution
      self.time = time
    }

    /// Computed from every field.
    public var id: String {
      let fields = [
        source.rawValue, relation.rawValue, target.rawValue, symmetric ? "symmetric" : "", status.rawValue,
        attribution?.rawValue ?? "", time?.description ?? "",
      ]
      return "e" + SHA256.hex(of: Array(fields.joined(separator: "\u{1F}").utf8)).prefix(16)
    }

    public static func < (left: Key, right: Key) -> Bool {
      if left.source != right.source { return left.source < right.source }
      if left.relation != right.relation { return left.relation.rawValue < right.relation.rawValue }
      if left.target != right.target { return left.target < right.target }
      if left.symmetric != right.symmetric { return right.symmetric }
      if left.status != right.status { return left.status.rawValue < right.status.rawValue }
      if left.attribution != right.attribution {
        return (left.attribution?.rawValue ?? "") < (right.attribution?.rawValue ?? "")
      }
      switch (left.time, right.time) {
      case (let mine?, let theirs?): return mine < theirs
      case (nil, .some): return true
      default: return false
      }
    }
  }
}
