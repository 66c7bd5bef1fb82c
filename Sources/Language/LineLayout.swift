/// Tells lines that go on in the next from lines that end: headlines, items of lists and paragraphs.
///
/// A line ends for good before an empty line and before a bullet. Otherwise a newline is only a wrap where the next line
/// begins in lower case, or where the lines look wrapped: the longest of the paragraph has 60 to 130 bytes, and the first
/// word of the next line would not have fitted behind this one.
struct LineLayout {
  /// Where lines begin that do not go on from the one before, in order.
  private(set) var starts: [Int] = []

  private struct Line {
    let start: Int
    let end: Int
  }

  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    var paragraph: [Line] = []
    var offset = start
    while offset < end {
      var lineEnd = offset
      while lineEnd < end, bytes[lineEnd] != 0x0a, bytes[lineEnd] != 0x0d { lineEnd += 1 }
      let content = Self.trimmed(bytes, offset, lineEnd)
      if content.start == content.end {
        close(&paragraph, bytes)
      } else {
        paragraph.append(content)
      }
      offset = lineEnd + 1
      if lineEnd + 1 < end, bytes[lineEnd] == 0x0d, bytes[lineEnd + 1] == 0x0a { offset += 1 }
    }
    close(&paragraph, bytes)
  }

  private mutating func close(_ paragraph: inout [Line], _ bytes: [UInt8]) {
    guard let first = paragraph.first else { return }
    starts.append(first.start)
    let width = paragraph.reduce(0) { max($0, $1.end - $1.start) }
    let looksWrapped = 60...130 ~= width
    for (line, next) in zip(paragraph, paragraph.dropFirst()) {
      let goesOn =
        !Self.isBullet(bytes, next)
        && (Self.isLowercase(bytes, next) || looksWrapped && Self.isFull(line, next, width, bytes))
      if !goesOn { starts.append(next.start) }
    }
    paragraph.removeAll(keepingCapacity: true)
  }

  private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Line {
    var (start, end) = (start, end)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return Line(start: start, end: end)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || 0x09...0x0d ~= byte
  }

  private static func isLowercase(_ bytes: [UInt8], _ line: Line) -> Bool {
    TextCharacter(bytes, at: line.start, before: line.end).isLowercase
  }

  private static func isFull(_ line: Line, _ next: Line, _ width: Int, _ bytes: [UInt8]) -> Bool {
    let length = line.end - line.start
    guard length <= width else { return true }
    let room = width - length
    let word = bytes[next.start..<min(next.end, next.start + room + 1)].prefix { !isBlank($0) }.count
    return word + 1 > room || word == 0
  }

  /// Whether the line begins with a bullet, a number or a letter as items of lists do.
  private static func isBullet(_ bytes: [UInt8], _ line: Line) -> Bool {
    let first = TextCharacter(bytes, at: line.start, before: line.end)
    let second = line.start + first.length
    let bullets: Set<UInt32> = [0x2d, 0x2a, 0x2022, 0x2023, 0x2043, 0x25aa, 0x25cf, 0x2013, 0x2014, 0xb7]
    if bullets.contains(first.value) { return second < line.end && isBlank(bytes[second]) }
    var offset = line.start
    if bytes[offset] == UInt8(ascii: "(") { offset += 1 }
    let label = bytes[offset..<min(line.end, offset + 4)].prefix {
      0x30...0x39 ~= $0 || 0x61...0x7a ~= $0 | 0x20
    }
    let isNumber = !label.isEmpty && label.allSatisfy { 0x30...0x39 ~= $0 }
    guard isNumber || label.count == 1, label.endIndex + 1 < line.end else { return false }
    return (bytes[label.endIndex] == UInt8(ascii: ".") || bytes[label.endIndex] == UInt8(ascii: ")"))
      && isBlank(bytes[label.endIndex + 1])
  }
}
