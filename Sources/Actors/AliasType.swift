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
    switch (label.count, label.first) {
    case (8, UInt8(ascii: "o")): self = .official
    case (7, UInt8(ascii: "a")): self = .acronym
    case (3, UInt8(ascii: "a")): self = .adjective
    case (4, UInt8(ascii: "n")): self = .noun
    case (5, UInt8(ascii: "n")): self = .nouns
    case (7, UInt8(ascii: "c")): self = .capital
    case (4, UInt8(ascii: "s")): self = .seat
    case (4, UInt8(ascii: "c")): self = .city
    case (4, UInt8(ascii: "w")): self = .weak
    case (7, UInt8(ascii: "s")): self = .surname
    default: return nil
    }
    guard let mine = self.label, mine.utf8.elementsEqual(label) else { return nil }
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

extension TermRelation {
  init?(_ word: ArraySlice<UInt8>) {
    switch (word.count, word.first) {
    case (5, UInt8(ascii: "l")): self = .leads
    case (6, UInt8(ascii: "s")): self = .serves
    case (6, UInt8(ascii: "p")): self = .partOf
    case (8, UInt8(ascii: "m")): self = .memberOf
    case (9, UInt8(ascii: "h")): self = .hasMember
    default: return nil
    }
    guard rawValue.utf8.elementsEqual(word) else { return nil }
  }
}
