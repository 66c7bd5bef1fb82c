import Graph
import Vocabulary

/// The headline sentences of a report.
struct Findings {
  let index: ReportIndex

  struct Finding {
    let text: String
    /// Where the evidence stands, without `#`.
    let fragment: String?
  }

  var all: [Finding] {
    [scope] + pairs(.positive) + pairs(.negative) + [statuses, contradictions].compactMap { $0 }
  }

  private var events: [Claim] { index.graph.claims.filter { $0.key.relation.sign != .neutral } }

  private var scope: Finding {
    let graph = index.graph
    let actors = Set(events.flatMap { [$0.key.source, $0.key.target] }).count
    let dates = graph.documents.compactMap(\.date)
    let span: String =
      if let first = dates.min(), let last = dates.max() {
        first == last ? " of \(first)" : " from \(first) to \(last)"
      } else {
        ""
      }
    return Finding(
      text: "\(counted(graph.documents.count, "article"))\(span): \(counted(events.count, "relation")) "
        + "between \(counted(actors, "actor")), told in \(counted(passages(events), "passage")).",
      fragment: "evidence")
  }

  /// The pairs whose relations, told as fact, weigh most on Goldstein's scale; one sentence each.
  private func pairs(_ sign: Sign) -> [Finding] {
    struct Pair: Hashable {
      let source: NodeID
      let target: NodeID
    }
    let told = events.filter { $0.key.status == .asserted && $0.key.relation.sign == sign }
    let groups = Dictionary(grouping: told) { Pair(source: $0.key.source, target: $0.key.target) }
    let ranked = groups.sorted { left, right in
      (weight(right.value), left.key.source, left.key.target)
        < (weight(left.value), right.key.source, right.key.target)
    }
    return ranked.prefix(5).compactMap { pair, claims in
      guard let first = claims.max(by: { ($0.evidence.count, $1.key) < ($1.evidence.count, $0.key) }) else {
        return nil
      }
      let isMutual = claims.allSatisfy(\.key.symmetric)
      let isPlural = isMutual || index.graph[pair.source]?.isPlural ?? false
      var verbs: [String] = []
      for claim in claims.sorted(by: { ($1.evidence.count, $0.key) < ($0.evidence.count, $1.key) }) {
        let phrase = claim.key.relation.phrase
        let verb = isPlural ? phrase.plural : phrase.singular
        if !verbs.contains(verb) { verbs.append(verb) }
      }
      let (source, target) = (index.nameInSentence(pair.source), index.nameInSentence(pair.target))
      let words = Findings.listed(Array(verbs.prefix(3)))
      let text = isMutual ? "\(source) and \(target) \(words) each other" : "\(source) \(words) \(target)"
      return Finding(
        text: sentenceCased(text + " (\(counted(passages(claims), "passage")))"),
        fragment: ReportIndex.fragment(first.key))
    }
  }

  private var statuses: Finding? {
    let possible = events.filter { $0.key.status == .prospective }.count
    let denied = events.filter { $0.key.status == .negated }.count
    guard possible + denied > 0 else { return nil }
    return Finding(
      text: "\(counted(possible, "relation")) \(possible == 1 ? "is" : "are") told as planned or possible, "
        + "\(denied) as not so.", fragment: "evidence")
  }

  private var contradictions: Finding? {
    let count = index.graph.contradictions.count
    guard count > 0 else { return nil }
    return Finding(
      text:
        "\(counted(count, "contradiction")): the same told as fact and as not so, or one who both joins and parts.",
      fragment: "contradictions")
  }

  private static func listed(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// In whole tenths, so that the sum does not depend on its order.
  private func weight(_ claims: [Claim]) -> Int {
    claims.reduce(0) {
      $0 + $1.evidence.count * Int((abs($1.key.relation.goldsteinWeight) * 10).rounded())
    }
  }

  private func passages(_ claims: [Claim]) -> Int { claims.reduce(0) { $0 + $1.evidence.count } }
}
