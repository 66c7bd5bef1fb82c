/// A drawing of Graphviz made fit to be embedded.
///
/// Well-formed, without script or external reference; links lead to `http`, `https` or a fragment only; a screen
/// reader finds an image with a title and a description; the reader's preference for dark screens is met, print is
/// light; `class` names say what each part is.
public struct SVGPicture: Sendable, Hashable {
  private let root: SVGElement

  /// `svg` is what Graphviz made of `diagram`'s DOT text; `prefix` is that text's (``DOTWriter/prefix(of:)``).
  ///
  /// Without `links`, rows and lines keep their ids and titles but lead nowhere.
  /// - Throws: ``SVGError`` where the text is not what Graphviz writes.
  public init(_ svg: String, diagram: Diagram, prefix: ElementName, links: Bool = false) throws(SVGError) {
    root = SVGPicture.dressed(
      LabelPlacement.improving(try SVGReader.read(svg)), title: diagram.title, summary: diagram.summary,
      SVGDressing(prefix: prefix, links: links))
  }

  /// A file of its own.
  public var file: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + SVGWriter.text(root) + "\n" }

  /// For HTML, without a prolog.
  public var inline: String { SVGWriter.text(root) }

  /// For `src` of an image.
  public var dataURI: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result = Array("data:image/svg+xml,".utf8)
    for byte in SVGWriter.text(root).utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ","):
        result.append(byte)
      default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func dressed(
    _ svg: SVGElement, title: SafeText, summary: SafeText, _ dressing: SVGDressing
  ) -> SVGElement {
    let prefix = dressing.prefix
    var labels = SVGElement(name: "g", attributes: [("class", "labels")])
    var content: [SVGElement.Child] = []
    for case .element(var child) in svg.children where child.name == "g" {
      child["id"] = nil
      child.children.removeAll { SVGPicture.isTitle($0) }
      content.append(.element(dressing.dressed(child, into: &labels) ?? child))
    }
    if !labels.children.isEmpty, case .element(var graph) = content.first {
      graph.children.append(.element(labels))
      content[0] = .element(graph)
    }
    var root = SVGElement(name: "svg")
    let (titleID, summaryID) = ("\(prefix.text)-title", "\(prefix.text)-desc")
    root.attributes = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("id", prefix.text), ("class", "entente"),
      ("role", dressing.links ? "group" : "img"),
      ("aria-labelledby", titleID), ("aria-describedby", summaryID),
      ("font-family", "'DejaVu Sans',Verdana,sans-serif"),
    ]
    for name in ["width", "height", "viewBox"] { root[name] = svg[name] }
    var paper = SVGElement(
      name: "rect", attributes: [("class", "paper"), ("width", "100%"), ("height", "100%")])
    paper["fill"] = Palette.light.paper.hex
    let colors = Set(
      content.flatMap { child -> [String] in
        guard case .element(let element) = child else { return [] }
        return element.all.flatMap { [$0["fill"], $0["stroke"]].compactMap { $0 } }
      })
    let style = SVGElement(
      name: "style", children: [.text(SVGStyle(id: prefix, colors: colors).text)])
    root.children =
      [
        .element(SVGElement(name: "title", attributes: [("id", titleID)], children: [.text(title.text)])),
        .element(SVGElement(name: "desc", attributes: [("id", summaryID)], children: [.text(summary.text)])),
        .element(style), .element(paper),
      ] + content
    return root
  }

  private static func isTitle(_ child: SVGElement.Child) -> Bool {
    if case .element(let element) = child { element.name == "title" } else { false }
  }
}
