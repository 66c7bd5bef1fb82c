/// Reads JSON (RFC 8259) value by value, without building a tree.
///
/// Stricter than the RFC asks: refuses duplicate keys, unpaired surrogates, nesting beyond a limit, numbers out of
/// range and anything after the value. Every error tells line, column and path.
struct JSONReader {
  enum Step {
    case member(String)
    case element(Int)
  }

  let bytes: [UInt8]
  let depthLimit: Int
  private(set) var position = 0
  private var path: [Step] = []

  init(_ bytes: [UInt8], depthLimit: Int = 64) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The first byte of the next value, white space skipped.
  mutating func peek(_ expected: String) throws(JSONError) -> UInt8 {
    skipSpace()
    guard position < bytes.count else { throw error(.unexpectedEnd(expected: expected)) }
    return bytes[position]
  }

  /// Refuses whatever follows the value.
  mutating func finish() throws(JSONError) {
    skipSpace()
    guard position == bytes.count else { throw error(.trailingBytes) }
  }

  /// Hands each member's key to `body`, which must read its value.
  mutating func readObject(_ body: (inout JSONReader, String) throws(JSONError) -> Void) throws(JSONError) {
    try open(UInt8(ascii: "{"), "an object")
    var keys = KeySet()
    if try peek("a key or '}'") == UInt8(ascii: "}") {
      position += 1
      return
    }
    while true {
      guard try peek("a key") == UInt8(ascii: "\"") else { throw unexpected("a key") }
      let start = position
      let key = try readString()
      guard keys.insert(key) else { throw error(.duplicateKey(key), at: start) }
      guard try peek("':'") == UInt8(ascii: ":") else { throw unexpected("':'") }
      position += 1
      path.append(.member(key))
      try body(&self, key)
      path.removeLast()
      if try isClosed(by: UInt8(ascii: "}")) { return }
    }
  }

  /// Calls `body` for each element, which it must read.
  mutating func readArray(_ body: (inout JSONReader, Int) throws(JSONError) -> Void) throws(JSONError) {
    try open(UInt8(ascii: "["), "an array")
    if try peek("a value or ']'") == UInt8(ascii: "]") {
      position += 1
      return
    }
    var index = 0
    while true {
      path.append(.element(index))
      try body(&self, index)
      path.removeLast()
      index += 1
      if try isClosed(by: UInt8(ascii: "]")) { return }
    }
  }

  /// Whether the next value is `null`, which is then read.
  mutating func readNull() throws(JSONError) -> Bool {
    guard try peek("a value") == UInt8(ascii: "n") else { return false }
    try readWord("null")
    return true
  }

  mutating func readBool() throws(JSONError) -> Bool {
    switch try peek("true or false") {
    case UInt8(ascii: "t"):
      try readWord("true")
      return true
    case UInt8(ascii: "f"):
      try readWord("false")
      return false
    default: throw wrongType("true or false")
    }
  }

  private mutating func open(_ bracket: UInt8, _ expected: String) throws(JSONError) {
    guard try peek(expected) == bracket else { throw wrongType(expected) }
    guard path.count < depthLimit else { throw error(.tooDeep(limit: depthLimit)) }
    position += 1
  }

  /// Reads a comma or the closing bracket.
  private mutating func isClosed(by bracket: UInt8) throws(JSONError) -> Bool {
    let expected = bracket == UInt8(ascii: "}") ? "',' or '}'" : "',' or ']'"
    let byte = try peek(expected)
    guard byte == bracket || byte == UInt8(ascii: ",") else { throw unexpected(expected) }
    position += 1
    return byte == bracket
  }

  private mutating func readWord(_ word: StaticString) throws(JSONError) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard position + offset < bytes.count else { throw error(.unexpectedEnd(expected: "\(word)")) }
      guard bytes[position + offset] == word.utf8Start[offset] else {
        throw error(.unexpectedByte(bytes[position + offset], expected: "\(word)"), at: position + offset)
      }
    }
    position += word.utf8CodeUnitCount
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  mutating func move(to newPosition: Int) { position = newPosition }

  func unexpected(_ expected: String) -> JSONError {
    position < bytes.count
      ? error(.unexpectedByte(bytes[position], expected: expected))
      : error(.unexpectedEnd(expected: expected))
  }

  /// Names the value that starts here instead of the expected one.
  func wrongType(_ expected: String) -> JSONError {
    guard position < bytes.count else { return error(.unexpectedEnd(expected: expected)) }
    let found: String? =
      switch bytes[position] {
      case UInt8(ascii: "{"): "an object"
      case UInt8(ascii: "["): "an array"
      case UInt8(ascii: "\""): "a string"
      case UInt8(ascii: "t"), UInt8(ascii: "f"): "true or false"
      case UInt8(ascii: "n"): "null"
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): "a number"
      default: nil
      }
    guard let found else { return unexpected(expected) }
    return error(.wrongType(expected: expected, found: found))
  }

  func error(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
    let end = min(offset ?? position, bytes.count)
    var (line, lineStart) = (1, 0)
    for index in 0..<end where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    var text = "$"
    for step in path {
      switch step {
      case .member(let key): text += ".\(key)"
      case .element(let index): text += "[\(index)]"
      }
    }
    return JSONError(line: line, column: end - lineStart + 1, path: text, reason: reason)
  }
}

/// The keys of one object so far: a list while they are few, so that common objects need no hashing.
private struct KeySet {
  private var few: [String] = []
  private var many: Set<String> = []

  /// False where the key was there.
  mutating func insert(_ key: String) -> Bool {
    guard few.count == 16 else {
      guard !few.contains(key) else { return false }
      few.append(key)
      return true
    }
    return !few.contains(key) && many.insert(key).inserted
  }
}
