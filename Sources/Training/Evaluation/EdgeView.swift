import Vocabulary

/// A way to compare edges, from strict to lenient.
public enum EdgeView: String, Sendable, CaseIterable {
  /// Source, relation, target and status, over all edges.
  case exact
  /// Source, relation, target, and negated or not, over all edges.
  case relation
  /// Source, quad class and target of the events told as so or planned, rolled up to states.
  case `class`
  /// Source, sign and target, of the same.
  case sign
  /// The unordered pair, of the same.
  case dyad

  /// What the view compares, as text; a rolled-up view sees a symmetric edge in both directions.
  func items(_ keys: some Sequence<Claim.Key>, affiliation: (NodeID) -> NodeID) -> Set<String> {
    var items: Set<String> = []
    for key in keys {
      switch self {
      case .exact:
        items.insert(EdgeView.text(key.source, key.relation.rawValue, key.target, key.status.rawValue))
      case .relation:
        let isNegated = key.status == .negated
        items.insert(EdgeView.text(key.source, key.relation.rawValue, key.target, isNegated ? "not" : ""))
      case .class, .sign, .dyad:
        guard key.relation.isEvent, key.status != .negated else { continue }
        let (source, target) = (affiliation(key.source), affiliation(key.target))
        guard source != target else { continue }
        let word =
          switch self {
          case .class: key.relation.quadClass.rawValue
          case .sign: String(key.relation.sign.rawValue)
          default: ""
          }
        if self == .dyad {
          items.insert(EdgeView.text(min(source, target), word, max(source, target), ""))
        } else {
          items.insert(EdgeView.text(source, word, target, ""))
          if key.symmetric { items.insert(EdgeView.text(target, word, source, "")) }
        }
      }
    }
    return items
  }

  private static func text(_ source: NodeID, _ word: String, _ target: NodeID, _ status: String) -> String {
    "\(source) \(word) \(target) \(status)"
  }
}
