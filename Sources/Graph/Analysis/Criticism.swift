public import Vocabulary

/// One actor speaking against another.
public struct Criticism: Sendable, Hashable {
  public let speaker: NodeID
  public let target: NodeID
  /// Passages in which the speaker requests, accuses, rejects or threatens, told as fact.
  public internal(set) var direct = 0
  /// Passages in which the speaker is the one who says that the target acts against somebody.
  public internal(set) var reported = 0

  public var total: Int { direct + reported }
}

extension Graph {
  /// Who speaks against whom, the most outspoken first, then in order of ids.
  public var criticisms: [Criticism] {
    struct Direction: Hashable {
      let speaker: NodeID
      let target: NodeID
    }
    var criticisms: [Direction: Criticism] = [:]
    func count(_ speaker: NodeID, _ target: NodeID, _ add: (inout Criticism) -> Void) {
      guard speaker != target else { return }
      add(
        &criticisms[
          Direction(speaker: speaker, target: target), default: Criticism(speaker: speaker, target: target)])
    }
    for claim in claims {
      let (key, tellings) = (claim.key, claim.evidence.count)
      if key.relation.quadClass == .verbalConflict, key.status == .asserted {
        count(key.source, key.target) { $0.direct += tellings }
      }
      if let speaker = key.attribution, key.relation.sign == .negative, key.status != .negated {
        count(speaker, key.source) { $0.reported += tellings }
      }
    }
    return criticisms.values.sorted {
      ($1.total, $0.speaker, $0.target) < ($0.total, $1.speaker, $1.target)
    }
  }
}
