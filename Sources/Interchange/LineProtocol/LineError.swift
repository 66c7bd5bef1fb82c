/// The answer to a line that could not be read: `{"format": "entente/error", "version": 1, "id", "code", "message"}`.
public struct LineError: Error, Sendable, Equatable {
  /// Raw values are a promise to scripts.
  public enum Code: String, Sendable, CaseIterable {
    /// No JSON.
    case badJSON = "bad-json"
    /// JSON, but no record of the line protocol.
    case badRecord = "bad-record"
    /// A line longer than the limit.
    case tooLong = "too-long"
    /// A text without any word.
    case emptyText = "empty-text"
    /// A text that could not be read into a graph.
    case unreadable
  }

  /// Nil where the line does not tell.
  public let id: String?
  public let code: Code
  public let message: String

  public init(id: String?, code: Code, message: String) {
    self.id = id
    self.code = code
    self.message = message
  }

  /// Why a line was refused.
  public init(_ error: JSONError, line: [UInt8]) {
    let code: Code =
      switch error.reason {
      case .tooLong: .tooLong
      case .wrongType, .missing, .unknownValue, .refused: .badRecord
      default: .badJSON
      }
    self.init(
      id: code == .tooLong ? nil : LineRecord.id(ofDamaged: line), code: code, message: error.description)
  }

  /// One line without its line feed.
  public var json: [UInt8] {
    let value: JSONValue = [
      "code": .string(code.rawValue), "format": "entente/error", "id": JSONValue(id),
      "message": .string(message),
      "version": 1,
    ]
    return JSONWriter.write(value, .line)
  }
}
