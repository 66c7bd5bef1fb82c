/// The identity of an actor: its kind's prefix, a colon, and an ISO 3166-1 alpha-3 code or a slug.
///
/// `state:CHN`, `bloc:european-union`, `person:xi-jinping`, `institution:rosneft`, `group:hamas`,
/// `collective:22-chinese-companies`.
public struct NodeID: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let kind: NodeKind
  public let rawValue: String

  /// Nil unless `text` is a known prefix, a colon, and one or more of `A-Z`, `a-z`, `0-9`, `-`.
  public init?(_ text: some StringProtocol) {
    guard let colon = text.firstIndex(of: ":"),
      let kind = NodeKind.allCases.first(where: { $0.idPrefix == text[..<colon] })
    else { return nil }
    let local = text[text.index(after: colon)...]
    guard !local.isEmpty, local.utf8.allSatisfy(NodeID.allows) else { return nil }
    self.kind = kind
    rawValue = String(text)
  }

  /// The id of a named actor of this kind, by the slug of its name; nil where the name has no letter or digit.
  public init?(_ kind: NodeKind, named name: String) {
    let slug = Slug(name).text
    guard !slug.isEmpty else { return nil }
    self.kind = kind
    rawValue = kind.idPrefix + ":" + slug
  }

  /// What stands after the colon.
  public var local: Substring {
    rawValue[rawValue.index(rawValue.startIndex, offsetBy: kind.idPrefix.utf8.count + 1)...]
  }

  public var description: String { rawValue }

  public static func < (left: NodeID, right: NodeID) -> Bool { left.rawValue < right.rawValue }

  public static func == (left: NodeID, right: NodeID) -> Bool { left.rawValue == right.rawValue }

  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
