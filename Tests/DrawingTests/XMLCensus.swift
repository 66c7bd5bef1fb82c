import Foundation
import FoundationXML

/// What a strict XML parser finds in a text.
final class XMLCensus: NSObject, XMLParserDelegate {
  struct Malformed: Error {
    let line: Int
    let reason: String
  }

  static let drawing: Set<String> = [
    "svg", "g", "a", "title", "desc", "style", "rect", "path", "polygon", "polyline", "ellipse", "text",
  ]

  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var links: [String] = []
  private(set) var ids: [String] = []
  private(set) var texts: Set<String> = []
  private var open = ""

  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw Malformed(line: parser.lineNumber, reason: parser.parserError.map { "\($0)" } ?? "")
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    elements.insert(name)
    self.attributes.formUnion(attributes.keys)
    if let link = attributes["href"] { links.append(link) }
    if let id = attributes["id"] { ids.append(id) }
    open = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { open += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    texts.insert(open)
    open = ""
  }
}
