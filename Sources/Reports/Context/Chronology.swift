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
    let groups = Dictionary(grouping: index.graph.claims.filter { index.isContradicted($0.key) }) {
      ReportIndex.Act($0.key)
    }
    return groups.values.compactMap { claims in claims.min { $0.key < $1.key }.map { ($0, claims) } }
      .sorted { $0.0.key < $1.0.key }
      .map { first, claims in
        [
          "text": sentenceCased(
            "\(index.nameInSentence(first.key.source)) → \(index.nameInSentence(first.key.target)): "
              + first.key.relation.phrase.noun),
          "tellings": claims.sorted { $0.key < $1.key }.map { claim -> [String: Any] in
            [
              "status": claim.key.status.word, "href": ReportIndex.fragment(claim.key),
              "passages": claim.evidence.map(table.passage),
            ]
          },
        ]
      }
  }
}
