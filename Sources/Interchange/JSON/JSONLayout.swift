/// How JSON is laid out: both are canonical, one byte sequence for one value.
public enum JSONLayout: Sendable {
  /// A member a line, for files that people read and compare.
  case indented
  /// One line without spaces and without a line feed, for pipes.
  case line
}
