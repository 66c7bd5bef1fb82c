extension JSONReader {
  /// Reads a string; escapes are undone.
  mutating func readString() throws(JSONError) -> String {
    guard try peek("a string") == UInt8(ascii: "\"") else { throw wrongType("a string") }
    let opening = position
    var runStart = position + 1
    var index = runStart
    var unescaped: [UInt8] = []
    while true {
      guard index < bytes.count else {
        throw error(.unexpectedEnd(expected: "the closing quote of a string"), at: index)
      }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        move(to: index + 1)
        if unescaped.isEmpty { return try text(of: bytes[runStart..<index], at: opening) }
        unescaped.append(contentsOf: bytes[runStart..<index])
        return try text(of: unescaped[...], at: opening)
      case UInt8(ascii: "\\"):
        unescaped.append(contentsOf: bytes[runStart..<index])
        index = try readEscape(at: index, into: &unescaped)
        runStart = index
      case 0..<0x20: throw error(.controlCharacter(bytes[index]), at: index)
      default: index += 1
      }
    }
  }

  private func text(of run: ArraySlice<UInt8>, at opening: Int) throws(JSONError) -> String {
    guard let text = String(validating: run, as: UTF8.self) else { throw error(.notUTF8, at: opening) }
    return text
  }

  /// Undoes the escape at `start`; the offset after it.
  private func readEscape(at start: Int, into text: inout [UInt8]) throws(JSONError) -> Int {
    guard start + 1 < bytes.count else { throw error(.unexpectedEnd(expected: "an escape"), at: start) }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[start + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): return try readUnicodeEscape(at: start, into: &text)
    default: throw error(.badEscape, at: start)
    }
    return start + 2
  }

  private func readUnicodeEscape(at start: Int, into text: inout [UInt8]) throws(JSONError) -> Int {
    guard let unit = codeUnit(at: start) else { throw error(.badEscape, at: start) }
    var end = start + 6
    var value = UInt32(unit)
    if (0xD800..<0xDC00).contains(unit), let low = codeUnit(at: end), (0xDC00..<0xE000).contains(low) {
      value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
      end += 6
    }
    guard let scalar = Unicode.Scalar(value) else { throw error(.badEscape, at: start) }
    text.append(contentsOf: String(Character(scalar)).utf8)
    return end
  }

  /// The UTF-16 code unit that `\uXXXX` at `start` writes.
  private func codeUnit(at start: Int) -> UInt16? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[start + 2..<start + 6] {
      guard byte < 0x80, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
