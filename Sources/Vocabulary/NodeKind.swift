/// What an actor is.
///
/// Raw values are part of every file format.
public enum NodeKind: String, Sendable, Codable, CaseIterable, Comparable {
  /// A country, its government, or its capital used for the government.
  case state
  /// An organisation whose members are states, or a named group of states.
  case bloc
  /// A named leader or official.
  case person
  /// A named body that is not a state: ministry, military, university, company, party, media house.
  case institution
  /// A non-state armed actor.
  case armedGroup
  /// An unnamed actor or set of actors, under its own words.
  case collective

  /// What stands before the colon in the ids of this kind.
  public var idPrefix: String { self == .armedGroup ? "group" : rawValue }

  public static func < (left: NodeKind, right: NodeKind) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    switch self {
    case .state: 0
    case .bloc: 1
    case .person: 2
    case .institution: 3
    case .armedGroup: 4
    case .collective: 5
    }
  }
}
