/// A half-open range of UTF-8 byte offsets into an article's text, counted from the first byte as given.
public struct ByteRange: Sendable, Hashable, Comparable {
  public let start: Int
  public let end: Int

  /// - Precondition: `0 <= start <= end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "not a byte range: \(start)..<\(end)")
    self.start = start
    self.end = end
  }

  public var count: Int { end - start }

  public var isEmpty: Bool { start == end }

  public func contains(_ other: ByteRange) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the ranges share at least one byte.
  public func overlaps(_ other: ByteRange) -> Bool {
    start < other.end && other.start < end
  }

  /// The smallest range that holds both.
  public func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(start, other.start), max(end, other.end))
  }

  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
