public import Vocabulary

/// The words on a line, read from its source to its target.
public struct Verb: Sendable, Hashable {
  public let relation: Relation
  public let symmetric: Bool

  public init(_ relation: Relation, symmetric: Bool) {
    self.relation = relation
    self.symmetric = symmetric
  }

  /// "sanctions", "may sanction", and for what is told as not so again "sanctions", to be struck.
  public func word(_ status: Status) -> SafeText {
    status == .prospective ? possible : fact
  }

  /// For a sentence: "sanctions", "may sanction", "does not sanction".
  public func phrase(_ status: Status) -> SafeText {
    switch status {
    case .asserted: fact
    case .prospective: possible
    case .negated: denied
    }
  }

  private var fact: SafeText { symmetric ? forms.plural : forms.singular }

  private var possible: SafeText {
    SafeText("may " + forms.base.text)
  }

  private var denied: SafeText {
    SafeText((symmetric ? "do not " : "does not ") + forms.base.text)
  }

  private var forms: (singular: SafeText, plural: SafeText, base: SafeText) {
    switch relation {
    case .agree: ("agrees with", "agree", symmetric ? "agree" : "agree with")
    case .consult: ("meets", "meet", "meet")
    case .support: ("supports", "support", "support")
    case .concede: ("gives way to", "give way to", "give way to")
    case .cooperate: ("cooperates with", "cooperate", symmetric ? "cooperate" : "cooperate with")
    case .aid: ("aids", "aid", "aid")
    case .retreat: ("withdraws from", "withdraw from", "withdraw from")
    case .request: ("asks", "ask", "ask")
    case .accuse: ("accuses", "accuse", "accuse")
    case .reject: ("rejects", "reject", "reject")
    case .threaten: ("threatens", "threaten", "threaten")
    case .protest: ("protests against", "protest against", "protest against")
    case .sanction: ("sanctions", "sanction", "sanction")
    case .mobilize: ("mobilises against", "mobilise against", "mobilise against")
    case .coerce: ("coerces", "coerce", "coerce")
    case .assault: ("attacks", "attack", "attack")
    case .leads: ("leads", "lead", "lead")
    case .serves: ("serves", "serve", "serve")
    case .partOf: ("part of", "parts of", "be part of")
    case .memberOf: ("member of", "members of", "be a member of")
    case .alliedWith: ("ally of", "allies", "be allies")
    case .rivalOf: ("rival of", "rivals", "be rivals")
    }
  }
}
