public import Vocabulary

/// A drawing for a report.
public struct ReportPicture: Sendable {
  public var title: String
  /// An SVG element as Drawing writes it for pages: trusted, taken over as it stands.
  public var svg: String
  /// Beside a Markdown report: the file that holds the drawing.
  public var file: String
  /// What of the drawing shows which claims.
  public var lines: [Line]

  public init(title: String, svg: String, file: String = "", lines: [Line] = []) {
    self.title = title
    self.svg = svg
    self.file = file
    self.lines = lines
  }

  public struct Line: Sendable, Hashable {
    /// The id of the line's group in the SVG.
    public var element: String
    /// The fragment that the line links to, without `#`.
    public var fragment: String
    public var claims: [Claim.Key]

    public init(element: String, fragment: String, claims: [Claim.Key]) {
      self.element = element
      self.fragment = fragment
      self.claims = claims
    }
  }
}
