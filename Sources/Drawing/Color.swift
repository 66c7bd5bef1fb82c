/// An opaque sRGB colour.
public struct Color: Sendable, Hashable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  /// From `0xRRGGBB`; higher bits are ignored.
  public init(_ hex: UInt32) {
    red = UInt8(hex >> 16 & 0xff)
    green = UInt8(hex >> 8 & 0xff)
    blue = UInt8(hex & 0xff)
  }

  /// `#rrggbb` in lower case, as Graphviz writes it.
  public var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Towards `other` by `share`, 0…1, in sRGB.
  public func mixed(with other: Color, _ share: Double) -> Color {
    func mix(_ mine: UInt8, _ theirs: UInt8) -> UInt32 {
      UInt32((Double(mine) + (Double(theirs) - Double(mine)) * share).rounded())
    }
    return Color(mix(red, other.red) << 16 | mix(green, other.green) << 8 | mix(blue, other.blue))
  }
}
