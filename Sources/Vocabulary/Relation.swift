/// A typed, directed relation between two nodes.
///
/// Each case reads as a sentence, source first.
///
/// Raw values are part of every file format; rename a case freely, never its raw value.
/// - SeeAlso: PLOVER manual, draft 0.8 (2021), for the sixteen event types.
public enum Relation: String, Sendable, Codable, CaseIterable {
  /// *Actor* promises, pledges or agrees to future cooperation with *actor*.
  case agree
  /// *Actor* meets, visits, hosts, phones or negotiates with *actor*.
  case consult
  /// *Actor* backs, praises, defends or recognises *actor*, or signs a treaty with it.
  case support
  /// *Actor* gives way to *actor* in words: eases a rule, lifts a ban, apologises, announces a truce.
  case concede
  /// *Actor* does something with *actor* that benefits both: trade, investment, joint exercises.
  case cooperate
  /// *Actor* gives *actor* money, goods, arms, training or shelter.
  case aid
  /// *Actor* withdraws, ceases fire, releases prisoners, returns property, lets observers in.
  case retreat
  /// *Actor* asks, urges or demands something of *actor*.
  case request
  /// *Actor* accuses, criticises, condemns, blames or investigates *actor*.
  case accuse
  /// *Actor* refuses, vetoes, denies, dismisses or opposes *actor*.
  case reject
  /// *Actor* threatens or warns *actor*.
  case threaten
  /// *Actor* demonstrates in public against *actor*.
  case protest
  /// *Actor* cuts what was with *actor*: sanctions, tariffs, broken ties, recalled envoy.
  case sanction
  /// *Actor* moves, tests or readies force against *actor*, short of using it.
  case mobilize
  /// *Actor* arrests, expels, seizes, blockades, hacks or represses *actor*.
  case coerce
  /// *Actor* uses force on *actor*.
  case assault
  /// *Person* heads *state, bloc, institution or group*.
  case leads
  /// *Person* holds another office of *state, bloc, institution or group*.
  case serves
  /// *Institution, group or collective* belongs to *state or larger body*.
  case partOf
  /// *State or body* is a member of *bloc*.
  case memberOf
  /// *Actor* and *actor* are called allies or partners.
  case alliedWith
  /// *Actor* and *actor* are called enemies or rivals.
  case rivalOf

  /// Whether the relation says that something happened, or how things stand.
  public var isEvent: Bool { quadClass != .structure }

  public var quadClass: QuadClass {
    switch self {
    case .agree, .consult, .support, .concede: .verbalCooperation
    case .cooperate, .aid, .retreat: .materialCooperation
    case .request, .accuse, .reject, .threaten: .verbalConflict
    case .protest, .sanction, .mobilize, .coerce, .assault: .materialConflict
    case .leads, .serves, .partOf, .memberOf, .alliedWith, .rivalOf: .structure
    }
  }

  public var sign: Sign {
    switch quadClass {
    case .verbalCooperation, .materialCooperation: .positive
    case .verbalConflict, .materialConflict: .negative
    case .structure:
      switch self {
      case .alliedWith: .positive
      case .rivalOf: .negative
      default: .neutral
      }
    }
  }

  public var symmetry: Symmetry {
    switch self {
    case .alliedWith, .rivalOf: .always
    case .agree, .consult, .cooperate: .sometimes
    default: .never
    }
  }

  /// The kinds that may stand on each side; extraction refuses readings that it does not accept.
  public var signature: Signature {
    switch self {
    case .leads, .serves:
      Signature([.person], [.state, .bloc, .institution, .armedGroup])
    case .partOf:
      Signature(
        [.institution, .armedGroup, .collective, .bloc],
        [.state, .bloc, .institution, .armedGroup, .collective])
    case .memberOf:
      Signature([.state, .institution, .armedGroup, .bloc, .collective], [.bloc])
    default:
      Signature(Set(NodeKind.allCases), Set(NodeKind.allCases))
    }
  }
}

/// Whether a relation holds both ways.
public enum Symmetry: Sendable {
  case never
  /// Where both sides are the subject: "X and Y met", not "X visited Y".
  case sometimes
  case always
}
