/// Finds addresses of the web and of mail, which are one token each.
enum WebAddress {
  /// The end of the address that begins at `start`; nil where none does.
  ///
  /// Looks at each byte of the run of address characters once.
  static func end(in bytes: [UInt8], from start: Int, before limit: Int) -> Int? {
    var end = start
    var at: Int?
    var lastPeriod: Int?
    while end < limit {
      let byte = bytes[end]
      if byte == UInt8(ascii: "@"), at == nil, end > start {
        at = end
        lastPeriod = nil
      } else if byte == UInt8(ascii: ".") {
        lastPeriod = end
      } else if !isNamePart(byte) {
        break
      }
      end += 1
    }
    if at == nil, hasScheme(bytes, start, end, limit) || hasHost(bytes, start, end) {
      var urlEnd = end
      while urlEnd < limit, isAddressPart(bytes[urlEnd]) { urlEnd += 1 }
      return trimmed(bytes, start, urlEnd)
    }
    // A final period ends the sentence, not the address.
    while end > start, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") {
      end -= 1
      if lastPeriod == end { lastPeriod = bytes[start..<end].lastIndex(of: UInt8(ascii: ".")) }
    }
    guard let lastPeriod, lastPeriod > start, end - lastPeriod > 2 else { return nil }
    if let at { return lastPeriod > at + 1 && bytes[lastPeriod + 1..<end].allSatisfy(isLetter) ? end : nil }
    let ending = String(decoding: bytes[lastPeriod + 1..<end].prefix(6), as: UTF8.self)
    guard lastPeriod > start + 1, bytes[lastPeriod - 1] != UInt8(ascii: "."), end - lastPeriod <= 6,
      WordList.hostEndings.contains(ending) || ending == "Com" || ending == "COM"
    else { return nil }
    guard end < limit, bytes[end] == UInt8(ascii: "/") else { return end }
    var urlEnd = end
    while urlEnd < limit, isAddressPart(bytes[urlEnd]) { urlEnd += 1 }
    return trimmed(bytes, start, urlEnd)
  }

  /// Whether the character may stand within an address, so that none begins behind it: `. - _ + % @`.
  static func isWithin(_ character: UInt32) -> Bool {
    guard let byte = UInt8(exactly: character) else { return false }
    return isNamePart(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@")
  }

  private static func hasScheme(_ bytes: [UInt8], _ start: Int, _ end: Int, _ limit: Int) -> Bool {
    guard end + 3 < limit, 3...8 ~= end - start, bytes[end] == UInt8(ascii: ":") else { return false }
    let scheme = bytes[start..<end]
    if scheme.elementsEqual("mailto".utf8) { return true }
    return bytes[end + 1] == UInt8(ascii: "/") && bytes[end + 2] == UInt8(ascii: "/")
      && scheme.allSatisfy(isLetter)
  }

  private static func hasHost(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    end - start > 6 && bytes[start + 3] == UInt8(ascii: ".") && bytes[start + 4] != UInt8(ascii: ".")
      && bytes[start..<start + 3].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }

  private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var end = end
    let address = bytes[start..<end]
    var excess = address.count { $0 == UInt8(ascii: ")") } - address.count { $0 == UInt8(ascii: "(") }
    while end > start {
      switch bytes[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
        UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        end -= 1
      case UInt8(ascii: ")") where excess > 0:
        excess -= 1
        end -= 1
      default: return end
      }
    }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x61...0x7a ~= byte | 0x20
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || 0x30...0x39 ~= byte || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%")
  }

  private static func isAddressPart(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7f && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
      && byte != UInt8(ascii: ">")
  }
}
