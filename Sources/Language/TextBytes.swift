/// Bytes to read characters from, up to a limit.
struct TextBytes {
  let bytes: [UInt8]
  let limit: Int

  func character(_ offset: Int) -> TextCharacter? {
    offset < limit ? TextCharacter(bytes, at: offset, before: limit) : nil
  }

  /// The byte at an offset; 0 behind the limit.
  func byte(_ offset: Int) -> UInt8 {
    offset < limit ? bytes[offset] : 0
  }
}
