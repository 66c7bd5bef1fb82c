/// Reads one run of letters and digits with the marks within it, and splits it into tokens.
struct WordScanner {
  private let text: TextBytes
  /// The class of the token before the word.
  private let precedent: CharacterClass?
  private let start: Int
  var end: Int
  /// Where the part after the last hyphen begins.
  private var part: Int
  /// Where the part after the last period begins.
  private var segment: Int
  private var hasLetter = false
  private var hasPeriod = false
  private var hasHyphen = false

  /// A token of the run.
  struct Piece {
    let end: Int
    var isAbbreviation = false
  }

  init(_ text: TextBytes, from start: Int, after precedent: CharacterClass?) {
    self.text = text
    self.precedent = precedent
    self.start = start
    end = start
    part = start
    segment = start
  }

  mutating func scan() {
    while let next = text.character(end) {
      if next.isWord {
        hasLetter = hasLetter || next.kind == .letter
        end += next.length
      } else if let after = text.character(end + next.length), continues(next, after) {
        end += next.length
      } else {
        break
      }
    }
  }

  /// Whether the mark at `end` stays within the word, given the character after it.
  private mutating func continues(_ mark: TextCharacter, _ after: TextCharacter) -> Bool {
    guard end > start else { return false }
    switch mark.kind {
    case .apostrophe:
      return after.kind == .letter
    case .period:
      return continuesAfterPeriod(after)
    case .comma:
      return mark.value == 0x2c && !hasLetter && isThousands(end + 1)
    case .hyphen:
      return continuesAfterHyphen(end + mark.length, after)
    case .symbol:
      switch mark.value {
      case 0x3a, 0x2f: return !hasLetter && after.kind == .digit
      case 0x26: return after.isUppercase && isAcronym
      case 0x2a: return after.kind == .letter && hasLetter
      default: return false
      }
    default:
      return false
    }
  }

  /// "3.5", "U.S", "p.m", "Ph.D"; but not "said.The".
  private mutating func continuesAfterPeriod(_ after: TextCharacter) -> Bool {
    if after.kind == .digit {
      guard !hasLetter else { return false }
      return true
    }
    guard after.kind == .letter, let before = text.character(segment), before.kind == .letter else {
      return false
    }
    let isSingle = segment + before.length == end
    let isDoctor = end - segment == 2 && text.bytes[segment..<end].elementsEqual("Ph".utf8)
    guard isSingle || isDoctor else { return false }
    if let second = text.character(end + 1 + after.length), second.isWord, !isDoctor { return false }
    hasPeriod = true
    segment = end + 1
    return true
  }

  private func isThousands(_ offset: Int) -> Bool {
    guard text.limit - offset >= 3, text.bytes[offset..<offset + 3].allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return false
    }
    return text.character(offset + 3)?.kind != .digit
  }

  private var isAcronym: Bool {
    end - start <= 4 && text.bytes[start..<end].allSatisfy { 0x41...0x5a ~= $0 || $0 == 0x26 }
  }

  private mutating func continuesAfterHyphen(_ offset: Int, _ after: TextCharacter) -> Bool {
    guard after.isWord else { return false }
    if !hasLetter {
      guard after.kind == .digit, hasHyphen || isNumberWithHyphens(offset) else { return false }
      hasHyphen = true
      return true
    }
    guard part == start, end - start <= 6,
      WordList.prefixes.contains(String(decoding: text.bytes[start..<end], as: UTF8.self).lowercased())
    else { return false }
    part = offset
    segment = offset
    return true
  }

  /// Telephone numbers and dates, "713-853-3989" and "2024-05-16", but not ranges, "16-17" and "2014-2016".
  private func isNumberWithHyphens(_ offset: Int) -> Bool {
    var next = offset
    while next - offset < 8, 0x30...0x39 ~= text.byte(next) { next += 1 }
    if text.byte(next) == UInt8(ascii: "-"), 0x30...0x39 ~= text.byte(next + 1) { return true }
    return end - start == 3 && next - offset == 4
  }

  // MARK: - Pieces

  /// The run as tokens: clitics and units apart, a period with the abbreviation before it.
  func pieces(_ abbreviations: Abbreviations) -> [Piece] {
    if let boundary = unitStart { return [Piece(end: boundary)] + [period(from: boundary, abbreviations)] }
    if !hasLetter || text.bytes[start] < 0x3a { return [Piece(end: end)] }
    let last = period(from: start, abbreviations)
    if last.end > end { return [last] }
    if text.byte(end) == UInt8(ascii: "$"), end - start <= 3,
      text.bytes[start..<end].allSatisfy({ 0x41...0x5a ~= $0 })
    {
      return [Piece(end: end + 1)]
    }
    return Clitics.ends(in: text.bytes, start, end).map { Piece(end: $0) }
  }

  /// Where the unit of "10pm" or "5km" begins.
  private var unitStart: Int? {
    guard 0x30...0x39 ~= text.bytes[start] else { return nil }
    var unit = end
    while unit > start, unit > end - 9, !(0x30...0x39 ~= text.bytes[unit - 1]) { unit -= 1 }
    guard unit < end, unit > start, text.bytes[start..<unit].allSatisfy({ $0 < 0x3b }) else { return nil }
    let letters = String(decoding: text.bytes[unit..<end], as: UTF8.self).lowercased()
    return WordList.units.contains(letters) ? unit : nil
  }

  /// The token from `start` to the word's end, with the period after it if it belongs to an abbreviation.
  private func period(from start: Int, _ abbreviations: Abbreviations) -> Piece {
    let plain = Piece(end: end)
    guard text.byte(end) == UInt8(ascii: "."), text.character(end + 1)?.isStop != true else { return plain }
    let attached = Piece(end: end + 1, isAbbreviation: true)
    if hasPeriod { return attached }
    guard end - part <= 12, let first = text.character(part) else { return plain }
    let follower = self.follower
    if part + first.length == end, first.isUppercase { return isInitial(first, follower) ? attached : plain }
    let word = String(decoding: text.bytes[part..<end], as: UTF8.self)
    switch abbreviations.kind(of: word.lowercased()) {
    case nil: return plain
    case .opening, .free: return attached
    case .beforeNumber: return follower?.kind == .digit ? attached : plain
    case .capitalised: return first.isUppercase && follower != nil ? attached : plain
    case .afterComma: return first.isUppercase && precedent == .comma ? attached : plain
    }
  }

  /// The first character after the period and spaces; nil at the end of the text or line.
  private var follower: TextCharacter? {
    var offset = end + 1
    while let next = text.character(offset), offset < end + 8 {
      if next.kind == .newline { return text.character(offset + next.length) }
      guard next.kind == .space else { return next }
      offset += next.length
    }
    return nil
  }

  /// Whether a letter with a period is the initial of a name and does not end a sentence.
  private func isInitial(_ letter: TextCharacter, _ follower: TextCharacter?) -> Bool {
    guard let follower, letter.value != 0x49 else { return false }
    if follower.kind == .comma || follower.kind == .digit || follower.isLowercase { return true }
    guard follower.isUppercase else { return false }
    var offset = end + 1
    while let next = text.character(offset), !next.isWord { offset += next.length }
    let begin = offset
    while offset - begin < 16, let next = text.character(offset), next.isWord { offset += next.length }
    let word = String(decoding: text.bytes[begin..<offset], as: UTF8.self).lowercased()
    return word.utf8.count == 1 || !WordList.openers.contains(word)
  }
}

extension TextCharacter {
  /// Whether the character ends sentences.
  fileprivate var isStop: Bool {
    kind == .period || kind == .terminal || kind == .ellipsis
  }
}
