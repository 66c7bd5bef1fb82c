/// A token of raw text before sentences are found.
struct TextToken {
  /// What stands between a token and the one before it.
  enum Gap: UInt8, Comparable {
    case none
    case space
    /// The line ends and a new one begins that does not go on: a headline, a list, a paragraph.
    case line

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  let start: Int
  let end: Int
  let gap: Gap
  /// The class of the first character.
  let kind: CharacterClass
  /// Whether the last character is a period that belongs to the word: "Gen.", "U.S.", "J.".
  let isAbbreviation: Bool

  var count: Int { end - start }
}
