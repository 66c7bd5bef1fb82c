/// Writes JSON canonically: UTF-8, LF, keys sorted by their bytes, shortest numbers that read back the same.
struct JSONWriter {

  let layout: JSONLayout
  private(set) var bytes: [UInt8] = []
  private var level = 0
  private var isFirstMember = true

  init(_ layout: JSONLayout) {
    self.layout = layout
  }

  /// The value's bytes, with a final LF where indented.
  static func write(_ value: JSONValue, _ layout: JSONLayout) -> [UInt8] {
    var writer = JSONWriter(layout)
    writer.write(value)
    if layout == .indented { writer.bytes.append(0x0A) }
    return writer.bytes
  }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: raw("null")
    case .bool(let value): raw(value ? "true" : "false")
    case .integer(let value): raw(String(value))
    case .number(let value): write(value)
    case .string(let value): write(value)
    case .array(let elements):
      let isPlain = elements.allSatisfy(\.isPlain)
      writeList(elements, in: "[", "]", onOneLine: isPlain) { writer, element in writer.write(element) }
    case .object(let object):
      writeList(object.members, in: "{", "}", onOneLine: false) { writer, member in
        writer.write(member.key)
        writer.raw(writer.layout == .line ? ":" : ": ")
        writer.write(member.value)
      }
    }
  }

  /// Writes the elements one by one, so that a long list never stands in memory as a tree.
  mutating func writeList<Element>(
    _ elements: some Collection<Element>, in opening: String, _ closing: String, onOneLine: Bool,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    raw(opening)
    level += 1
    var isFirst = true
    for element in elements {
      if !isFirst { raw(onOneLine && layout == .indented ? ", " : ",") }
      if !onOneLine { breakLine() }
      body(&self, element)
      isFirst = false
    }
    level -= 1
    if !isFirst, !onOneLine { breakLine() }
    raw(closing)
  }

  /// Writes an object whose members `body` writes in order of their keys' bytes; with a final LF where indented.
  mutating func writeMembers(_ body: (inout JSONWriter) -> Void) {
    raw("{")
    level += 1
    isFirstMember = true
    body(&self)
    level -= 1
    breakLine()
    raw("}")
    if layout == .indented { bytes.append(0x0A) }
  }

  mutating func writeMember(_ key: String, _ value: JSONValue) {
    writeKey(key)
    write(value)
  }

  mutating func writeMember<Element>(
    _ key: String, each elements: some Collection<Element>, _ value: (Element) -> JSONValue
  ) {
    writeKey(key)
    writeList(elements, in: "[", "]", onOneLine: false) { writer, element in writer.write(value(element)) }
  }

  private mutating func writeKey(_ key: String) {
    if !isFirstMember { raw(",") }
    isFirstMember = false
    breakLine()
    write(key)
    raw(layout == .line ? ":" : ": ")
  }

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Not a number and infinity, which JSON does not have, become null.
  private mutating func write(_ value: Double) {
    raw(value.isFinite ? value.description : "null")
  }

  /// Escapes what JSON must escape, control characters, and what breaks lines or turns the direction of text.
  mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(JSONWriter.isPlain) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": raw("\\\"")
        case "\\": raw("\\\\")
        case "\n": raw("\\n")
        case "\r": raw("\\r")
        case "\t": raw("\\t")
        case _ where scalar.isControl || scalar.turnsDirection: raw("\\u" + scalar.hex)
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte stands for itself in every string.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: level * 2))
  }
}

extension JSONValue {
  /// The value on one line, without spaces.
  public var line: String { String(decoding: JSONWriter.write(self, .line), as: UTF8.self) }

  /// The value indented by two spaces a level, with a final line feed.
  public var text: String { String(decoding: JSONWriter.write(self, .indented), as: UTF8.self) }

  fileprivate var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}
