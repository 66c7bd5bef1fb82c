import Vocabulary

/// A line of a frame file: lemma, relation, source, target, when, mode, strength.
struct FrameRow {
  let frame: Frame

  init(
    _ row: TableRows.Row, _ category: Frame.Category, _ classes: [String: [String]]
  ) throws(LexiconError) {
    let columns = row.columns
    let relation = Relation(rawValue: columns[1])
    guard relation != nil || columns[1].isEmpty else {
      throw .unknownRelation(file: row.file, line: row.line, name: columns[1])
    }
    guard ["", "sym", "light"].contains(columns[5]) else {
      throw .badMode(file: row.file, line: row.line, text: columns[5])
    }
    guard let strength = columns[6].isEmpty ? 0.5 : Double(columns[6]), (0...1).contains(strength) else {
      throw .badStrength(file: row.file, line: row.line, text: columns[6])
    }
    var conditions: [Frame.Condition] = []
    for text in columns[4].split(separator: ";") {
      conditions.append(try FrameRow.condition(String(text), row, classes))
    }
    frame = Frame(
      lemma: columns[0], category: category, relation: relation,
      sources: try FrameRow.slots(columns[2], row), targets: try FrameRow.slots(columns[3], row),
      conditions: conditions, isSymmetric: columns[5] == "sym", strength: strength)
  }

  private static func slots(_ text: String, _ row: TableRows.Row) throws(LexiconError) -> [Slot] {
    var slots: [Slot] = []
    for part in text.split(separator: "|") { slots.append(try slot(part, row)) }
    return slots
  }

  private static func slot(_ text: Substring, _ row: TableRows.Row) throws(LexiconError) -> Slot {
    guard let slot = Slot(text) else {
      throw .unknownSlot(file: row.file, line: row.line, name: String(text))
    }
    return slot
  }

  private static func condition(
    _ text: String, _ row: TableRows.Row, _ classes: [String: [String]]
  ) throws(LexiconError) -> Frame.Condition {
    guard let equals = text.firstIndex(of: "=") else {
      switch text {
      case "comp": return .clause
      case "nocomp": return .noClause
      case "refl": return .reflexive
      case "neg": return .negated
      default:
        if text.hasPrefix("no"), let slot = Slot(text.dropFirst(2)), text != "notwithstanding" {
          return .empty(slot)
        }
        return .filled(try slot(text[...], row))
      }
    }
    let value = text[text.index(after: equals)...]
    var name = text[..<equals]
    if name == "prt" { return .particle(String(value)) }
    let isNegative = name.hasSuffix("!")
    if isNegative { name = name.dropLast() }
    var words: [String] = []
    for part in value.split(separator: "|") {
      if part.first == "@" {
        guard let members = classes[String(part.dropFirst())] else {
          throw .unknownClass(file: row.file, line: row.line, name: String(part.dropFirst()))
        }
        words += members
      } else {
        words.append(String(part))
      }
    }
    let slot = try slot(name, row)
    return isNegative ? .otherWord(slot, WordSet(words)) : .word(slot, WordSet(words))
  }
}
