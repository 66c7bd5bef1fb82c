/// How many of the found are right and how many of the right are found.
public struct Score: Sendable, Hashable {
  public private(set) var matched: Int
  public private(set) var found: Int
  public private(set) var wanted: Int

  public init(matched: Int = 0, found: Int = 0, wanted: Int = 0) {
    self.matched = matched
    self.found = found
    self.wanted = wanted
  }

  public init(found: Set<String>, wanted: Set<String>) {
    self.init(matched: found.intersection(wanted).count, found: found.count, wanted: wanted.count)
  }

  /// The share of the found that is right; 1 where nothing was found.
  public var precision: Double { found == 0 ? 1 : Double(matched) / Double(found) }

  /// The share of the right that was found; 1 where nothing was wanted.
  public var recall: Double { wanted == 0 ? 1 : Double(matched) / Double(wanted) }

  /// The harmonic mean of precision and recall (van Rijsbergen, 1979); 1 where nothing was found or wanted.
  public var f1: Double {
    found + wanted == 0 ? 1 : 2 * Double(matched) / Double(found + wanted)
  }

  public static func + (left: Score, right: Score) -> Score {
    Score(
      matched: left.matched + right.matched, found: left.found + right.found,
      wanted: left.wanted + right.wanted)
  }
}
