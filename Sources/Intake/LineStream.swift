#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of a file or of standard input, one at a time, in memory bounded by the longest line allowed.
public struct LineStream: ~Copyable {
  /// A line without its line feed.
  public enum Line: Sendable, Hashable {
    case whole([UInt8])
    /// A line of more bytes than the limit, of which nothing is kept.
    case tooLong
  }

  private let descriptor: Int32
  private let file: String
  private let limit: Int
  /// What was read and not yet given out, from ``start``.
  private var buffer: [UInt8] = []
  private var start = 0
  /// How far ``buffer`` was searched for a line feed.
  private var searched = 0
  private var isSkipping = false
  private var isAtEnd = false

  /// Opens a file; `-` is standard input.
  ///
  /// Lines of more than `limit` bytes are skipped.
  public init(_ path: String, limit: Int) throws(IntakeError) {
    self.limit = limit
    file = path == "-" ? "standard input" : path
    guard path != "-" else {
      descriptor = 0
      return
    }
    descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .noSuchFile(file: path) }
      throw .unreadable(file: path, reason: String(cString: strerror(errno)))
    }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Whether ``next()`` would answer at once; false where it would wait for whoever writes.
  public var hasMore: Bool {
    if isAtEnd || buffer[searched...].contains(LineStream.lineFeed) { return true }
    var question = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&question, 1, 0) > 0
  }

  /// The next line; nil at the end.
  ///
  /// A last line needs no line feed.
  public mutating func next() throws(IntakeError) -> Line? {
    while true {
      if let end = buffer[searched...].firstIndex(of: LineStream.lineFeed) {
        let line = Array(buffer[start..<end])
        (start, searched) = (end + 1, end + 1)
        if isSkipping {
          isSkipping = false
          return .tooLong
        }
        return line.count > limit ? .tooLong : .whole(line)
      }
      if isAtEnd {
        guard start < buffer.count || isSkipping else { return nil }
        let line = Array(buffer[start...])
        (start, searched) = (buffer.count, buffer.count)
        if isSkipping || line.count > limit {
          isSkipping = false
          return .tooLong
        }
        return .whole(line)
      }
      try fill()
    }
  }

  private mutating func fill() throws(IntakeError) {
    if isSkipping || buffer.count - start > limit {
      isSkipping = true
      buffer.removeAll()
    } else {
      buffer.removeFirst(start)
    }
    start = 0
    searched = buffer.count
    let count = withUnsafeTemporaryAllocation(byteCount: LineStream.chunk, alignment: 1) { chunk in
      var count = read(descriptor, chunk.baseAddress, chunk.count)
      while count < 0, errno == EINTR { count = read(descriptor, chunk.baseAddress, chunk.count) }
      if count > 0 { buffer.append(contentsOf: chunk[..<count]) }
      return count
    }
    guard count >= 0 else { throw .unreadable(file: file, reason: String(cString: strerror(errno))) }
    if count == 0 { isAtEnd = true }
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let chunk = 1 << 16
}
