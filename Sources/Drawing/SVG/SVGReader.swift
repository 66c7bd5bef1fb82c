/// Reads the SVG that Graphviz writes: strict XML, known elements, known attributes.
///
/// Comments, the prolog, the document type and unknown attributes are dropped. Entities other than XML's five and
/// character references are refused.
struct SVGReader {
  static let elements: Set<String> = [
    "svg", "g", "a", "title", "desc", "path", "polygon", "polyline", "ellipse", "circle", "rect", "text",
  ]
  static let attributes: Set<String> = [
    "id", "class", "transform", "width", "height", "viewBox", "fill", "fill-opacity", "stroke",
    "stroke-width",
    "stroke-dasharray", "stroke-opacity", "points", "d", "x", "y", "cx", "cy", "rx", "ry", "r", "text-anchor",
    "font-family", "font-size", "font-weight", "font-style", "text-decoration", "baseline-shift",
    "xlink:href",
    "xlink:title",
  ]
  static let deepest = 64

  private let bytes: [UInt8]
  private var position = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  static func read(_ text: String) throws(SVGError) -> SVGElement {
    var reader = SVGReader(text)
    try reader.skipMisc()
    let root = try reader.element(depth: 0)
    try reader.skipMisc()
    guard reader.position == reader.bytes.count else { throw reader.malformed("text after the end") }
    guard root.name == "svg" else { throw .malformed("the root is '\(root.name)', not 'svg'", offset: 0) }
    return root
  }

  private mutating func element(depth: Int) throws(SVGError) -> SVGElement {
    let start = position
    guard depth < SVGReader.deepest else { throw .tooDeep(offset: start) }
    guard take("<") else { throw malformed("expected an element") }
    let name = try name()
    guard SVGReader.elements.contains(name) else { throw .unexpectedElement(name, offset: start) }
    var element = SVGElement(name: name)
    var names: Set<String> = []
    while true {
      skipSpace()
      if take("/>") { return element }
      if take(">") { break }
      let attribute = try self.name()
      skipSpace()
      guard take("=") else { throw malformed("expected '='") }
      skipSpace()
      let value = try quoted()
      guard names.insert(attribute).inserted else { throw malformed("'\(attribute)' is given twice") }
      if SVGReader.attributes.contains(attribute) { element.attributes.append((attribute, value)) }
    }
    while !take("</") {
      if starts(with: "<!--") {
        try skip(through: "-->")
      } else if starts(with: "<") {
        element.children.append(.element(try self.element(depth: depth + 1)))
      } else {
        let text = try text(until: UInt8(ascii: "<"))
        guard position < bytes.count else { throw malformed("'\(name)' is not closed") }
        let isBlank = text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        if !isBlank { element.children.append(.text(text)) }
      }
    }
    guard try self.name() == name else { throw malformed("'\(name)' is closed by another name") }
    skipSpace()
    guard take(">") else { throw malformed("expected '>'") }
    return element
  }

  private mutating func name() throws(SVGError) -> String {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "_"):
        position += 1
        continue
      default: break
      }
      break
    }
    guard position > start else { throw malformed("expected a name") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quoted() throws(SVGError) -> String {
    guard position < bytes.count,
      bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
    else { throw malformed("expected a quoted value") }
    let quote = bytes[position]
    position += 1
    let value = try text(until: quote)
    guard position < bytes.count else { throw malformed("a value is not closed") }
    position += 1
    return value
  }

  /// Up to `end` or the end of the text, entities resolved.
  private mutating func text(until end: UInt8) throws(SVGError) -> String {
    let start = position
    while position < bytes.count, bytes[position] != end, bytes[position] >= 0x20,
      bytes[position] != UInt8(ascii: "&"), bytes[position] != UInt8(ascii: "<")
    {
      position += 1
    }
    var result = Array(bytes[start..<position])
    while position < bytes.count, bytes[position] != end {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "<"): throw malformed("'<' in a value")
      case UInt8(ascii: "&"): result += try entity()
      case 0x00..<0x20 where byte != 0x09 && byte != 0x0A && byte != 0x0D:
        throw malformed("control character")
      default:
        result.append(byte)
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func entity() throws(SVGError) -> [UInt8] {
    let start = position
    guard let end = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      throw malformed("'&' begins no entity")
    }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    position = end + 1
    switch name {
    case "amp": return Array("&".utf8)
    case "lt": return Array("<".utf8)
    case "gt": return Array(">".utf8)
    case "quot": return Array("\"".utf8)
    case "apos": return Array("'".utf8)
    default:
      let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      guard name.hasPrefix("#"), let number, let scalar = Unicode.Scalar(number),
        number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number), number & 0xFFFE != 0xFFFE
      else { throw .malformed("unknown entity '&\(name);'", offset: start) }
      return Array(String(Character(scalar)).utf8)
    }
  }

  private mutating func skipMisc() throws(SVGError) {
    while true {
      skipSpace()
      if starts(with: "<!--") {
        try skip(through: "-->")
      } else if starts(with: "<?") {
        try skip(through: "?>")
      } else if starts(with: "<!DOCTYPE") {
        try skip(through: ">")
      } else {
        return
      }
    }
  }

  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
  }

  private mutating func skip(through end: StaticString) throws(SVGError) {
    while !starts(with: end) {
      guard position < bytes.count else { throw malformed("'\(end)' is missing") }
      position += 1
    }
    position += end.utf8CodeUnitCount
  }

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return text.withUTF8Buffer { bytes[position..<(position + count)].elementsEqual($0) }
  }

  private mutating func take(_ text: StaticString) -> Bool {
    guard starts(with: text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  private func malformed(_ what: String) -> SVGError { .malformed(what, offset: position) }
}
