import Graph
import Vocabulary

/// The claims as rows, each with its passages.
struct EvidenceTable {
  let index: ReportIndex

  /// For the template: events first, the most told first.
  var rows: [[String: Any]] {
    var anchored: Set<String> = []
    let events = index.ranked.filter { $0.key.relation.isEvent }
    return (events + index.ranked.filter { !$0.key.relation.isEvent }).map { claim in
      let key = claim.key
      var row: [String: Any] = [
        "id": ReportIndex.fragment(key), "source": index.name(key.source), "target": index.name(key.target),
        "sourceHref": ReportIndex.fragment(key.source), "targetHref": ReportIndex.fragment(key.target),
        "verb": index.verb(key), "relation": key.relation.rawValue, "sign": key.relation.sign.word,
        "signSymbol": key.relation.sign.symbol, "status": key.status.rawValue, "statusWord": key.status.word,
        "mutual": key.symmetric, "confidence": EvidenceTable.percent(claim.confidence),
        "count": claim.evidence.count, "actors": "\(key.source) \(key.target)",
        "contradicted": index.isContradicted(key), "passages": claim.evidence.map(passage),
      ]
      if let speaker = key.attribution {
        row["speaker"] = ["name": index.name(speaker), "href": ReportIndex.fragment(speaker)]
      }
      if let time = key.time { row["when"] = "\(time)" }
      if let time = index.time(claim) {
        row["start"] = "\(time.start)"
        row["end"] = "\(time.end)"
      }
      if let line = index.lines[key] {
        row["element"] = line.element
        // The picture links to the line; the first of its claims is where the link leads.
        if anchored.insert(line.fragment).inserted { row["anchor"] = line.fragment }
      }
      return row
    }
  }

  /// A quote in three parts around its trigger.
  func passage(_ evidence: Evidence) -> [String: Any] {
    let bytes = Array(evidence.quote.utf8)
    let start = evidence.trigger.start - evidence.sentence.start
    let end = start + evidence.trigger.count
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var passage: [String: Any] = [
      "before": part(0..<start), "trigger": part(start..<end), "after": part(end..<bytes.count),
      "document": source(of: evidence),
    ]
    if let fragment = index.fragment(evidence) { passage["textHref"] = fragment }
    return passage
  }

  /// Where there is but one article, its title need not be said again and again.
  private func source(of evidence: Evidence) -> String {
    guard index.graph.documents.count > 1 else { return "in the article" }
    let date = index.graph.document(evidence.document)?.date.map { ", \($0)" } ?? ""
    return index.title(of: evidence.document) + date
  }

  /// "83 %".
  ///
  /// What is not certain is not written as 100 %.
  static func percent(_ share: Double) -> String {
    let percent = Int((share * 100).rounded())
    return "\(share < 1 ? min(percent, 99) : percent) %"
  }

  /// What the filters offer: only what occurs, in the ontology's order.
  var filters: [String: Any] {
    let claims = index.graph.claims
    let relations = Set(claims.map(\.key.relation))
    let actors = Set(claims.flatMap { [$0.key.source, $0.key.target] })
    let days = claims.compactMap(index.time)
    return [
      "signs": [Sign.positive, .negative, .neutral].compactMap { sign -> [String: Any]? in
        let own = Relation.allCases.filter { $0.sign == sign && relations.contains($0) }
        guard !own.isEmpty else { return nil }
        return [
          "sign": sign.word, "symbol": sign.symbol,
          "relations": own.map { ["relation": $0.rawValue, "word": $0.phrase.noun] },
        ]
      },
      "statuses": Status.allCases.filter { status in claims.contains { $0.key.status == status } }
        .map { ["status": $0.rawValue, "word": $0.word] },
      "actors": actors.map { (index.name($0), $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        .map { ["id": $0.1.rawValue, "name": $0.0] },
      "first": days.map(\.start).min().map { "\($0)" } ?? "",
      "last": days.map(\.end).max().map { "\($0)" } ?? "",
    ]
  }
}
