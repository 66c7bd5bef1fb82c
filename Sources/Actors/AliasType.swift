/// How a name of a gazetteer line names its node.
enum AliasType: UInt8, Sendable, CaseIterable {
  /// A full name or variant; the file writes it without a type.
  case name
  /// "People's Republic of China".
  case official
  /// Matched with its capitals: "IAEA".
  case acronym
  /// "Chinese".
  case adjective
  /// "Frenchman".
  case noun
  /// "Iraqis".
  case nouns
  /// Stands for the government only in context.
  case capital
  /// Always means the government: "Kremlin".
  case seat
  /// A place of the state, never the state itself.
  case city
  /// Counts only after a full name in the same text or with a title.
  case weak
  /// A person's surname; derived from the name where the file gives none.
  case surname

  /// What stands before `=` in a file; nil for the type that is written without.
  var label: String? {
    switch self {
    case .name: nil
    case .official: "official"
    case .acronym: "acronym"
    case .adjective: "adj"
    case .noun: "noun"
    case .nouns: "nouns"
    case .capital: "capital"
    case .seat: "seat"
    case .city: "city"
    case .weak: "weak"
    case .surname: "surname"
    }
  }

  init?(label: ArraySlice<UInt8>) {
    guard let type = AliasType.allCases.first(where: { $0.label.map { $0.utf8.elementsEqual(label) } ?? false })
    else { return nil }
    self = type
  }
}

/// What a term of a gazetteer line says of its node and another.
enum TermRelation: String, Sendable, CaseIterable {
  case leads
  case serves
  case partOf
  case memberOf
  case hasMember
}
