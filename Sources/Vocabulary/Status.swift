/// How a text tells an event.
///
/// Raw values are part of every file format.
public enum Status: String, Sendable, Codable, CaseIterable {
  /// Told as fact.
  case asserted
  /// Planned, expected, intended, conditional, possible or called for.
  case prospective
  /// Told as not so. A refusal is no negation: "refused to meet" is ``Relation/reject``.
  case negated
}
