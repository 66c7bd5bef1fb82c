import Vocabulary

/// Claims on their way into one line.
struct LineDraft: Comparable {
  let source: Place
  let target: Place
  var mutual: Bool
  private(set) var claims: [Claim]

  /// `source` and `target` are the rows where the claim's ends are drawn.
  init(_ claim: Claim, from source: Place, to target: Place) {
    // What holds both ways is drawn from the smaller row, so that parallels fall together.
    let swaps = claim.key.symmetric && target < source
    self.source = swaps ? target : source
    self.target = swaps ? source : target
    mutual = claim.key.symmetric
    claims = [claim]
  }

  /// The strongest of what is told as fact, else of all.
  var stroke: Stroke {
    let facts = claims.filter { $0.key.status == status }
    return facts.map { Stroke($0.key.relation) }.min() ?? .structure
  }

  /// The firmest of its claims.
  var status: Status {
    let found = Set(claims.map(\.key.status))
    return found.contains(.asserted) ? .asserted : found.contains(.prospective) ? .prospective : .negated
  }

  /// For each member where an end is a group.
  var evidenceCount: Int {
    (claims.reduce(0) { $0 + $1.evidence.count } + multiplicity - 1) / multiplicity
  }

  /// How many claims one of its words stands for: each act towards a group is one.
  var multiplicity: Int { source.nodes.count * target.nodes.count }

  mutating func absorb(_ other: LineDraft) {
    claims += other.claims
  }

  /// The same line between other places.
  func moved(from source: Place, to target: Place) -> LineDraft {
    LineDraft(source: source, target: target, mutual: mutual, claims: claims)
  }

  private init(source: Place, target: Place, mutual: Bool, claims: [Claim]) {
    let swaps = mutual && target < source
    self.source = swaps ? target : source
    self.target = swaps ? source : target
    self.mutual = mutual
    self.claims = claims
  }

  /// Whether `other` is the same the other way.
  func answers(_ other: LineDraft) -> Bool {
    guard !mutual, source == other.target, target == other.source else { return false }
    func acts(_ draft: LineDraft) -> Set<[String]> {
      Set(draft.claims.map { [$0.key.relation.rawValue, $0.key.status.rawValue] })
    }
    return acts(self) == acts(other)
  }

  static func < (left: LineDraft, right: LineDraft) -> Bool {
    if left.source != right.source { return left.source < right.source }
    if left.target != right.target { return left.target < right.target }
    return (left.stroke, left.mutual ? 1 : 0, left.status.rawValue)
      < (right.stroke, right.mutual ? 1 : 0, right.status.rawValue)
  }

  static func == (left: LineDraft, right: LineDraft) -> Bool { left.claims == right.claims }
}
