public import Vocabulary

/// Why a gazetteer file could not be read; each case names the file and the line, counted from 1.
public enum GazetteerError: Error, Equatable, Sendable, CustomStringConvertible {
  case notUTF8(file: String, line: Int)
  case wrongColumns(file: String, line: Int, found: Int)
  case badID(file: String, line: Int, id: String)
  case duplicateID(file: String, line: Int, id: String)
  case missingName(file: String, line: Int)
  case unknownAliasType(file: String, line: Int, entry: String)
  case badDates(file: String, line: Int, entry: String)
  case badTerm(file: String, line: Int, entry: String)
  case badCode(file: String, line: Int, entry: String)

  public var description: String {
    switch self {
    case .notUTF8(let file, let line):
      "\(file), line \(line): not UTF-8 text"
    case .wrongColumns(let file, let line, let found):
      "\(file), line \(line): expected 5 tab-separated columns (id, name, aliases, terms, codes), found \(found)"
    case .badID(let file, let line, let id):
      "\(file), line \(line): '\(id)' is not an id; expected "
        + NodeKind.allCases.filter { $0 != .collective }.map { $0.idPrefix + ":" }.joined(separator: ", ")
        + " and letters, digits or '-'"
    case .duplicateID(let file, let line, let id):
      "\(file), line \(line): '\(id)' stands on an earlier line too; join the two lines"
    case .missingName(let file, let line):
      "\(file), line \(line): the second column, the name, is empty"
    case .unknownAliasType(let file, let line, let entry):
      "\(file), line \(line): unknown alias type in '\(entry)'; known types are "
        + AliasType.allCases.compactMap(\.label).joined(separator: ", ")
    case .badDates(let file, let line, let entry):
      "\(file), line \(line): dates of '\(entry)' are not SINCE..UNTIL with YYYY, YYYY-MM, YYYY-MM-DD or nothing on each side"
    case .badTerm(let file, let line, let entry):
      "\(file), line \(line): '\(entry)' is not RELATION NODE-ID [OFFICE][@SINCE..UNTIL]; relations are "
        + TermRelation.allCases.map(\.rawValue).joined(separator: ", ")
    case .badCode(let file, let line, let entry):
      "\(file), line \(line): '\(entry)' is not REGISTER=CODE"
    }
  }
}
