import Reports
import Testing

@Suite struct HostileReportTests {
  static let texts: [String] = [
    "<script>window.canary = 1</script>", "</script><script>window.canary = 1</script>",
    "</style><script>x</script>",
    "<img src=x onerror=\"window.canary = 1\">", "\" onmouseover=\"window.canary = 1",
    "' onfocus='x' autofocus='",
    "\"\u{301} onmouseover=\"window.canary = 1", "'\u{338} onfocus=x '", "<\u{301}script>", ">\u{20DD}",
    "&\u{301}lt;",
    "</title><script>x</script>", "</td></tr></table><b>", "<!-- ", "-->", "]]>", "<![CDATA[", "&bogus;",
    "&#0;",
    "javascript:window.canary=1", "{{title}}", "{{{svg}}}", "{{#rows}}x", "{{% CONTENT_TYPE: TEXT}}",
    "{{> x}}", "{{=<% %>=}}",
    "\u{202E}desrever", "\u{2066}x", "a\u{0}b", "\u{1}\u{8}\u{1B}[31m", "\u{FFFE}\u{FFFF}", "\u{FEFF}",
    "line\nbreak\r\n\ttab",
    "\u{2028}\u{2029}", "| a | b |", "# heading", "- item", "1. item", "```", "[x](javascript:alert(1))",
    "![x](y)",
    "**bold** __bold__ `code`", "<https://example.org>", "@everyone #1", "~~struck~~", "\\", "$x$",
    "習近平 محمد 🇺🇦", " ", "",
    String(repeating: "x", count: 10_000), String(repeating: "\" <b> ' ", count: 1_200),
  ]

  /// Whatever the text, the page has the tags and attributes that it has for plain words, and as many of each.
  @Test func textNeverBecomesMarkup() async throws {
    func page(_ text: String) async throws -> String {
      try await HTMLReport(SampleReport.make(name: text, words: text, drawn: false)).text()
    }
    let plain = HostileReportTests.skeleton(try await page("plain"))
    for text in HostileReportTests.texts {
      let hostile = try await page(text)
      let mine = HostileReportTests.skeleton(hostile)
      let other = zip(mine, plain).first { $0 != $1 }
      #expect(mine.count == plain.count && other == nil, "\(text.prefix(60)): \(String(describing: other))")
      #expect(!hostile.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D })
      #expect(!hostile.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    }
  }

  /// With the drawing of the same names in it.
  @Test(arguments: [0, 1, 4, 6, 15, 26, 28, 51])
  func norInTheDrawing(index: Int) async throws {
    let text = HostileReportTests.texts[index]
    let page = try await HTMLReport(SampleReport.make(name: text, words: text)).text()
    #expect(page.matches(of: /<script/).count == 1)
    #expect(page.matches(of: #/<svg /#).count == 1)
    #expect(page.matches(of: /<[a-z][^>"]*\son[a-z]+=/).isEmpty)
  }

  @Test func markdownStaysText() async throws {
    func lines(_ text: String) async throws -> [Substring] {
      let report = try await SampleReport.make(name: text, words: text, drawn: false)
      return try MarkdownReport(report).text().split(separator: "\n", omittingEmptySubsequences: false)
    }
    let plain = try await lines("plain")
    for text in HostileReportTests.texts {
      let hostile = try await lines(text)
      #expect(hostile.count == plain.count)
      for (mine, theirs) in zip(hostile, plain) {
        #expect(!mine.contains("<") || mine.contains("](<"), "\(mine.prefix(200))")
        #expect(HostileReportTests.pipes(mine) == HostileReportTests.pipes(theirs), "\(mine.prefix(200))")
        #expect(mine.prefix(2) == theirs.prefix(2))
      }
    }
  }

  /// Tags without the values of their attributes, sorted; breaks of lines in a text begin paragraphs and do not count.
  private static func skeleton(_ page: String) -> [String] {
    var (tags, tag): ([String], [UInt8]) = ([], [])
    var (isInside, isQuoted, isRaw) = (false, false, false)
    for byte in page.utf8 {
      switch byte {
      case UInt8(ascii: "<") where !isInside:
        isInside = true
        tag = []
      case UInt8(ascii: "\"") where isInside: isQuoted.toggle()
      case UInt8(ascii: ">") where isInside && !isQuoted:
        isInside = false
        let text = String(decoding: tag, as: UTF8.self)
        // Script and style are no markup up to their ends.
        if isRaw, text != "/script", text != "/style" { continue }
        isRaw = text == "script" || text == "style"
        if !["p", "/p", "/span"].contains(text), !text.hasPrefix("span") { tags.append(text) }
      default: if isInside, !isQuoted { tag.append(byte) }
      }
    }
    return tags.sorted()
  }

  /// The cells of a table's row.
  private static func pipes(_ line: Substring) -> Int {
    var (count, isEscaped) = (0, false)
    for byte in line.utf8 {
      if byte == UInt8(ascii: "|"), !isEscaped { count += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return count
  }
}
