import Graph
import Vocabulary

/// Where everything comes from, and how it was made.
struct Sources {
  let index: ReportIndex

  var documents: [[String: Any]] {
    index.graph.documents.map { document in
      var values: [String: Any] = [
        "title": index.title(of: document.id), "id": PlainText.line(document.id), "sha256": document.sha256,
        "bytes": document.bytes,
      ]
      if let date = document.date { values["date"] = "\(date)" }
      if let source = document.source {
        let source = PlainText.line(source)
        values[Sources.isLink(source) ? "link" : "source"] = source
      }
      if let number = index.report.articles.firstIndex(where: { $0.article.id == document.id }) {
        values["href"] = "article-\(number + 1)"
      }
      return values
    }
  }

  /// Only what leads to a web page may become a link.
  private static func isLink(_ source: String) -> Bool {
    (source.hasPrefix("https://") || source.hasPrefix("http://"))
      && source.utf8.allSatisfy {
        $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E && $0 != 0x5C
      }
  }
}
