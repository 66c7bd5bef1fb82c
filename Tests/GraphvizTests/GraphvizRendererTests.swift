import Foundation
import Graphviz
import Testing

@Suite struct GraphvizRendererTests {
  private let chain = "digraph g { a -> b [label=\"supports\"]; }"

  @Test func writesEveryFormat() async throws {
    let renderer = GraphvizRenderer(dotsPerInch: 96)
    let svg = try await renderer.svg(chain)
    #expect(svg.hasPrefix("<?xml"))
    #expect(svg.hasSuffix("</svg>\n"))
    #expect(svg.contains(">supports</text>"))
    #expect(try await renderer.render(chain, as: .png).starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try await renderer.render(chain, as: .pdf).starts(with: Array("%PDF".utf8)))
    #expect(String(decoding: try await renderer.render(chain, as: .dot), as: UTF8.self).contains("pos="))
  }

  @Test func everyEngineDraws() async throws {
    for engine in LayoutEngine.allCases {
      let svg = try await GraphvizRenderer(engine: engine).svg(chain)
      #expect(svg.contains("</svg>"), "\(engine)")
    }
  }

  @Test func bitmapsFollowTheResolution() async throws {
    func width(_ dotsPerInch: Int) async throws -> Int {
      let png = try await GraphvizRenderer(dotsPerInch: dotsPerInch).render(chain, as: .png)
      return png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    let (single, double) = (try await width(96), try await width(192))
    #expect(abs(double - 2 * single) <= 2)
  }

  @Test(arguments: [
    ("", "this is not DOT: there is no graph in the text"),
    ("digraph {", "this is not DOT: Error: <stdin>: syntax error in line 1"),
    ("digraph g { a\u{0} }", "the DOT text has a NUL byte at byte 13; remove it"),
  ])
  func explainsWhatIsWrong(dot: String, message: String) async {
    let error = await #expect(throws: GraphvizError.self) { try await GraphvizRenderer().svg(dot) }
    #expect("\(error.map { "\($0)" } ?? "")".hasPrefix(message.replacing("<stdin>: ", with: "")))
  }

  @Test func aBrokenLabelIsAnError() async {
    let error = await #expect(throws: GraphvizError.self) {
      try await GraphvizRenderer().svg("digraph g { a [label=<<table><tr>>]; }")
    }
    guard case .layout(.dot, let words)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(words.contains("Error"))
  }

  @Test func errorsDoNotOutlastTheirRendering() async throws {
    for _ in 0..<3 {
      let error = await #expect(throws: GraphvizError.self) {
        try await GraphvizRenderer().svg("\n\ngraph {")
      }
      #expect(error.map { "\($0)" }?.contains("line 3") == true, "\(String(describing: error))")
    }
    #expect(try await GraphvizRenderer().svg(chain).contains("</svg>"))
  }

  @Test func nothingOfATextIsLeftForTheNext() async throws {
    let two = try await GraphvizRenderer().svg("digraph one { first }\n\ndigraph two { second }\n\n")
    #expect(two.contains("first"))
    #expect(!two.contains("second"))
    let next = try await GraphvizRenderer().svg(chain)
    #expect(next.contains("supports"))
    #expect(!next.contains("second"))
    await #expect(throws: GraphvizError.notDOT("Error: syntax error in line 1 near 'junk'")) {
      try await GraphvizRenderer().svg("digraph one { first } junk")
    }
  }

  @Test func aBitmapBeyondAllBoundsIsRefused() async {
    let error = await #expect(throws: GraphvizError.self) {
      try await GraphvizRenderer().render("digraph g { a [width=900, height=900, shape=box]; }", as: .png)
    }
    guard case .tooLarge? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func sameTextSameBytes() async throws {
    let renderer = GraphvizRenderer()
    for format in OutputFormat.allCases {
      let first = try await renderer.render(chain, as: format)
      #expect(try await renderer.render(chain, as: format) == first, "\(format)")
    }
  }

  @Test func aPDFHasNoDate() async throws {
    let pdf = String(decoding: try await GraphvizRenderer().render(chain, as: .pdf), as: Unicode.ASCII.self)
    #expect(!pdf.contains("CreationDate"))
    #expect(pdf.contains("/Producer"))
    #expect(pdf.contains("/FontFile"))
  }

  /// Graphviz is not thread-safe: renderings from everywhere take turns.
  @Test func manyCallersTakeTurns() async throws {
    let expected = try await GraphvizRenderer().svg(chain)
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<50 { group.addTask { try await GraphvizRenderer().svg(chain) } }
      for try await svg in group { #expect(svg == expected) }
    }
  }

  /// Deeper than the stack of any thread of Swift's pool allows.
  @Test func aLongChainDoesNotOverrunTheStack() async throws {
    let edges = (0..<3000).map { "n\($0) -> n\($0 + 1);" }.joined(separator: " ")
    let dot = try await GraphvizRenderer().render("digraph g { \(edges) }", as: .dot)
    #expect(String(decoding: dot, as: UTF8.self).contains("n3000"))
  }

  @Test func knowsItsVersion() async throws {
    #expect(try await GraphvizRenderer.version().first?.isNumber == true)
  }
}
