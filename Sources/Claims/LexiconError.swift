/// Why a file of the lexicon could not be read; every case names file and line.
public enum LexiconError: Error, Equatable, CustomStringConvertible {
  case columns(file: String, line: Int, expected: Int, found: Int)
  case unknownRelation(file: String, line: Int, name: String)
  case unknownSlot(file: String, line: Int, name: String)
  case unknownClass(file: String, line: Int, name: String)
  case unknownEffect(file: String, line: Int, name: String)
  case badStrength(file: String, line: Int, text: String)
  case badMode(file: String, line: Int, text: String)

  public var description: String {
    switch self {
    case .columns(let file, let line, let expected, let found):
      "\(file), line \(line): expected \(expected) tab-separated columns, found \(found)"
    case .unknownRelation(let file, let line, let name):
      "\(file), line \(line): unknown relation '\(name)'; see the relations of the ontology"
    case .unknownSlot(let file, let line, let name):
      "\(file), line \(line): unknown slot '\(name)'; a slot is subj, obj, iobj, poss, both, place, comp, comp.subj, prefix, suffix or a preposition in lower case"
    case .unknownClass(let file, let line, let name):
      "\(file), line \(line): unknown word class '@\(name)'; classes are listed in classes.tsv"
    case .unknownEffect(let file, let line, let name):
      "\(file), line \(line): unknown effect '\(name)'; known effects are "
        + Embedding.Effect.allCases.map(\.rawValue).joined(separator: ", ")
    case .badStrength(let file, let line, let text):
      "\(file), line \(line): strength '\(text)' is not a number from 0 to 1"
    case .badMode(let file, let line, let text):
      "\(file), line \(line): unknown mode '\(text)'; a mode is sym, light or empty"
    }
  }
}
