/// Why an article could not be taken in; the message names the file and the place.
public enum IntakeError: Error, Equatable, CustomStringConvertible {
  case noSuchFile(file: String)
  case unreadable(file: String, reason: String)
  case empty(file: String)
  case binary(file: String, offset: Int)
  case invalidUTF8(file: String, offset: Int)
  case badDate(file: String, line: Int, text: String)
  case onlyHeader(file: String)
  case tooLarge(file: String, bytes: Int, limit: Int)

  public var description: String {
    switch self {
    case .noSuchFile(let file): "\(file): no such file"
    case .unreadable(let file, let reason): "\(file): cannot be read (\(reason))"
    case .empty(let file): "\(file): the file is empty; an article needs text"
    case .binary(let file, let offset):
      "\(file): not a text file: a zero byte stands at offset \(offset); give UTF-8 text"
    case .invalidUTF8(let file, let offset):
      "\(file): not UTF-8: the byte at offset \(offset) begins no character; convert the file, for example with iconv"
    case .badDate(let file, let line, let text):
      "\(file), line \(line): '\(text)' is not a date; write Date: YYYY-MM-DD"
    case .onlyHeader(let file): "\(file): nothing but a header; the text follows a blank line"
    case .tooLarge(let file, let bytes, let limit):
      "\(file): \(bytes) bytes of text are more than the limit of \(limit); split the file"
    }
  }

  /// Whether the fault is that there is no such file, rather than what is in it.
  public var isMissingFile: Bool {
    switch self {
    case .noSuchFile: true
    default: false
    }
  }
}
