/// Splits text into tokens from left to right.
///
/// Every byte is looked at a bounded number of times, so that the time is linear in the text's length.
struct TokenScanner {
  private let text: TextBytes
  private let abbreviations: Abbreviations
  private(set) var tokens: [TextToken] = []
  private var gap = TextToken.Gap.line
  private var position: Int
  /// Whether an address or a hashtag may begin here: not within a word.
  private var isAtOpening = true

  init(_ text: TextBytes, from start: Int, abbreviations: Abbreviations) {
    self.text = text
    position = start
    self.abbreviations = abbreviations
  }

  /// Splits the text between the line breaks of `lines`, which are in order.
  mutating func scan(lineStarts: [Int]) {
    var breaks = lineStarts.makeIterator()
    var nextBreak = breaks.next() ?? text.limit
    while position < text.limit {
      while position >= nextBreak, nextBreak < text.limit {
        gap = .line
        isAtOpening = true
        nextBreak = breaks.next() ?? text.limit
      }
      guard let character = text.character(position) else { return }
      guard character.kind != .space, character.kind != .newline else {
        gap = max(gap, .space)
        isAtOpening = true
        position += character.length
        continue
      }
      scanToken(character)
    }
  }

  private mutating func scanToken(_ first: TextCharacter) {
    let mayOpen = isAtOpening
    isAtOpening = !first.isWord && !WebAddress.isWithin(first.value)
    if mayOpen, first.kind == .letter || first.kind == .digit,
      let end = WebAddress.end(in: text.bytes, from: position, before: text.limit)
    {
      add(to: end, .letter)
      return
    }
    if mayOpen, let end = Emoticon.end(in: text.bytes, from: position, before: text.limit) {
      add(to: end, .emoji)
      return
    }
    switch first.kind {
    case .letter, .digit, .mark: scanWord(first)
    case .period, .terminal, .ellipsis: scanStops(first)
    case .hyphen: scanHyphens()
    case .apostrophe: scanApostrophe(first, mayOpen)
    case .emoji: scanEmoji(first)
    case .symbol: scanSymbol(first, mayOpen)
    case .openQuote, .quote: scanQuote(first)
    default: add(to: position + first.length, first.kind)
    }
  }

  /// Ends a token at `end`.
  mutating func add(to end: Int, _ kind: CharacterClass, isAbbreviation: Bool = false) {
    tokens.append(
      TextToken(start: position, end: end, gap: gap, kind: kind, isAbbreviation: isAbbreviation))
    gap = .none
    position = end
  }

  /// "...", "!!!", "?!": one token.
  private mutating func scanStops(_ first: TextCharacter) {
    var end = position + first.length
    while let next = text.character(end), [.period, .terminal, .ellipsis].contains(next.kind) {
      end += next.length
    }
    add(to: end, end > position + 1 && first.kind == .period ? .ellipsis : first.kind)
  }

  /// A single hyphen, or a dash or rule of several.
  private mutating func scanHyphens() {
    var end = position
    while let next = text.character(end), next.kind == .hyphen { end += next.length }
    add(to: end, end - position > 1 && text.byte(position) == UInt8(ascii: "-") ? .dash : .hyphen)
  }

  /// Marks that stand twice are one token: `''`, `’’`, `‘’`.
  private mutating func scanQuote(_ first: TextCharacter) {
    let end = position + first.length
    if first.value == 0x2018, let next = text.character(end), next.value == 0x2019 || next.value == 0x2018 {
      add(to: end + next.length, .openQuote)
    } else {
      add(to: end, first.kind)
    }
  }

  private mutating func scanApostrophe(_ first: TextCharacter, _ mayOpen: Bool) {
    let end = position + first.length
    if let next = text.character(end), next.value == first.value {
      add(to: end + next.length, .quote)
      return
    }
    if mayOpen || gap != .none, let elided = elisionEnd(after: end) {
      add(to: elided, .letter)
      return
    }
    add(to: end, .apostrophe)
  }

  /// The end of "'90s" or "'em" whose apostrophe ends at `start`.
  private func elisionEnd(after start: Int) -> Int? {
    var end = start
    while end - start < 6, let next = text.character(end), next.isWord { end += next.length }
    if let next = text.character(end), next.isWord || next.kind == .apostrophe { return nil }
    let rest = text.bytes[start..<end]
    if rest.count >= 2, rest.prefix(2).allSatisfy({ 0x30...0x39 ~= $0 }),
      rest.count == 2 || rest.dropFirst(2).elementsEqual("s".utf8)
    {
      return end
    }
    return ["em", "cause", "til", "till", "bout", "n"].contains { rest.elementsEqual($0.utf8) } ? end : nil
  }

  /// An emoji with its modifiers and joined parts; two regional letters are a flag.
  private mutating func scanEmoji(_ first: TextCharacter) {
    var end = position + first.length
    var isFlagOpen = 0x1f1e6...0x1f1ff ~= first.value
    var isJoined = false
    while let next = text.character(end) {
      if isFlagOpen, 0x1f1e6...0x1f1ff ~= next.value {
        isFlagOpen = false
      } else if next.kind == .mark || 0x1f3fb...0x1f3ff ~= next.value || isJoined && next.kind == .emoji {
        isJoined = next.value == 0x200d
      } else {
        break
      }
      end += next.length
    }
    add(to: end, .emoji)
  }

  private mutating func scanSymbol(_ first: TextCharacter, _ mayOpen: Bool) {
    var end = position + first.length
    let isTag = first.value == 0x23 || first.value == 0x40
    if isTag, mayOpen, let next = text.character(end), next.kind == .letter {
      while let next = text.character(end), next.isWord { end += next.length }
      add(to: end, .letter)
    } else if first.value == 0x2b, mayOpen, let next = text.character(end), next.kind == .digit {
      while let next = text.character(end), next.kind == .digit { end += next.length }
      add(to: end, .digit)
    } else {
      while let next = text.character(end), next.value == first.value, Self.runs.contains(next.value) {
        end += next.length
      }
      add(to: end, .symbol)
    }
  }

  /// Symbols whose repetition is one token: `` # * + < = > ` ~ | ``.
  private static let runs: Set<UInt32> = [0x23, 0x2a, 0x2b, 0x3c, 0x3d, 0x3e, 0x60, 0x7e, 0x7c]

  private mutating func scanWord(_ first: TextCharacter) {
    var word = WordScanner(text, from: position, after: tokens.last?.kind)
    word.scan()
    if word.end == position { word.end += first.length }
    for piece in word.pieces(abbreviations) {
      add(to: piece.end, first.kind, isAbbreviation: piece.isAbbreviation)
    }
  }
}
