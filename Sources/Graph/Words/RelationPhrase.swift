public import Vocabulary

/// A relation as English sentences say it.
public struct RelationPhrase: Sendable, Hashable {
  /// After a singular subject: "supports".
  public let singular: String
  /// After a plural subject: "support".
  public let plural: String
  /// After "may" and "not": "support", "be allied with".
  public let base: String
  /// As a thing that is counted or listed: "support", "accusations".
  public let noun: String

  init(_ singular: String, _ plural: String, base: String? = nil, noun: String) {
    self.singular = singular
    self.plural = plural
    self.base = base ?? plural
    self.noun = noun
  }

  /// The verb with an adverb where English puts it: "now supports", "are now allied with".
  func verb(isPlural: Bool, _ adverb: String) -> String {
    let verb = isPlural ? plural : singular
    for form in ["is ", "are "] where verb.hasPrefix(form) {
      return form + adverb + verb.dropFirst(form.count)
    }
    return adverb + verb
  }
}

extension Relation {
  public var phrase: RelationPhrase {
    switch self {
    case .agree: RelationPhrase("makes promises to", "make promises to", noun: "promises")
    case .consult: RelationPhrase("talks with", "talk with", noun: "talks")
    case .support: RelationPhrase("supports", "support", noun: "support")
    case .concede: RelationPhrase("gives way to", "give way to", noun: "concessions")
    case .cooperate: RelationPhrase("cooperates with", "cooperate with", noun: "cooperation")
    case .aid: RelationPhrase("aids", "aid", noun: "aid")
    case .retreat: RelationPhrase("pulls back from", "pull back from", noun: "pulling back")
    case .request: RelationPhrase("makes demands of", "make demands of", noun: "demands")
    case .accuse: RelationPhrase("accuses", "accuse", noun: "accusations")
    case .reject: RelationPhrase("rebuffs", "rebuff", noun: "refusals")
    case .threaten: RelationPhrase("threatens", "threaten", noun: "threats")
    case .protest: RelationPhrase("protests against", "protest against", noun: "protests")
    case .sanction: RelationPhrase("sanctions", "sanction", noun: "sanctions")
    case .mobilize: RelationPhrase("readies force against", "ready force against", noun: "shows of force")
    case .coerce: RelationPhrase("coerces", "coerce", noun: "coercion")
    case .assault: RelationPhrase("attacks", "attack", noun: "attacks")
    case .leads: RelationPhrase("leads", "lead", noun: "leadership")
    case .serves: RelationPhrase("serves", "serve", noun: "service")
    case .partOf: RelationPhrase("belongs to", "belong to", noun: "belonging")
    case .memberOf:
      RelationPhrase("is a member of", "are members of", base: "be a member of", noun: "membership")
    case .alliedWith:
      RelationPhrase("is allied with", "are allied with", base: "be allied with", noun: "alliance")
    case .rivalOf: RelationPhrase("is a rival of", "are rivals of", base: "be a rival of", noun: "rivalry")
    }
  }
}
