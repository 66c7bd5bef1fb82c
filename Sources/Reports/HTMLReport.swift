/// A report as one HTML file that asks for nothing beyond itself.
public struct HTMLReport: Sendable {
  public let report: Report

  public init(_ report: Report) {
    self.report = report
  }

  /// A whole page: works without script, which adds filters, zoom and sorting; its content security policy lets
  /// nothing in but its own script and styles, by their hashes.
  public func text() throws(ReportError) -> String {
    var values = report.values
    let styles = [PageStyle.text] + report.pictures.flatMap { HTMLReport.styles(in: $0.svg) }
    var seen: Set<String> = []
    let hashes = styles.map(ContentHash.source).filter { seen.insert($0).inserted }
    values["policy"] =
      "default-src 'none'; script-src \(ContentHash.source(of: PageScript.text)); style-src "
      + hashes.joined(separator: " ") + "; img-src data:; base-uri 'none'; form-action 'none'"
    values["style"] = PageStyle.text
    values["script"] = PageScript.text
    return try PageTemplate(HTMLPage.text, .html).render(values)
  }

  /// The texts of a drawing's style sheets.
  private static func styles(in svg: String) -> [String] {
    svg.split(separator: "<style>", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstRange(of: "</style>").map { String(part[..<$0.lowerBound]) }
    }
  }
}
