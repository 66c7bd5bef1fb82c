import Vocabulary

/// A long text in parts that end between paragraphs, so that memory does not grow with the text.
struct TextParts: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var rest: ByteRange

  /// In bytes; a line that is longer stays whole.
  private static let length = 1 << 18

  init(_ text: [UInt8], _ body: ByteRange) {
    self.text = text
    rest = body
  }

  mutating func next() -> ByteRange? {
    guard rest.start < rest.end else { return nil }
    let end = partEnd
    defer { rest = ByteRange(end, rest.end) }
    return ByteRange(rest.start, end)
  }

  /// After the blank line that follows a part's length, or, in a text with a paragraph a line, after a line that ends a sentence.
  private var partEnd: Int {
    let least = rest.start + TextParts.length
    guard least < rest.end else { return rest.end }
    var lineEnd: Int?
    for end in least..<rest.end where text[end - 1] == 0x0A {
      if text[end - 2] == 0x0A { return end }
      if lineEnd == nil, TextParts.sentenceEnds.contains(text[end - 2]) { lineEnd = end }
      if let lineEnd, end - least >= TextParts.length { return lineEnd }
    }
    return lineEnd ?? rest.end
  }

  private static let sentenceEnds = Set(".!?\":;)".utf8)
}
