/// What a character does in the splitting of text into words.
enum CharacterClass: UInt8 {
  case space
  case newline
  /// Letters of any script, and bytes that are no UTF-8, which stay with the word around them.
  case letter
  case digit
  /// Combining marks and format characters: they belong to what precedes them.
  case mark
  case period
  /// `!`, `?` and their like in other scripts.
  case terminal
  case ellipsis
  case comma
  case hyphen
  /// En and em dashes.
  case dash
  /// `'` and `’`: an apostrophe or a quotation mark.
  case apostrophe
  /// Quotation marks that may close: `"`, `”`, `»`.
  case quote
  /// Quotation marks that only open: `“`, `‘`, `«`, `„`.
  case openQuote
  case open
  case close
  case currency
  case emoji
  /// Everything else, a token each.
  case symbol
}

/// A character of a text: its class, case and number of bytes.
struct TextCharacter {
  let value: UInt32
  let length: Int
  let kind: CharacterClass

  /// The character that begins at `offset`; a byte that begins none counts as a letter.
  init(_ bytes: [UInt8], at offset: Int, before end: Int) {
    let first = bytes[offset]
    guard first >= 0x80 else {
      self.init(value: UInt32(first), length: 1, kind: Self.ascii(first))
      return
    }
    let size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    guard first >= 0xc2, first <= 0xf4, offset + size <= end else {
      self = .stray()
      return
    }
    var value = UInt32(first) & (size == 2 ? 0x1f : size == 3 ? 0x0f : 0x07)
    for next in bytes[offset + 1..<offset + size] {
      guard next & 0xc0 == 0x80 else {
        self = .stray()
        return
      }
      value = value << 6 | UInt32(next & 0x3f)
    }
    guard let scalar = Unicode.Scalar(value), value >= (size == 4 ? 0x10000 : size == 3 ? 0x800 : 0x80) else {
      self = .stray()
      return
    }
    self.init(value: value, length: size, kind: Self.kind(of: scalar))
  }

  private init(value: UInt32, length: Int, kind: CharacterClass) {
    self.value = value
    self.length = length
    self.kind = kind
  }

  private static func stray() -> Self {
    Self(value: 0xfffd, length: 1, kind: .letter)
  }

  var isWord: Bool { kind == .letter || kind == .digit || kind == .mark }

  var isUppercase: Bool {
    value < 0x80
      ? 0x41...0x5a ~= value : kind == .letter && Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  var isLowercase: Bool {
    value < 0x80
      ? 0x61...0x7a ~= value : kind == .letter && Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  private static func ascii(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case 0x0a, 0x0d: .newline
    case 0x09, 0x0b, 0x0c, 0x20: .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "."): .period
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .terminal
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close
    case UInt8(ascii: "$"): .currency
    default: .symbol
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: return .newline
    case 0x200b, 0xfeff: return .space
    case 0x2026: return .ellipsis
    case 0x2010, 0x2011: return .hyphen
    case 0x2012...0x2015: return .dash
    case 0x2019, 0x02bc: return .apostrophe
    case 0x201d, 0xbb, 0x203a: return .quote
    case 0x201c, 0x201e, 0x201f, 0x2018, 0x201a, 0x201b, 0xab, 0x2039: return .openQuote
    case 0x3002, 0xff01, 0xff1f, 0xff0e, 0x203c, 0x2047...0x2049, 0x061f, 0x06d4, 0x0964: return .terminal
    case 0x3001, 0xff0c, 0x060c: return .comma
    case 0x1f1e6...0x1f1ff, 0x1f300...0x1faff, 0x2600...0x27bf: return .emoji
    default: break
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return .space
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .mark
    case .currencySymbol: return .currency
    case .openPunctuation: return .open
    case .closePunctuation: return .close
    case .dashPunctuation: return .dash
    case .initialPunctuation: return .openQuote
    case .finalPunctuation: return .quote
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber,
      .unassigned, .privateUse, .surrogate:
      return .letter
    default: return scalar.properties.isEmojiPresentation ? .emoji : .symbol
    }
  }
}
