import Graph
import Reports
import Testing
import Vocabulary

@Suite struct HTMLReportTests {
  @Test func hasItsParts() async throws {
    let page = try await HTMLReport(SampleReport.make()).text()
    for part in [
      "findings", "diagram", "evidence", "comparisons", "balance", "timeline", "contradictions", "actors",
      "articles", "sources", "method",
    ] {
      #expect(page.contains("<section id=\"\(part)\""), "\(part)")
    }
    #expect(page.contains("China supports Russia (1 passage)."))
    #expect(page.contains("says <a href=\"#actor-person-a\">Xi Jinping</a>"))
    #expect(page.contains("<a href=\"https://example.org/news?a=1&amp;b=2\" rel=\"noreferrer\">"))
    #expect(page.contains("<html lang=\"en\">"))
  }

  @Test func everyFragmentLeadsSomewhere() async throws {
    let page = try await HTMLReport(SampleReport.make()).text()
    let ids = page.matches(of: /\bid="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for link in page.matches(of: /href="#([^"]+)"/) {
      #expect(ids.contains(String(link.output.1)), "\(link.output.1)")
    }
  }

  @Test func articleTextIsWholeAndMarked() async throws {
    let page = try await HTMLReport(SampleReport.make()).text()
    #expect(page.contains("<mark><a href=\"#claim-"))
    #expect(page.contains("<a href=\"#actor-state-CHN\">China</a> <mark>"))
    let start = try #require(page.firstRange(of: "<section id=\"articles\""))
    let rest = page[start.lowerBound...]
    let end = try #require(rest.firstRange(of: "</section>"))
    let text = rest[..<end.lowerBound].replacing(/<[^>]*>/, with: "")
    #expect(
      text.contains(
        "China backs Russia, so they say. Xi Jinping met Vladimir Putin. The US may sanction China."))
  }

  @Test func policyKnowsScriptAndStyles() async throws {
    let page = try await HTMLReport(SampleReport.make()).text()
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)).output.1
    #expect(policy.contains("default-src &#39;none&#39;"))
    #expect(!policy.contains("unsafe"))
    let blocks = page.matches(of: /<(script|style)>([\s\S]*?)<\/(?:script|style)>/)
    #expect(blocks.count == 3)
    for block in blocks {
      #expect(
        policy.contains("sha256-" + HTMLReportTests.digest(String(block.output.2))), "\(block.output.1)")
    }
  }

  @Test func asksForNothingBeyondItself() async throws {
    let page = try await HTMLReport(SampleReport.make()).text()
    #expect(page.matches(of: /\b(src|action|srcset|poster|xlink:href)=/).isEmpty)
    #expect(page.matches(of: /<(link|iframe|object|embed|img|base)\b/).isEmpty)
    #expect(page.matches(of: /url\(|@import/).isEmpty)
    #expect(page.matches(of: /\son[a-z]+="/).isEmpty)
  }

  @Test func sameReportSameBytes() async throws {
    let first = try await HTMLReport(SampleReport.make()).text()
    let second = try await HTMLReport(SampleReport.make()).text()
    #expect(first == second)
  }

  @Test func anEmptyReportIsAPage() throws {
    let page = try HTMLReport(Report(title: "Nothing", graph: Graph())).text()
    #expect(page.contains("0 articles: 0 relations between 0 actors"))
    #expect(page.hasSuffix("</html>\n"))
  }

  /// Base64 of the digest, for texts that are checked against the policy.
  private static func digest(_ text: String) -> String {
    let bytes = SHA256.digest(of: Array(text.utf8)).flatMap { word in
      stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
    while bits.count % 6 != 0 { bits.append(0) }
    let text = stride(from: 0, to: bits.count, by: 6).map { start in
      digits[bits[start..<(start + 6)].reduce(0) { $0 << 1 | Int($1) }]
    }
    return String(text) + "="
  }
}
