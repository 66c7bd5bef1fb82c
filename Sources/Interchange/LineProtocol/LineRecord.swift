public import Vocabulary

/// A line that comes in: `{"id", "text", "title"?, "date"?, "source"?}`.
public struct LineRecord: Sendable, Hashable {
  /// Not empty.
  public let id: String
  public let text: String
  public let title: String?
  public let date: Day?
  public let source: String?

  /// How long a line may be unless the caller says otherwise: 16 MiB.
  public static let lengthLimit = 16 << 20

  /// Reads one line, with or without its line feed.
  ///
  /// - Throws: ``JSONError`` where the line is longer than `limit` bytes, no JSON, or lacks `id` or `text`.
  public init(json line: [UInt8], limit: Int = LineRecord.lengthLimit) throws(JSONError) {
    var reader = JSONReader(line)
    guard line.count <= limit else { throw reader.error(.tooLong(limit: limit)) }
    let start = try reader.startOfValue()
    var (id, text, title, source): (String?, String?, String?, String?)
    var date: Day?
    try reader.readObject { reader, key throws(JSONError) in
      switch key {
      case "id": id = try reader.readString()
      case "text": text = try reader.readString()
      case "title": title = try reader.readOptionalString()
      case "date": date = try reader.readOptionalDay()
      case "source": source = try reader.readOptionalString()
      default: try reader.skipValue()
      }
    }
    try reader.finish()
    self.id = try reader.required(id, "id", at: start)
    self.text = try reader.required(text, "text", at: start)
    guard id?.isEmpty == false else { throw reader.refusal("the id is empty", at: start) }
    (self.title, self.date, self.source) = (title, date, source)
  }

  public var article: Article {
    Article(id: id, title: title, date: date, source: source, text)
  }

  /// The `id` of a line that is no sound record, where it can be told, so that the answer can name it.
  public static func id(ofDamaged line: [UInt8]) -> String? {
    var found: String?
    var reader = JSONReader(line)
    do throws(JSONError) {
      try reader.readObject { reader, key throws(JSONError) in
        if key == "id" { found = try reader.readString() } else { try reader.skipValue() }
      }
    } catch {
      return found
    }
    return found
  }
}
