/// What a ``SentenceBoundaryScorer`` sees of the gap between two tokens.
package struct BoundaryFeatures {
  /// How a token is written.
  private enum Shape: UInt32 {
    case none, lower, title, capitals, letter, mixed, number, comma, colon, dash, quote, open, close, stop,
      symbol,
      emoji, address, year
  }

  private struct View {
    var shape: UInt32
    /// A hash of the form in lower case.
    var form: UInt32
    /// A hash of its last three bytes.
    var ending: UInt32
  }

  private let views: [View]
  /// For each token the next token at which a line or a sentence ends by the rules, or the number of tokens.
  private let nextEnds: [Int]
  /// Whether most words after stops are in lower case.
  private let isCareless: Bool
  private static let outside = View(shape: 0, form: 0, ending: 0)

  init(_ tokens: [TextToken], of text: TextBytes, ends: [Bool]) {
    let views = tokens.map { Self.view(of: $0, text) }
    self.views = views
    var nextEnds = [Int](repeating: tokens.count, count: tokens.count)
    var next = tokens.count
    for index in tokens.indices.reversed() {
      if ends[index] { next = index }
      nextEnds[index] = next
    }
    self.nextEnds = nextEnds
    let openers = tokens.indices.dropFirst().filter { ends[$0 - 1] }
    let lower = openers.count { views[$0].shape == Shape.lower.rawValue }
    isCareless = 2 * lower > openers.count
  }

  /// The features of the gap after a token of the sentence that begins at `start`.
  package func features(after index: Int, from start: Int, into features: inout [UInt32]) {
    features.removeAll(keepingCapacity: true)
    let (a, b, c, d) = (view(index - 1), view(index), view(index + 1), view(index + 2))
    let (before, after) = (view(index - 2), view(index + 3))
    let length = min(UInt32(index + 1 - start), 30)
    let bucket = length < 4 ? length : length < 8 ? 4 : length < 16 ? 5 : 6
    let distance = UInt32(min(nextEnds[index] - index, 30))
    let ahead = distance < 4 ? distance : distance < 8 ? 4 : distance < 16 ? 5 : 6
    var segment: UInt32 = 0
    for offset in max(start, index - 5)...index {
      if view(offset).shape == Shape.lower.rawValue { segment |= 1 }
      if view(offset).shape == Shape.number.rawValue { segment |= 2 }
    }
    var number: UInt32 = 0
    func add(_ x: UInt32, _ y: UInt32 = 0, _ z: UInt32 = 0, _ w: UInt32 = 0) {
      number += 1
      var hash = number &* 0x9e37_79b1
      for part in [x, y, z, w] { hash = (hash ^ part) &* 0x85eb_ca6b ^ (hash >> 13) }
      features.append((hash ^ hash >> 15) & UInt32(SentenceBoundaryScorer.size - 1))
    }
    add(c.shape)
    add(b.form)
    add(c.form, c.shape)
    add(a.form, b.form)
    add(b.form, c.form)
    add(c.form, d.form)
    add(b.shape, c.shape)
    add(a.shape, b.shape, c.shape)
    add(b.shape, c.shape, d.shape)
    add(a.shape, b.shape, c.shape, d.shape)
    add(before.shape, a.shape, b.shape, c.shape)
    add(b.shape, c.shape, d.shape, after.shape)
    add(b.form, c.shape)
    add(b.shape, c.form, c.shape)
    add(b.ending, b.shape, c.shape)
    add(b.ending, c.ending, c.shape)
    add(d.form, c.shape)
    add(a.form, b.shape, c.shape)
    add(bucket, b.shape, c.shape)
    add(ahead, b.shape, c.shape)
    add(bucket, ahead, c.shape)
    add(view(start).form, bucket, c.shape)
    add(segment, b.shape, c.shape, d.shape)
    add(isCareless ? 1 : 0, b.shape, c.shape)
    add(b.form, c.shape, d.shape)
    add(c.form, b.shape, a.shape)
    add(index == start ? b.form : 0, c.shape)
    add(before.form, a.shape, b.shape, c.shape)
    add(isCareless ? 1 : 0, segment, b.shape, c.form)
  }

  private func view(_ index: Int) -> View {
    views.indices.contains(index) ? views[index] : Self.outside
  }

  private static func view(of token: TextToken, _ text: TextBytes) -> View {
    let bytes = text.bytes[token.start..<min(token.end, token.start + 32)]
    var form: UInt32 = 0x811c_9dc5
    for byte in bytes {
      form = (form ^ UInt32(0x41...0x5a ~= byte ? byte | 0x20 : byte)) &* 0x0100_0193
    }
    var ending: UInt32 = 0
    for byte in text.bytes[max(token.start, token.end - 3)..<token.end] {
      ending = ending << 8 | UInt32(byte | 0x20)
    }
    return View(shape: shape(of: token, bytes).rawValue, form: form, ending: ending)
  }

  private static func shape(of token: TextToken, _ bytes: ArraySlice<UInt8>) -> Shape {
    switch token.kind {
    case .comma: return .comma
    case .hyphen, .dash: return .dash
    case .quote, .openQuote, .apostrophe: return .quote
    case .open: return .open
    case .close: return .close
    case .period, .terminal, .ellipsis: return .stop
    case .emoji: return .emoji
    case .letter, .digit, .mark: break
    default: return bytes.elementsEqual(":".utf8) || bytes.elementsEqual(";".utf8) ? .colon : .symbol
    }
    if bytes.contains(UInt8(ascii: "@"))
      || bytes.contains(UInt8(ascii: "/")) && bytes.contains(UInt8(ascii: "."))
    {
      return .address
    }
    let capitals = bytes.count { 0x41...0x5a ~= $0 }
    let lower = bytes.count { 0x61...0x7a ~= $0 }
    let digits = bytes.count { 0x30...0x39 ~= $0 }
    if digits == 4, bytes.count == 4, bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8) {
      return .year
    }
    if digits > 0 { return capitals + lower > 0 ? .mixed : .number }
    if capitals == 0 { return .lower }
    if capitals == 1, lower == 0, bytes.count <= 2 { return .letter }
    return lower == 0 ? .capitals : .title
  }
}
