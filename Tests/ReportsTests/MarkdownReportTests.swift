import Reports
import TestSupport
import Testing

@Suite struct MarkdownReportTests {
  @Test func isWrittenForReadersAndRenderers() async throws {
    var report = try await SampleReport.make(drawn: false)
    report.picture = ReportPicture(title: "Cards", svg: "", file: "cards (1).svg")
    try expectGolden(MarkdownReport(report).text(), "sample.md")
  }
}
