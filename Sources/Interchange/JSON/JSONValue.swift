/// A JSON value (RFC 8259).
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Finite.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(Object)

  /// Members with unique keys, sorted by the keys' bytes.
  public struct Object: Sendable, Equatable {
    public let members: [Member]

    /// Of members with one key the last stands.
    public init(_ members: [(String, JSONValue)]) {
      var sorted = members.map { Member(key: $0.0, value: $0.1) }
      if !zip(sorted, sorted.dropFirst()).allSatisfy({ $0.precedes($1) }) {
        sorted = Dictionary(sorted.map { ($0.key, $0) }) { $1 }.values.sorted { $0.precedes($1) }
      }
      self.members = sorted
    }

    public subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }
  }

  public struct Member: Sendable, Equatable {
    public let key: String
    public let value: JSONValue

    func precedes(_ other: Member) -> Bool { key.utf8.lexicographicallyPrecedes(other.key.utf8) }
  }

  /// Reads one value and refuses what follows it.
  ///
  /// - Throws: ``JSONError`` with line, column and path; also for duplicate keys and nesting beyond 64 levels.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.readValue()
    try reader.finish()
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(Object(elements)) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(nilLiteral: ()) { self = .null }

  /// The text, or null.
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
}

extension JSONReader {
  /// Reads any value as a tree.
  mutating func readValue() throws(JSONError) -> JSONValue {
    switch try peek("a value") {
    case UInt8(ascii: "{"):
      var members: [(String, JSONValue)] = []
      try readObject { reader, key throws(JSONError) in members.append((key, try reader.readValue())) }
      return .object(JSONValue.Object(members))
    case UInt8(ascii: "["):
      var elements: [JSONValue] = []
      try readArray { reader, _ throws(JSONError) in elements.append(try reader.readValue()) }
      return .array(elements)
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "n"):
      _ = try readNull()
      return .null
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(try readBool())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    default: throw unexpected("a value")
    }
  }

  /// Checks any value and forgets it.
  mutating func skipValue() throws(JSONError) {
    switch try peek("a value") {
    case UInt8(ascii: "{"): try readObject { reader, _ throws(JSONError) in try reader.skipValue() }
    case UInt8(ascii: "["): try readArray { reader, _ throws(JSONError) in try reader.skipValue() }
    default: _ = try readValue()
    }
  }
}
