/// Why a file of names could not be read.
///
/// Every case carries the line, counted from 1.
public enum NamesFileError: Error, Equatable, CustomStringConvertible {
  case columns(line: Int, found: Int)
  case unknownTag(line: Int, tag: String)
  case strayInside(line: Int, tag: String)
  case notUTF8(line: Int)

  public var description: String {
    switch self {
    case .columns(let line, let found):
      "line \(line): expected a token, a tab and a tag, found \(found) columns or an empty token; "
        + "sentences are separated by an empty line"
    case .unknownTag(let line, let tag):
      "line \(line): unknown tag '\(tag)'; known are O, and B- or I- before PER, ORG or LOC"
    case .strayInside(let line, let tag):
      "line \(line): '\(tag)' continues no name of its kind; the first token of a name has 'B-\(tag.dropFirst(2))'"
    case .notUTF8(let line):
      "line \(line): not valid UTF-8; convert the file to UTF-8"
    }
  }
}
