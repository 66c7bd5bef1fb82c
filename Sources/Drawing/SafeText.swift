/// Text of an article, a graph or a user that may be drawn.
///
/// Nothing in it cuts a string, hides or turns other text, or is forbidden in XML: control characters, byte order
/// marks, bidirectional controls and noncharacters are gone, white space is single spaces. It reaches DOT only
/// through ``Label`` and ``DOTSource``, which escape it.
public struct SafeText: Sendable, Hashable {
  public let text: String

  public init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    var spaceIsDue = false
    for scalar in text.unicodeScalars {
      switch SafeText.fate(of: scalar) {
      case .drop: continue
      case .space: spaceIsDue = !scalars.isEmpty
      case .keep:
        if spaceIsDue { scalars.append(" ") }
        spaceIsDue = false
        scalars.append(scalar)
      }
    }
    self.text = String(scalars)
  }

  private init(clean text: String) {
    self.text = text
  }

  public var isEmpty: Bool { text.isEmpty }

  /// At most `count` characters, the last an ellipsis where something was cut.
  public func clipped(to count: Int) -> SafeText {
    guard text.count > count else { return self }
    let kept = String(text.prefix(max(count - 1, 0)))
    return SafeText(clean: SafeText(kept).text + "…")
  }

  /// Lines of at most `width` characters, broken at spaces, and inside a word only where it is longer than a line;
  /// the last of `lines` ends in an ellipsis where something was cut.
  public func wrapped(to width: Int, lines limit: Int) -> [SafeText] {
    var lines: [String] = []
    var line = ""
    // No more can be shown, and a name may be as long as an attacker likes.
    for word in text.prefix((width + 1) * (limit + 1)).split(separator: " ") {
      var rest = Substring(word)
      if !line.isEmpty, line.count + 1 + rest.count > width {
        lines.append(line)
        line = ""
      }
      while rest.count > width {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      line += line.isEmpty ? String(rest) : " " + rest
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > limit else { return lines.map(SafeText.init(clean:)) }
    let last = lines[limit - 1]
    return lines[..<(limit - 1)].map(SafeText.init(clean:))
      + [SafeText(clean: String(last.prefix(width - 1)) + "…")]
  }

  private enum Fate {
    case keep, drop, space
  }

  private static func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: .space
    case 0x00...0x1F, 0x7F...0x9F: .drop
    // Bidirectional controls and marks, zero-width characters, joiners of nothing, interlinear anchors.
    case 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFC:
      .drop
    // Noncharacters and tags.
    case 0xFDD0...0xFDEF, 0xE0000...0xE007F: .drop
    case let value where value & 0xFFFE == 0xFFFE: .drop
    default: .keep
    }
  }
}

extension SafeText: ExpressibleByStringLiteral {
  public init(stringLiteral text: StaticString) {
    self.init("\(text)")
  }
}
