/// A name that is safe as an id, a class, a port or a fragment: ASCII letters, digits, `-` and `_`.
public struct ElementName: Sendable, Hashable, Comparable {
  public let text: String

  /// Everything else becomes `-`; a name that does not begin with a letter gets an `x` before it.
  public init(_ text: String) {
    var bytes = text.utf8.map { ElementName.allows($0) ? $0 : UInt8(ascii: "-") }
    if bytes.first.map({ $0 | 0x20 < UInt8(ascii: "a") || $0 | 0x20 > UInt8(ascii: "z") }) ?? true {
      bytes.insert(UInt8(ascii: "x"), at: 0)
    }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  public static func < (left: ElementName, right: ElementName) -> Bool { left.text < right.text }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
