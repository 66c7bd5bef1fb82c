import Graph
import Vocabulary

/// Turns bundles of claims into lines with words.
struct LineComposer {
  let graph: Graph
  let showsAttribution: Bool
  private let told: [Act: Set<Status>]

  private struct Act: Hashable {
    let source: NodeID
    let relation: Relation
    let target: NodeID

    init(_ key: Claim.Key) {
      source = key.source
      relation = key.relation
      target = key.target
    }
  }

  init(_ graph: Graph, showsAttribution: Bool) {
    self.graph = graph
    self.showsAttribution = showsAttribution
    var told: [Act: Set<Status>] = [:]
    for claim in graph.claims { told[Act(claim.key), default: []].insert(claim.key.status) }
    self.told = told
  }

  func line(_ draft: LineDraft, marks: [Claim.Key: Mark] = [:]) -> Line {
    let claims = draft.claims.sorted { $0.key < $1.key }
    let found = Set(claims.map { marks[$0.key] ?? .none })
    return Line(
      source: draft.source, target: draft.target, stroke: draft.stroke, mutual: draft.mutual,
      status: draft.status,
      width: min(1.5 + 0.7 * LineComposer.log2(1 + draft.evidenceCount) + draft.stroke.weight, 6),
      words: words(of: claims, mutual: draft.mutual, multiplicity: draft.multiplicity, marks: marks),
      claims: claims.map(\.key),
      quotes: quotes(of: claims), mark: found.count == 1 ? found.first ?? .none : .changed)
  }

  /// Whether the same act is told as fact and as not so.
  func isContradicted(_ key: Claim.Key) -> Bool {
    told[Act(key)].map { $0.contains(.asserted) && $0.contains(.negated) } ?? false
  }

  /// "Xi Jinping may meet Vladimir Putin".
  func sentence(_ key: Claim.Key) -> SafeText {
    let text = words(key).text
    return SafeText(text.prefix(1).uppercased() + text.dropFirst())
  }

  private func words(_ key: Claim.Key) -> SafeText {
    let verb = Verb(key.relation, symmetric: key.symmetric)
    let (source, target) = (name(key.source), name(key.target))
    if key.symmetric {
      return SafeText("\(source) and \(target) \(verb.clause(key.status, isPlural: true).text)")
    }
    let isPlural = graph[key.source]?.isPlural ?? false
    return SafeText("\(source) \(verb.clause(key.status, isPlural: isPlural).text) \(target)")
  }

  private func name(_ id: NodeID) -> String { graph[id]?.nameInSentence ?? id.rawValue }

  private func words(
    of claims: [Claim], mutual: Bool, multiplicity: Int, marks: [Claim.Key: Mark]
  ) -> [Line.Word] {
    struct Kind: Hashable {
      let relation: Relation
      let status: Status
      let attribution: NodeID?
      let mark: Mark
    }
    var groups: [Kind: [Claim]] = [:]
    for claim in claims {
      let kind = Kind(
        relation: claim.key.relation, status: claim.key.status,
        attribution: showsAttribution ? claim.key.attribution : nil, mark: marks[claim.key] ?? .none)
      groups[kind, default: []].append(claim)
    }
    let words = groups.map { kind, claims in
      let word = Line.Word(
        text: Verb(kind.relation, symmetric: mutual || claims.allSatisfy(\.key.symmetric)).word(kind.status),
        stroke: Stroke(kind.relation),
        status: kind.status, claims: claims.map(\.key),
        count: (claims.count + multiplicity - 1) / multiplicity,
        isContradicted: claims.contains { isContradicted($0.key) },
        attribution: kind.attribution.map { SafeText("says \(name($0))") }, mark: kind.mark)
      return (word: word, passages: claims.reduce(0) { $0 + $1.evidence.count })
    }
    return words.sorted { left, right in
      if left.word.status != right.word.status { return left.word.status.rank < right.word.status.rank }
      if left.passages != right.passages { return left.passages > right.passages }
      if left.word.stroke != right.word.stroke { return left.word.stroke < right.word.stroke }
      return (left.word.text.text, left.word.attribution?.text ?? "", left.word.mark.rawValue)
        < (right.word.text.text, right.word.attribution?.text ?? "", right.word.mark.rawValue)
    }.map(\.word)
  }

  private func quotes(of claims: [Claim]) -> [SafeText] {
    claims.prefix(4).flatMap { claim -> [SafeText] in
      let says = claim.key.attribution.map { " (says \(name($0)))" } ?? ""
      return [SafeText(sentence(claim.key).clipped(to: 160).text + says + ":")]
        + claim.evidence.prefix(2).map { evidence in
          SafeText("“\(SafeText(evidence.quote).clipped(to: 320).text)”")
        }
    } + (claims.count > 4 ? [SafeText("and \(claims.count - 4) more")] : [])
  }

  /// Exact for powers of two, linear between them: the same on every machine.
  static func log2(_ count: Int) -> Double {
    guard count > 1 else { return 0 }
    let power = Int.bitWidth - 1 - count.leadingZeroBitCount
    return Double(power) + Double(count - (1 << power)) / Double(1 << power)
  }
}

extension Status {
  /// Facts first.
  var rank: Int {
    switch self {
    case .asserted: 0
    case .prospective: 1
    case .negated: 2
    }
  }
}
