/// A place in a frame that an actor may fill.
///
/// Files write it as `subj`, `obj`, `iobj`, `poss`, `both`, `place`, `comp`, `comp.subj`, `prefix`, `suffix`, or as a preposition
/// (`on`, `out-of`).
public enum Slot: Sendable, Hashable {
  /// The doer: the subject of an active verb, the agent of a passive one; what an adjective describes.
  case subject
  /// What it is done to: the object of an active verb, the subject of a passive one.
  case object
  case indirectObject
  /// The owner of an event noun: possessive, adjective, by-phrase, or the subject of its light verb.
  case owner
  /// A plural or coordinated subject that is source and target in turn.
  case both
  /// Where it happens.
  case place
  /// The one that the embedded clause acts on.
  case complement
  /// The subject of the embedded clause: "said *Iran* had lied".
  case clauseSubject
  /// The word before a hyphen: "Iran" in "Iran-backed".
  case prefix
  /// The word after a hyphen: "Russian" in "pro-Russian".
  case suffix
  /// A nominal with this case marker.
  case preposition(String)

  /// Nil for the empty text or one with other than lower-case letters and hyphens.
  init?(_ text: some StringProtocol) {
    switch text {
    case "subj": self = .subject
    case "obj": self = .object
    case "iobj": self = .indirectObject
    case "poss": self = .owner
    case "both": self = .both
    case "place": self = .place
    case "comp": self = .complement
    case "comp.subj": self = .clauseSubject
    case "prefix": self = .prefix
    case "suffix": self = .suffix
    default:
      guard !text.isEmpty,
        text.utf8.allSatisfy({
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
        })
      else { return nil }
      self = .preposition(String(text))
    }
  }

  var name: String {
    switch self {
    case .subject: "subj"
    case .object: "obj"
    case .indirectObject: "iobj"
    case .owner: "poss"
    case .both: "both"
    case .place: "place"
    case .complement: "comp"
    case .clauseSubject: "comp.subj"
    case .prefix: "prefix"
    case .suffix: "suffix"
    case .preposition(let word): word
    }
  }
}
