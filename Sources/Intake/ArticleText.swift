public import Vocabulary

/// The text format of articles: UTF-8 with an optional header block of `Title:`, `Date:` and `Source:` lines before a
/// blank line; without a header the first line is the title where a blank line follows it.
public enum ArticleText {
  /// The largest text that is read, in bytes.
  public static let sizeLimit = 64 << 20

  /// Reads an article; `file` only names it in errors, and `id` is what evidence will name it by.
  public static func article(_ bytes: [UInt8], file: String, id: String? = nil) throws(IntakeError) -> Article
  {
    guard bytes.count <= sizeLimit else { throw .tooLarge(file: file, bytes: bytes.count, limit: sizeLimit) }
    if let zero = bytes.firstIndex(of: 0) { throw .binary(file: file, offset: zero) }
    if let fault = UTF8Validation.firstFault(in: bytes) { throw .invalidUTF8(file: file, offset: fault) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].contains(where: { !isSpace($0) }) else { throw .empty(file: file) }
    let header = try Header(bytes, from: start, file: file)
    guard bytes[header.end...].contains(where: { !isSpace($0) }) else { throw .onlyHeader(file: file) }
    return Article(
      id: id, title: header.title ?? firstLineTitle(bytes, from: header.end), date: header.date,
      source: header.source,
      text: bytes, body: ByteRange(header.end, bytes.count))
  }

  private static func firstLineTitle(_ bytes: [UInt8], from start: Int) -> String? {
    let lines = bytes[start...].split(separator: newline, maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3, lines[1].allSatisfy(isSpace) else { return nil }
    let title = trimmed(lines[0])
    return title.isEmpty ? nil : title
  }

  private static let newline = UInt8(ascii: "\n")

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
    let leading = bytes.drop(while: isSpace)
    var end = leading.endIndex
    while end > leading.startIndex, isSpace(leading[leading.index(before: end)]) {
      end = leading.index(before: end)
    }
    return String(decoding: leading[..<end], as: UTF8.self)
  }

  /// The `Name: value` lines at the top; none where the first line is no such line.
  private struct Header {
    var title: String?
    var date: Day?
    var source: String?
    /// Where the text begins.
    var end: Int

    init(_ bytes: [UInt8], from start: Int, file: String) throws(IntakeError) {
      end = start
      var position = start
      var line = 1
      var isHeader = false
      while position < bytes.count {
        let stop = bytes[position...].firstIndex(of: newline) ?? bytes.count
        let text = bytes[position..<stop]
        position = min(stop + 1, bytes.count)
        if text.allSatisfy(isSpace) {
          if isHeader { end = position }
          return
        }
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { break }
        let value = trimmed(text[(colon + 1)...])
        switch trimmed(text[..<colon]).lowercased() {
        case "title": title = value.isEmpty ? nil : value
        case "source": source = value.isEmpty ? nil : value
        case "date":
          guard let day = Day(value) else { throw .badDate(file: file, line: line, text: value) }
          date = day
        default:
          self = Header(end: start)
          return
        }
        isHeader = true
        line += 1
      }
      // A header without its blank line is text that happens to begin so.
      self = Header(end: start)
    }

    private init(end: Int) { self.end = end }
  }
}
