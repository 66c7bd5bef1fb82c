import Graph
import Vocabulary

/// What the parts of a report ask for again and again.
struct ReportIndex {
  let report: Report
  /// The graph's claims, the most told first.
  let ranked: [Claim]
  /// The picture's line of each claim.
  let lines: [Claim.Key: ReportPicture.Line]
  private let disputed: Set<Claim.Key>

  init(_ report: Report) {
    self.report = report
    ranked = report.graph.claims.sorted { left, right in
      left.evidence.count != right.evidence.count
        ? left.evidence.count > right.evidence.count
        : left.confidence != right.confidence ? left.confidence > right.confidence : left.key < right.key
    }
    var lines: [Claim.Key: ReportPicture.Line] = [:]
    for line in report.picture?.lines ?? [] {
      for claim in line.claims { lines[claim] = line }
    }
    self.lines = lines
    disputed = Set(
      report.graph.contradictions.flatMap { contradiction -> [Claim.Key] in
        if case .disputed = contradiction { contradiction.keys } else { [] }
      })
  }

  var graph: Graph { report.graph }

  func name(_ id: NodeID) -> String {
    let name = PlainText.line(graph.name(of: id))
    return name.isEmpty ? id.rawValue : name
  }

  func nameInSentence(_ id: NodeID) -> String {
    let name = PlainText.line(graph[id]?.nameInSentence ?? "")
    return name.isEmpty ? id.rawValue : name
  }

  /// "China may support Russia", without a full stop, the first letter as it is.
  func sentence(_ key: Claim.Key) -> String {
    let (source, target) = (nameInSentence(key.source), nameInSentence(key.target))
    let verb = verb(key)
    return key.symmetric ? "\(source) and \(target) \(verb) each other" : "\(source) \(verb) \(target)"
  }

  /// "supports", "may support", "does not support".
  func verb(_ key: Claim.Key) -> String {
    let isPlural = key.symmetric || graph[key.source]?.isPlural ?? false
    let phrase = key.relation.phrase
    switch key.status {
    case .asserted: return isPlural ? phrase.plural : phrase.singular
    case .prospective: return "may " + phrase.base
    case .negated: return (isPlural ? "do not " : "does not ") + phrase.base
    }
  }

  /// Whether it is told as fact and as not so.
  func isContradicted(_ key: Claim.Key) -> Bool { disputed.contains(key) }

  /// When it happened, else when it was first told.
  func time(_ claim: Claim) -> Period? {
    claim.key.time
      ?? claim.evidence.compactMap { graph.document($0.document)?.date }.min().map { Period($0) }
  }

  func title(of document: String) -> String {
    let title = graph.document(document)?.title.map(PlainText.line) ?? ""
    guard title.isEmpty else { return title }
    return report.articles.first { $0.article.id == document }?.heading ?? PlainText.line(document)
  }

  /// The fragment of an actor's profile.
  static func fragment(_ node: NodeID) -> String { "actor-" + node.rawValue.replacing(":", with: "-") }

  static func fragment(_ key: Claim.Key) -> String { "claim-" + key.id }

  /// The fragment of a sentence in an article's text; nil where the report does not have the text.
  func fragment(_ evidence: Evidence) -> String? {
    guard let index = report.articles.firstIndex(where: { $0.article.id == evidence.document }),
      evidence.sentence.end <= report.articles[index].article.text.count
    else { return nil }
    return "text-\(index + 1)-\(evidence.sentence.start)"
  }
}

extension Sign {
  /// For classes and filters.
  var word: String {
    switch self {
    case .positive: "joins"
    case .negative: "parts"
    case .neutral: "neither"
    }
  }

  var symbol: String {
    switch self {
    case .positive: "+"
    case .negative: "−"
    case .neutral: "0"
    }
  }
}

extension Status {
  var word: String {
    switch self {
    case .asserted: "told as fact"
    case .prospective: "planned or possible"
    case .negated: "told as not so"
    }
  }
}

/// "1 relation", "2 relations".
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

/// The first letter in upper case, a full stop at the end.
func sentenceCased(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
