/// Faces made of punctuation: `:)`, `;-)`, `=(`, `:D`.
enum Emoticon {
  /// The end of the face that begins at `start` and stands alone; nil where none does.
  static func end(in bytes: [UInt8], from start: Int, before limit: Int) -> Int? {
    let eyes = bytes[start]
    guard eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";") || eyes == UInt8(ascii: "="),
      start + 1 < limit
    else { return nil }
    var mouth = start + 1
    if mouth + 1 < limit, bytes[mouth] == UInt8(ascii: "-") || bytes[mouth] == UInt8(ascii: "'") {
      mouth += 1
    }
    guard ")(DPp".utf8.contains(bytes[mouth]) else { return nil }
    var end = mouth + 1
    while end < limit, end - mouth < 8, bytes[end] == bytes[mouth] { end += 1 }
    return end == limit || !isWord(bytes[end]) ? end : nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x30...0x39 ~= byte || 0x61...0x7a ~= byte | 0x20
  }
}
