/// A report as Markdown beside its drawings' files, for GitHub and Quarto.
public struct MarkdownReport: Sendable {
  public let report: Report

  public init(_ report: Report) {
    self.report = report
  }

  /// CommonMark with GitHub's tables; pictures are referred to by ``ReportPicture/file``.
  public func text() throws(ReportError) -> String {
    try PageTemplate(MarkdownPage.text, .markdown).render(report.values)
  }
}
