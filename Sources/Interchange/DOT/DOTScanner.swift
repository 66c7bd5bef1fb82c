/// The words of a DOT text, one after the other.
///
/// - SeeAlso: "DOT Language", graphviz.org/doc/info/lang.html.
struct DOTScanner {
  enum Token: Equatable {
    /// A name or a value; `isQuoted` ones are no keywords.
    case text(String, isQuoted: Bool)
    /// A label in HTML, whose content is of no interest.
    case html
    /// `->` or `--`.
    case arrow(isDirected: Bool)
    /// One of `{ } [ ] ; , = : +`.
    case mark(UInt8)
    case end
  }

  private let bytes: [UInt8]
  private var position = 0
  /// Of the next byte, from 1.
  private(set) var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next word, and the line in which it begins.
  mutating func next() throws(DOTError) -> (token: Token, line: Int) {
    try skipBlanks()
    let start = line
    guard let byte = peek() else { return (.end, start) }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ";"),
      UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "+"):
      position += 1
      return (.mark(byte), start)
    case UInt8(ascii: "\""): return (.text(try quoted(), isQuoted: true), start)
    case UInt8(ascii: "<"):
      try skipHTML()
      return (.html, start)
    case UInt8(ascii: "-") where peek(1) == UInt8(ascii: ">") || peek(1) == UInt8(ascii: "-"):
      position += 2
      return (.arrow(isDirected: bytes[position - 1] == UInt8(ascii: ">")), start)
    case _ where DOTScanner.isOfName(byte) || byte == UInt8(ascii: "-"):
      let first = position
      position += 1
      while let byte = peek(), DOTScanner.isOfName(byte) { position += 1 }
      return (.text(try string(Array(bytes[first..<position]), line: start), isQuoted: false), start)
    default: throw DOTError(line: start, reason: .unexpected(found: name(of: byte), expected: "DOT"))
    }
  }

  private func peek(_ offset: Int = 0) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private mutating func advance() {
    if bytes[position] == 0x0A { line += 1 }
    position += 1
  }

  /// Skips white space, comments, and lines that begin with `#`.
  private mutating func skipBlanks() throws(DOTError) {
    while let byte = peek() {
      switch byte {
      case 0x20, 0x09...0x0D: advance()
      case UInt8(ascii: "#") where position == 0 || bytes[position - 1] == 0x0A: skipLine()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
        let start = line
        position += 2
        while peek() != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/") {
          guard peek() != nil else { throw DOTError(line: start, reason: .unclosed("a comment")) }
          advance()
        }
        position += 2
      default: return
      }
    }
  }

  private mutating func skipLine() {
    while let byte = peek(), byte != 0x0A { position += 1 }
  }

  /// Only `\"` and a backslash before a line's end are escapes; `\\` stays as it is, and ends no string.
  private mutating func quoted() throws(DOTError) -> String {
    let start = line
    var content: [UInt8] = []
    position += 1
    while let byte = peek(), byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\"), let following = peek(1) {
        advance()
        switch following {
        case UInt8(ascii: "\""): content.append(following)
        case UInt8(ascii: "\\"): content += [byte, following]
        case 0x0A: break
        case 0x0D where peek(1) == 0x0A: advance()
        default: content += [byte, following]
        }
      } else {
        content.append(byte)
      }
      advance()
    }
    guard peek() != nil else { throw DOTError(line: start, reason: .unclosed("a string")) }
    position += 1
    return try string(content, line: start)
  }

  private mutating func skipHTML() throws(DOTError) {
    let start = line
    var depth = 0
    repeat {
      guard let byte = peek() else { throw DOTError(line: start, reason: .unclosed("a label in HTML")) }
      if byte == UInt8(ascii: "<") { depth += 1 }
      if byte == UInt8(ascii: ">") { depth -= 1 }
      advance()
    } while depth > 0
  }

  private func string(_ bytes: [UInt8], line: Int) throws(DOTError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DOTError(line: line, reason: .notUTF8)
    }
    return text
  }

  private func name(of byte: UInt8) -> String {
    (0x21..<0x7F).contains(byte)
      ? "'\(Character(Unicode.Scalar(byte)))'" : "byte 0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
