/// The colours of a picture: dark on white paper, and what a dark screen makes of them.
///
/// - SeeAlso: Okabe and Ito, "Color Universal Design" (2008), whose hues these are, darkened until text in them
///   reaches a contrast of 4.5:1 (WCAG 2.2, criterion 1.4.3).
public struct Palette: Sendable, Hashable {
  public let paper: Color
  public let ink: Color
  /// For roles, captions and what is unchanged.
  public let quietInk: Color
  public let rule: Color
  public let header: Color
  public let headerInk: Color
  public let blocHeader: Color
  /// For the camps of a partition; like nothing that a line means.
  public let sides: [Color]
  public let support: Color
  public let aid: Color
  public let consult: Color
  public let sanction: Color
  public let accuse: Color
  public let assault: Color
  public let added: Color
  public let addedTint: Color
  public let removed: Color
  public let removedTint: Color
  public let changed: Color
  public let changedTint: Color
  /// For lines that are unchanged; never for text.
  public let faded: Color

  public static let light = Palette(
    paper: Color(0xFFFFFF), ink: Color(0x1B2430), quietInk: Color(0x5B6470), rule: Color(0xC3CAD4),
    header: Color(0x2F3B4C), headerInk: Color(0xFDFEFF), blocHeader: Color(0x5A4A6E),
    sides: [Color(0x23395B), Color(0x6A3B1F), Color(0x2E5E4E), Color(0x5A2A5E)],
    support: Color(0x0072B2),
    aid: Color(0x007A5E), consult: Color(0x6B4C9A), sanction: Color(0xC44E00), accuse: Color(0x8A5A00),
    assault: Color(0x9B1B30), added: Color(0x117A3E), addedTint: Color(0xE6F4EA), removed: Color(0xB3261E),
    removedTint: Color(0xFBE9E7), changed: Color(0x7A5901), changedTint: Color(0xFFF4DB),
    faded: Color(0xB4BBC6))

  public static let dark = Palette(
    paper: Color(0x14181F), ink: Color(0xE7EBF1), quietInk: Color(0xA3AEBD), rule: Color(0x46505F),
    header: Color(0x3D4D63), headerInk: Color(0xFFFFFE), blocHeader: Color(0x6A5985),
    sides: [Color(0x3F5E8F), Color(0x94603A), Color(0x3B7A64), Color(0x8A4F90)],
    support: Color(0x5DB7F0),
    aid: Color(0x35C49C), consult: Color(0xB79AE8), sanction: Color(0xFF9147), accuse: Color(0xD9A441),
    assault: Color(0xFF7A8E), added: Color(0x5CCB86), addedTint: Color(0x17301F), removed: Color(0xFF8A80),
    removedTint: Color(0x3A1B1A), changed: Color(0xE0BC5A), changedTint: Color(0x33290F),
    faded: Color(0x5A6475))

  /// Every colour with the name of its custom property.
  ///
  /// No two of ``light`` are equal, as a style sheet finds them by value.
  public var named: [(name: StaticString, color: Color)] {
    [
      ("paper", paper), ("ink", ink), ("quiet-ink", quietInk), ("rule", rule), ("header", header),
      ("header-ink", headerInk), ("bloc-header", blocHeader), ("support", support), ("aid", aid),
      ("consult", consult), ("sanction", sanction), ("accuse", accuse), ("assault", assault),
      ("added", added),
      ("added-tint", addedTint), ("removed", removed), ("removed-tint", removedTint), ("changed", changed),
      ("changed-tint", changedTint), ("faded", faded),
    ] + zip(Palette.sideNames, sides).map { ($0, $1) }
  }

  private static let sideNames: [StaticString] = ["side-a", "side-b", "side-c", "side-d"]
}
