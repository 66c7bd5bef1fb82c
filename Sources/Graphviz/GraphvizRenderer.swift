import CGraphviz
import CGraphvizShim

/// DOT text → a picture, in this process.
///
/// Renderings wait for each other, as Graphviz does one thing at a time; a layout that has begun cannot be cancelled,
/// so large or foreign graphs belong into a process with a time limit. The same text gives the same bytes, run for
/// run, while the same fonts are installed.
public struct GraphvizRenderer: Sendable, Hashable {
  public var engine: LayoutEngine
  /// For bitmaps, 24…1200; 192 is two pixels for each of a web page's.
  public var dotsPerInch: Int

  public init(engine: LayoutEngine = .dot, dotsPerInch: Int = 192) {
    self.engine = engine
    self.dotsPerInch = min(max(dotsPerInch, 24), 1200)
  }

  /// Lays out the first graph of `dot` and writes it.
  ///
  /// Attributes are taken as they stand, `image` and `stylesheet` too: write the text by a program that escapes, as
  /// Drawing does.
  /// - Throws: ``GraphvizError`` with Graphviz's own words; warnings alone are no failure.
  public func render(_ dot: String, as format: OutputFormat) async throws(GraphvizError) -> [UInt8] {
    try await renderInTurn(dot, as: format)
  }

  /// As ``render(_:as:)``, as text.
  public func svg(_ dot: String) async throws(GraphvizError) -> String {
    String(decoding: try await renderInTurn(dot, as: .svg), as: UTF8.self)
  }

  /// Graphviz's release: `2.42.2`.
  public static func version() async throws(GraphvizError) -> String { try await versionInTurn() }

  @GraphvizActor
  private static func versionInTurn() throws(GraphvizError) -> String {
    gvcVersion(try graphvizContext()).map { String(cString: $0) } ?? "unknown"
  }

  @GraphvizActor
  private func renderInTurn(_ dot: String, as format: OutputFormat) throws(GraphvizError) -> [UInt8] {
    if let offset = dot.utf8.enumerated().first(where: { $0.element == 0 })?.offset {
      throw .nulByte(offset: offset)
    }
    let context = try graphvizContext()
    entente_messages_begin()
    guard let graph = entente_read(dot) else { throw .notDOT(messages(or: "there is no graph in the text")) }
    defer { agclose(graph) }
    guard !entente_failed() else { throw .notDOT(messages(or: "unknown error")) }
    if format == .png { entente_set(graph, "dpi", String(dotsPerInch)) }

    let laidOut = gvLayout(context, graph, engine.rawValue)
    defer { gvFreeLayout(context, graph) }
    guard laidOut == 0, !entente_failed() else { throw .layout(engine, messages(or: "unknown error")) }
    if format == .png {
      var (width, height) = (0.0, 0.0)
      entente_size(graph, &width, &height)
      try Rasterization.check(width: width, height: height, dotsPerInch: dotsPerInch)
    }

    var bytes: UnsafeMutablePointer<CChar>?
    var length = 0
    let rendered = entente_render(context, graph, format.graphvizName, &bytes, &length)
    defer { gvFreeRenderData(bytes) }
    guard rendered == 0, !entente_failed(), let bytes else {
      throw .output(format, messages(or: "unknown error"))
    }
    let written = Array(UnsafeRawBufferPointer(start: bytes, count: length))
    return format == .pdf ? PDFDate.removed(from: written) : written
  }

  @GraphvizActor
  private func messages(or words: String) -> String {
    let said = String(cString: entente_messages())
    let lines = said.split(separator: "\n").map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.filter { $0.value >= 0x20 }))
    }
    return lines.isEmpty ? words : lines.joined(separator: "; ")
  }
}
