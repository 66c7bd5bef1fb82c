extension JSONReader {
  /// Reads a whole number without fraction or exponent.
  mutating func readInteger() throws(JSONError) -> Int {
    let start = position
    switch try readNumber() {
    case .integer(let value): return value
    default:
      move(to: start)
      _ = try peek("a whole number")
      throw error(.wrongType(expected: "a whole number", found: "a number with a fraction or exponent"))
    }
  }

  /// Reads any number.
  mutating func readDouble() throws(JSONError) -> Double {
    switch try readNumber() {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: 0
    }
  }

  /// An integer where it is written as one and fits 64 bits, else a finite floating-point number.
  mutating func readNumber() throws(JSONError) -> JSONValue {
    let first = try peek("a number")
    guard first == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      throw wrongType("a number")
    }
    let start = position
    var index = start + (first == UInt8(ascii: "-") ? 1 : 0)
    let wholeStart = index
    index = skipDigits(from: index)
    let hasLeadingZero = index - wholeStart > 1 && bytes[wholeStart] == UInt8(ascii: "0")
    guard index > wholeStart, !hasLeadingZero else { throw error(.badNumber) }
    let wholeEnd = index
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      let fractionStart = index + 1
      index = skipDigits(from: fractionStart)
      guard index > fractionStart else { throw error(.badNumber) }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
        index += 1
      }
      let exponentStart = index
      index = skipDigits(from: exponentStart)
      guard index > exponentStart else { throw error(.badNumber) }
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if index == wholeEnd, let value = Int(text) {
      move(to: index)
      return .integer(value)
    }
    guard let value = Double(text), value.isFinite else {
      throw error(.numberOutOfRange(String(text.prefix(40))))
    }
    move(to: index)
    return .number(value)
  }

  private func skipDigits(from start: Int) -> Int {
    var index = start
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { index += 1 }
    return index
  }
}
