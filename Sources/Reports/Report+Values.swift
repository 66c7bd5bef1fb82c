import Vocabulary

extension Report {
  /// What both templates show.
  var values: [String: Any] {
    let index = ReportIndex(self)
    let relationships = Relationships(index: index)
    let chronology = Chronology(index: index)
    let evidence = EvidenceTable(index: index)
    let rows = evidence.rows
    var values: [String: Any] = [
      "title": PlainText.line(title),
      "findings": Findings(index: index).all.map { ["text": $0.text, "href": $0.fragment ?? "evidence"] },
      "rows": rows, "rowCount": rows.count, "filters": evidence.filters,
      "actors": ActorProfiles(index: index).profiles, "pairs": relationships.pairs,
      "omittedPairs": relationships.omitted > 0 ? counted(relationships.omitted, "more pair") : false,
      "camps": relationships.camps, "balanceSentences": relationships.sentences.map { ["text": $0] },
      "hasBalance": !relationships.pairs.isEmpty,
      "events": chronology.events, "hasTimeline": !chronology.events.isEmpty || !series.isEmpty,
      "undated": chronology.undated > 0
        ? counted(chronology.undated, "relation has", "relations have") : false,
      "contradictions": chronology.contradictions,
      "series": series.map(Report.values), "comparisons": comparisons.enumerated().map(Report.values),
      "articles": articles.enumerated().map {
        ArticleText(index: index, number: $0 + 1, article: $1).values
      },
      "documents": Sources(index: index).documents, "versions": versions.map { ["text": $0] },
      "hasArticles": !articles.isEmpty, "hasComparisons": !comparisons.isEmpty,
      "hasContradictions": !chronology.contradictions.isEmpty,
    ]
    if let picture { values["picture"] = Report.values(picture) }
    if let picture = campPicture { values["balancePicture"] = Report.values(picture) }
    if let produced { values["produced"] = "\(produced)" }
    return values
  }

  private static func values(_ picture: ReportPicture) -> [String: Any] {
    ["title": PlainText.line(picture.title), "svg": picture.svg, "file": picture.file]
  }

  private static func values(_ number: Int, _ comparison: ReportComparison) -> [String: Any] {
    let values: [String: Any] = [
      "id": "comparison-\(number + 1)", "title": PlainText.line(comparison.title),
      "topics": comparison.topics.map { topic -> [String: Any] in
        ["heading": topic.heading, "sentences": topic.sentences.map { ["text": $0] }]
      }, "hasSides": !comparison.sides.isEmpty, "sides": comparison.sides.map(Report.values),
      "picture": comparison.picture.map { Report.values($0) } ?? false,
    ]
    return values
  }

  /// Every drawing in it, for the hashes of their style sheets.
  var pictures: [ReportPicture] {
    [picture, campPicture].compactMap { $0 } + series
      + comparisons.flatMap { ($0.picture.map { [$0] } ?? []) + $0.sides }
  }
}
