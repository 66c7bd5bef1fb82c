import Vocabulary

/// A long text in parts that end between paragraphs, so that memory does not grow with the text.
struct TextParts: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var rest: ByteRange

  /// In bytes; a paragraph that is longer stays whole.
  private static let length = 1 << 18

  init(_ text: [UInt8], _ body: ByteRange) {
    self.text = text
    rest = body
  }

  mutating func next() -> ByteRange? {
    guard rest.start < rest.end else { return nil }
    var end = Swift.min(rest.start + TextParts.length, rest.end)
    while end < rest.end, !(text[end - 1] == 0x0A && text[end - 2] == 0x0A) { end += 1 }
    defer { rest = ByteRange(end, rest.end) }
    return ByteRange(rest.start, end)
  }
}
