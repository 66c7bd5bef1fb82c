/// Text of an article or a graph that may stand in a page: nothing invisible, nothing that turns other text.
enum PlainText {
  /// Control characters, bidirectional controls, noncharacters and zero-width characters are gone, white space stays.
  static func clean(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isDropped($0) }))
  }

  /// As ``clean(_:)``, on one line.
  static func line(_ text: String) -> String {
    clean(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFC:
      true
    case 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }
}
