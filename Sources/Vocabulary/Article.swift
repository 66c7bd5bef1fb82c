/// A text to read.
///
/// Every offset in what is read from it counts bytes of ``text`` from 0.
public struct Article: Sendable, Hashable {
  /// From the caller, else from the text; evidence names it.
  public let id: String
  public let title: String?
  /// The day of publication, which "on Tuesday" and "the president" are read by.
  public let date: Day?
  public let source: String?
  /// Well-formed UTF-8.
  public let text: [UInt8]
  /// The part of ``text`` to read; what lies outside is a header.
  public let body: ByteRange

  /// Without an id, the article is named by the first 16 hexadecimal digits of its text's SHA-256.
  public init(
    id: String? = nil, title: String? = nil, date: Day? = nil, source: String? = nil, text: [UInt8],
    body: ByteRange? = nil
  ) {
    self.id = id ?? String(SHA256.hex(of: text).prefix(16))
    self.title = title
    self.date = date
    self.source = source
    self.text = text
    self.body = body ?? ByteRange(0, text.count)
  }

  public init(
    id: String? = nil, title: String? = nil, date: Day? = nil, source: String? = nil, _ text: String
  ) {
    self.init(id: id, title: title, date: date, source: source, text: Array(text.utf8))
  }

  /// The bytes of a range as text.
  public func slice(_ range: ByteRange) -> String {
    String(decoding: text[range.start..<range.end], as: UTF8.self)
  }

  public var document: Document {
    Document(
      id: id, title: title, date: date, source: source, sha256: SHA256.hex(of: text), bytes: text.count)
  }
}
