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

  /// For a role: "may be a member of", "does not serve".
  public func phrase(_ status: Status) -> SafeText { clause(status, isPlural: symmetric, hasCopula: false) }

  /// For a sentence: "sanctions", "may sanction", "do not sanction", "is a member of".
  public func clause(_ status: Status, isPlural: Bool) -> SafeText {
    clause(status, isPlural: isPlural, hasCopula: true)
  }

  private func clause(_ status: Status, isPlural: Bool, hasCopula: Bool) -> SafeText {
    let isState = [.partOf, .memberOf, .alliedWith, .rivalOf].contains(relation)
    switch status {
    case .asserted:
      let copula = isState && hasCopula ? (isPlural ? "are " : "is ") : ""
      return SafeText(copula + (isPlural ? forms.plural : forms.singular).text)
    case .prospective: return possible
    case .negated:
      let denial = isState ? (isPlural ? "are not " : "is not ") : isPlural ? "do not " : "does not "
      return SafeText(denial + (isState ? (isPlural ? forms.plural : forms.singular) : forms.base).text)
    }
  }

  private var fact: SafeText { symmetric ? forms.plural : forms.singular }

  private var possible: SafeText {
    SafeText("may " + forms.base.text)
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
