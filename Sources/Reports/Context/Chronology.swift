import Graph
import Vocabulary

/// What happened when, and what is told both ways.
struct Chronology {
  let index: ReportIndex

  /// Claims whose text says when, in order of time.
  var events: [[String: Any]] {
    let dated = index.graph.claims.compactMap { claim in claim.key.time.map { (time: $0, claim: claim) } }
    return dated.sorted { ($0.time, $0.claim.key) < ($1.time, $1.claim.key) }.map { time, claim in
      [
        "when": "\(time)", "machine": "\(time.start)", "text": sentenceCased(index.sentence(claim.key)),
        "href": ReportIndex.fragment(claim.key), "sign": claim.key.relation.sign.word,
      ]
    }
  }

  /// Of the events, those without a time of their own.
  var undated: Int {
    index.graph.claims.filter { $0.key.time == nil && $0.key.relation.sign != .neutral }.count
  }

  var contradictions: [[String: Any]] {
    let table = EvidenceTable(index: index)
    return index.graph.contradictions.compactMap { contradiction in
      guard let source = contradiction.source, let target = contradiction.target else { return nil }
      let kind: String
      switch contradiction {
      case .mixed: kind = "both joins and parts"
      case .disputed: kind = "told as fact and as not so"
      }
      return [
        "text": "\(index.name(source)) → \(index.name(target)): \(kind)",
        "tellings": contradiction.keys.compactMap { index.graph[$0] }.map { claim -> [String: Any] in
          [
            "telling": sentenceCased(index.sentence(claim.key)), "href": ReportIndex.fragment(claim.key),
            "passages": claim.evidence.map(table.passage),
          ]
        },
      ]
    }
  }
}
