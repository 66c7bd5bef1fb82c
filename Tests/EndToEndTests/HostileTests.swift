import Foundation
import FoundationXML
import Testing

/// Articles that try to become markup.
@Suite struct HostileTests {
  static let names = [
    #"<script>alert("pwned")</script>"#, #"<b onclick="x()">Bold</b>"#, "]]><x>", "</svg></text>",
    "&amp;&lt;", #"\N\E\G\L"#,
    #"" ]; evil -> edge; x [label=""#, "\u{202E}gnirts", "<!--", "--><img src=x onerror=alert(1)>",
    "{{title}}", "<%= 7 %>",
    "a\u{0301}\u{0301}\u{0301}", "'><svg onload=alert(1)>", "javascript:alert(1)", "\\\"\\\\",
    "&#60;script&#62;", "\u{200B}\u{FEFF}x",
  ]

  private static func article(_ name: String) -> String {
    """
    Title: \(name)
    Date: 2024-05-20
    Source: \(name)

    China condemned \(name) on Monday. Russia supports China and 22 \(name) companies. The United States sanctioned the \
    \(name) Institute of Technology, said President Xi Jinping of \(name).
    """
  }

  @Test(arguments: names)
  func staysText(_ name: String) throws {
    let folder = try Scratch()
    try folder.write(HostileTests.article(name), "article.txt")
    let article = folder.path("article.txt")
    let outcome = try Program.run(["map", article, "-o", folder.path("graph"), "--isolated", "--attribution"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let svg = try Elements(try folder.read("graph.svg"))
    #expect(
      svg.names.isSubset(of: HostileTests.svgElements), "\(svg.names.subtracting(HostileTests.svgElements))")
    #expect(!svg.attributes.contains { $0.hasPrefix("on") || $0 == "src" })
    #expect(svg.targets.isEmpty)
    let report = try Program.run(["report", article])
    #expect(report.code == 0, "\(report.errors)")
    #expect(report.text.components(separatedBy: "<script").count == 2)
    #expect(!report.text.contains("<img"))
    for format in ["graphml", "gexf"] {
      let export = try Program.run(["export", folder.path("graph.json"), "--format", format])
      #expect(export.code == 0, "\(export.errors)")
      _ = try Elements(export.output)
    }
    for format in ["jsonld", "node-link"] {
      _ = try Program.run(["export", folder.path("graph.json"), "--format", format]).json()
    }
  }

  /// A graph's own names, which no reader chose.
  @Test(arguments: names)
  func namesOfAGraphStayText(_ name: String) throws {
    let folder = try Scratch()
    let json = try JSONSerialization.data(withJSONObject: [name])
    let quoted = String(decoding: json, as: UTF8.self).dropFirst().dropLast()
    try folder.write(Inputs.graph.replacingOccurrences(of: "\"Russia\"", with: String(quoted)), "graph.json")
    let plain = try Program.run(["render", folder.path("graph.json")])
    #expect(plain.code == 0, "\(plain.errors)")
    let svg = try Elements(plain.output)
    #expect(svg.names.isSubset(of: HostileTests.svgElements))
    #expect(svg.targets.isEmpty)
  }

  private static let svgElements: Set<String> = [
    "svg", "title", "desc", "style", "g", "rect", "path", "polygon", "polyline", "ellipse", "text", "tspan",
  ]
}

/// The elements of a well-formed XML text.
private final class Elements: NSObject, XMLParserDelegate {
  private(set) var names: Set<String> = []
  private(set) var attributes: Set<String> = []
  /// Where links lead.
  private(set) var targets: [String] = []

  init(_ xml: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(xml))
    parser.delegate = self
    let isWellFormed = parser.parse()
    try #require(isWellFormed, "\(parser.parserError.map { "\($0)" } ?? "") line \(parser.lineNumber)")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    names.insert(name)
    self.attributes.formUnion(attributes.keys)
    targets += ["href", "xlink:href"].compactMap { attributes[$0] }
  }
}
