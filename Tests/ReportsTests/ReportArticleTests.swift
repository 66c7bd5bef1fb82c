import Reports
import Testing
import Vocabulary

@Suite struct ReportArticleTests {
  /// An article without a title goes by its first words, not by a digest.
  @Test(arguments: [
    ("A title", "Some text.", "A title"),
    (nil, "Short text.\nMore.", "Short text."),
    (nil, "Date: 2024-05-20\n\nChina backs Russia.", "China backs Russia."),
    (" ", "\n\u{202E}\nThe talks went on.", "The talks went on."),
    (
      nil, "China continues to back Russia in its military invasion of Ukraine, showing support.",
      "China continues to back Russia in its military invasion of…"
    ),
    (nil, String(repeating: "x", count: 200), String(repeating: "x", count: 60) + "…"),
    (nil, "\n", "a1"),
  ])
  func heading(title: String?, text: String, heading: String) {
    #expect(ReportArticle(Article(id: "a1", title: title, text)).heading == heading)
  }
}
