import Graph
import Vocabulary

/// A table as comma-separated values (RFC 4180, with LF).
struct CSVTable {
  /// Whether text cells that a spreadsheet would run as a formula get an apostrophe before them.
  let guardsFormulas: Bool
  private(set) var text: String

  init(header: [String], guardsFormulas: Bool) {
    self.guardsFormulas = guardsFormulas
    text = header.joined(separator: ",") + "\n"
  }

  mutating func append(_ row: [AttributeValue?]) {
    text += row.map(cell).joined(separator: ",") + "\n"
  }

  private func cell(_ value: AttributeValue?) -> String {
    guard let value else { return "" }
    guard case .text(var text) = value else { return value.description }
    if guardsFormulas, let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    let isPlain = text.utf8.allSatisfy { byte in
      byte > 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";")
    }
    guard !isPlain || text.isEmpty else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
