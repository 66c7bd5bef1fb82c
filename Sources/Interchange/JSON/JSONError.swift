/// Why bytes are not the JSON that was expected, and where.
public struct JSONError: Error, Equatable, CustomStringConvertible {
  /// From 1.
  public let line: Int
  /// In bytes, from 1.
  public let column: Int
  /// As in `$.nodes[3].kind`.
  public let path: String
  public let reason: Reason

  public enum Reason: Error, Equatable {
    case unexpectedEnd(expected: String)
    case unexpectedByte(UInt8, expected: String)
    case notUTF8
    case badEscape
    /// A byte below 0x20 in a string.
    case controlCharacter(UInt8)
    case badNumber
    /// A number that no 64-bit integer or floating-point number holds.
    case numberOutOfRange(String)
    case tooDeep(limit: Int)
    case tooLong(limit: Int)
    case duplicateKey(String)
    case trailingBytes
    case wrongType(expected: String, found: String)
    case missing(String)
    case unknownValue(String, allowed: [String])
    /// Well-formed JSON that does not say what the format allows.
    case refused(String)
  }

  public var description: String { "line \(line), column \(column), at \(path): \(reason.words)" }
}

extension JSONError.Reason {
  var words: String {
    switch self {
    case .unexpectedEnd(let expected): "the text ends where \(expected) is expected"
    case .unexpectedByte(let byte, let expected): "found \(quoted(byte)) where \(expected) is expected"
    case .notUTF8: "the string is not well-formed UTF-8"
    case .badEscape: "a backslash starts no escape that JSON knows, or half of a surrogate pair"
    case .controlCharacter(let byte): "\(quoted(byte)) in a string must be written as an escape"
    case .badNumber: "this is not a JSON number"
    case .numberOutOfRange(let text): "the number \(text) is out of range"
    case .tooDeep(let limit): "nested deeper than \(limit) levels"
    case .tooLong(let limit): "longer than \(limit) bytes"
    case .duplicateKey(let key): "the key '\(key)' occurs twice in one object"
    case .trailingBytes: "bytes follow the end of the value"
    case .wrongType(let expected, let found): "expected \(expected), found \(found)"
    case .missing(let key): "the member '\(key)' is missing"
    case .unknownValue(let found, let allowed):
      "unknown value '\(found)'; known are \(allowed.joined(separator: ", "))"
    case .refused(let why): why
    }
  }

  private func quoted(_ byte: UInt8) -> String {
    (0x21..<0x7F).contains(byte)
      ? "'\(Character(Unicode.Scalar(byte)))'" : "byte 0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
