/// When something happened: a first and a last day, both included.
///
/// A month or a year is the period of its days.
public struct Period: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let start: Day
  public let end: Day

  /// Nil where `end` lies before `start`.
  public init?(start: Day, end: Day) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  public init(_ day: Day) {
    start = day
    end = day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is nil.
  public init?(_ text: some StringProtocol) {
    switch text.utf8.count {
    case 4: self.init(first: "\(text)-01-01", last: "\(text)-12-31")
    case 7:
      guard let first = Day("\(text)-01") else { return nil }
      self.init(month: first.month, year: first.year)
    case 10:
      guard let day = Day(text) else { return nil }
      self.init(day)
    default: return nil
    }
  }

  /// The whole month; nil where there is none.
  public init?(month: Int, year: Int) {
    guard (1...12).contains(month), let first = Day(year: year, month: month, day: 1),
      let last = Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    else { return nil }
    self.init(start: first, end: last)
  }

  /// The whole year; nil outside 1 to 9999.
  public init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    self.init(start: first, end: last)
  }

  public func overlaps(_ other: Period) -> Bool {
    start <= other.end && other.start <= end
  }

  /// The shortest ISO 8601 form: `2024`, `2024-05`, `2024-05-16` or `2024-05-16/2024-05-17`.
  public var description: String {
    if start == end { return start.description }
    if start.day == 1, start.year == end.year {
      if start.month == 1, end.month == 12, end.day == 31 { return String(start.description.prefix(4)) }
      if start.month == end.month, end.day == Day.length(ofMonth: end.month, year: end.year) {
        return String(start.description.prefix(7))
      }
    }
    return "\(start)/\(end)"
  }

  public static func < (left: Period, right: Period) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }

  private init?(first: String, last: String) {
    guard let start = Day(first), let end = Day(last) else { return nil }
    self.init(start: start, end: end)
  }
}
