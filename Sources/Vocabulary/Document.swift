/// Where evidence comes from: an article without its text.
public struct Document: Sendable, Hashable, Comparable {
  public let id: String
  public let title: String?
  public let date: Day?
  public let source: String?
  /// Of the text, in lower-case hexadecimal.
  public let sha256: String
  /// The text's length.
  public let bytes: Int

  public init(id: String, title: String?, date: Day?, source: String?, sha256: String, bytes: Int) {
    self.id = id
    self.title = title
    self.date = date
    self.source = source
    self.sha256 = sha256
    self.bytes = bytes
  }

  public static func < (left: Document, right: Document) -> Bool {
    (left.id, left.sha256) < (right.id, right.sha256)
  }
}
