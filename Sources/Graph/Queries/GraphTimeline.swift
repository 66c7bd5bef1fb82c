public import Vocabulary

/// The graph of one month or year.
public struct GraphSlice: Sendable, Hashable {
  public let period: Period
  public let graph: Graph
}

extension Graph {
  public enum Pace: String, Sendable, CaseIterable {
    case month, year
  }

  /// The graph month by month, or year by year, in order; periods without any claim are left out.
  ///
  /// A claim with a time falls where its time starts; without one, each piece of evidence falls where its document is
  /// dated. What has neither falls nowhere.
  public func slices(by pace: Pace) -> [GraphSlice] {
    var parts: [Period: [Claim]] = [:]
    for claim in claims {
      if let time = claim.key.time {
        parts[period(of: time.start, pace), default: []].append(claim)
        continue
      }
      var evidence: [Period: [Evidence]] = [:]
      for item in claim.evidence {
        guard let day = document(item.document)?.date else { continue }
        evidence[period(of: day, pace), default: []].append(item)
      }
      for (period, items) in evidence {
        if let part = Claim(claim.key, evidence: items) { parts[period, default: []].append(part) }
      }
    }
    return parts.keys.sorted().map { GraphSlice(period: $0, graph: restricted(to: parts[$0, default: []])) }
  }

  private func period(of day: Day, _ pace: Pace) -> Period {
    let whole = pace == .month ? Period(month: day.month, year: day.year) : Period(year: day.year)
    return whole ?? Period(day)
  }
}
