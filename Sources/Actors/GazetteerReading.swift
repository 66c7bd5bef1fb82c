internal import Vocabulary

extension Gazetteer {
  /// A term whose other node may stand on a later line.
  private struct OpenTerm {
    let node: Int32
    let relation: TermRelation
    let target: NodeID
    let office: Int32
    let since: Int32
    let until: Int32
    let file: Int
    let line: Int
  }

  private struct Position {
    let file: String
    let line: Int
  }

  mutating func read(_ base: [GazetteerFile], overlays: [GazetteerFile]) throws(GazetteerError) {
    let files = base + overlays
    bytes.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count })
    var open: [OpenTerm] = []
    var drafts: [[Alias]] = []
    var officeNumbers: [String: Int32] = ["": 0]
    for (number, file) in files.enumerated() {
      let start = bytes.count
      bytes.append(contentsOf: file.bytes)
      var line = 0
      var begin = start
      while begin < bytes.count {
        line += 1
        let end = bytes[begin...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        defer { begin = end + 1 }
        guard end > begin, bytes[begin] != UInt8(ascii: "#") else { continue }
        let position = Position(file: file.name, line: line)
        let columns = split(begin..<end, by: UInt8(ascii: "\t"))
        guard columns.count == 5 else {
          throw .wrongColumns(file: file.name, line: line, found: columns.count)
        }
        guard isUTF8(begin..<end) else { throw .notUTF8(file: file.name, line: line) }
        guard let id = NodeID(text(columns[0])), id.kind != .collective else {
          throw .badID(file: file.name, line: line, id: text(columns[0]))
        }
        guard !columns[1].isEmpty else { throw .missingName(file: file.name, line: line) }
        let node: Int32
        if let known = index[id] {
          guard number >= base.count else { throw .duplicateID(file: file.name, line: line, id: id.rawValue) }
          node = known
          entries[Int(node)].name = columns[1]
        } else {
          node = Int32(entries.count)
          index[id] = node
          entries.append(Entry(id: id, name: columns[1], codes: [], aliases: 0..<0))
          drafts.append([])
        }
        drafts[Int(node)].append(alias(columns[1], of: node, type: .name))
        for part in split(columns[2], by: UInt8(ascii: "|")) where !part.isEmpty {
          drafts[Int(node)].append(try alias(in: part, of: node, position))
        }
        for part in split(columns[3], by: UInt8(ascii: "|")) where !part.isEmpty {
          open.append(
            try term(in: part, of: node, position, file: number, line: line, offices: &officeNumbers))
        }
        for part in split(columns[4], by: UInt8(ascii: "|")) where !part.isEmpty {
          guard let sign = bytes[part].firstIndex(of: UInt8(ascii: "=")), sign > part.lowerBound,
            sign + 1 < part.upperBound
          else { throw .badCode(file: file.name, line: line, entry: text(part)) }
          entries[Int(node)].codes.append(part)
        }
      }
    }
    addNames(drafts)
    close(open, files)
  }

  private mutating func addNames(_ drafts: [[Alias]]) {
    aliases.reserveCapacity(drafts.reduce(0) { $0 + $1.count + 1 })
    for (node, list) in drafts.enumerated() {
      let first = Int32(aliases.count)
      var all = list
      if entries[node].id.kind == .person, !list.contains(where: { $0.type == .surname }),
        let surname = surname(in: entries[node].name)
      {
        all.append(alias(surname, of: Int32(node), type: .surname))
      }
      for alias in all { add(alias) }
      entries[node].aliases = first..<Int32(aliases.count)
    }
  }

  private mutating func add(_ alias: Alias) {
    var alias = alias
    var words: [UInt64] = []
    folder.forEachWord(in: bytes, alias.text) { word in
      if words.isEmpty, word.hash == WordFolder.the { return }
      words.append(word.hash)
    }
    guard !words.isEmpty else { return }
    var phrase = WordFolder.seed
    for (position, word) in words.enumerated() {
      phrase = WordFolder.append(word, to: phrase)
      if position + 1 < words.count { names.markPrefix(phrase) }
    }
    alias.next = names.insert(phrase, alias: Int32(aliases.count))
    aliases.append(alias)
  }

  private mutating func close(_ open: [OpenTerm], _ files: [GazetteerFile]) {
    incomingTerms = Array(repeating: [], count: entries.count)
    ownTerms = Array(repeating: 0..<0, count: entries.count)
    terms.reserveCapacity(open.count)
    for term in open.enumerated().sorted(by: { ($0.element.node, $0.offset) < ($1.element.node, $1.offset) }) {
      let term = term.element
      guard let target = index[term.target] else {
        dangling.append(
          (files[term.file].name, term.line, "\(term.relation.rawValue) \(term.target)"))
        continue
      }
      let number = Int32(terms.count)
      terms.append(
        Term(
          node: term.node, relation: term.relation, target: target, office: term.office, since: term.since,
          until: term.until))
      let own = ownTerms[Int(term.node)]
      ownTerms[Int(term.node)] = (own.isEmpty ? number : own.lowerBound)..<(number + 1)
      incomingTerms[Int(target)].append(number)
    }
  }

  private func alias(
    _ text: Range<Int>, of node: Int32, type: AliasType, since: Int32 = .min, until: Int32 = .max
  ) -> Alias {
    var letters = 0
    var capitals = 0
    var first: Bool?
    folder.forEachWord(in: bytes, text) { word in
      if first == nil, word.hash != WordFolder.the { first = word.isCapital }
      for byte in bytes[word.start..<word.end] {
        if (0x61...0x7A).contains(byte) || byte >= 0x80 { letters += 1 }
        if (0x41...0x5A).contains(byte) { capitals += 1 }
      }
    }
    return Alias(
      node: node, type: type, since: since, until: until, text: text,
      isExact: type == .acronym || (letters == 0 && capitals > 0 && capitals <= 6), isCapital: first ?? true,
      next: -1)
  }

  private func alias(in part: Range<Int>, of node: Int32, _ position: Position) throws(GazetteerError) -> Alias {
    let (range, since, until) = try dates(of: part, position)
    guard let sign = bytes[range].firstIndex(of: UInt8(ascii: "=")) else {
      return alias(range, of: node, type: .name, since: since, until: until)
    }
    guard let type = AliasType(label: bytes[range.lowerBound..<sign]), sign + 1 < range.upperBound else {
      throw .unknownAliasType(file: position.file, line: position.line, entry: text(part))
    }
    return alias(sign + 1..<range.upperBound, of: node, type: type, since: since, until: until)
  }

  private mutating func term(
    in part: Range<Int>, of node: Int32, _ position: Position, file: Int, line: Int,
    offices numbers: inout [String: Int32]
  ) throws(GazetteerError) -> OpenTerm {
    let (range, since, until) = try dates(of: part, position)
    let words = split(range, by: UInt8(ascii: " "), limit: 3)
    guard words.count >= 2,
      let relation = TermRelation.allCases.first(where: { $0.rawValue.utf8.elementsEqual(bytes[words[0]]) }),
      let target = NodeID(text(words[1]))
    else { throw .badTerm(file: position.file, line: position.line, entry: text(part)) }
    let office = words.count == 3 ? text(words[2]) : ""
    let known = numbers[office]
    if known == nil {
      numbers[office] = Int32(offices.count)
      offices.append(office)
    }
    return OpenTerm(
      node: node, relation: relation, target: target, office: known ?? Int32(offices.count - 1), since: since,
      until: until, file: file, line: line)
  }

  /// A person's surname: the last word of the name with its particles; nil where the name is one word.
  private func surname(in name: Range<Int>) -> Range<Int>? {
    let words = split(name, by: UInt8(ascii: " ")).filter { !$0.isEmpty }
    guard words.count > 1 else { return nil }
    var first = words.count - 1
    let suffixes: Set<String> = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "V", "VI"]
    if suffixes.contains(text(words[first])) { first -= 1 }
    guard first > 0 else { return nil }
    let last = first
    while first > 1, Gazetteer.particles.contains(text(words[first - 1]).lowercased()) { first -= 1 }
    return words[first].lowerBound..<words[last].upperBound
  }

  static let particles: Set<String> = [
    "von", "van", "der", "den", "de", "del", "della", "da", "di", "dos", "la", "le", "bin", "ibn", "ben", "al", "el",
    "ter", "zu", "af", "ould", "abu",
  ]

  /// What stands before `@`, and the first and last day that stand behind it.
  private func dates(of part: Range<Int>, _ position: Position) throws(GazetteerError) -> (
    Range<Int>, Int32, Int32
  ) {
    guard let sign = bytes[part].lastIndex(of: UInt8(ascii: "@")) else { return (part, .min, .max) }
    let range = sign + 1..<part.upperBound
    guard sign > part.lowerBound,
      let dots = range.dropLast().first(where: {
        bytes[$0] == UInt8(ascii: ".") && bytes[$0 + 1] == UInt8(ascii: ".")
      }),
      let since = bound(range.lowerBound..<dots, isEnd: false), let until = bound(dots + 2..<range.upperBound, isEnd: true),
      since <= until
    else { throw .badDates(file: position.file, line: position.line, entry: text(part)) }
    var end = sign
    while end > part.lowerBound, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return (part.lowerBound..<end, since, until)
  }

  private func bound(_ range: Range<Int>, isEnd: Bool) -> Int32? {
    if range.isEmpty { return isEnd ? .max : .min }
    var parts = [0, 0, 0]
    var part = 0
    for byte in bytes[range] {
      if byte == UInt8(ascii: "-") {
        part += 1
        guard part < 3 else { return nil }
      } else if (0x30...0x39).contains(byte) {
        parts[part] = parts[part] * 10 + Int(byte - 0x30)
        guard parts[part] < 10_000 else { return nil }
      } else {
        return nil
      }
    }
    let month = part >= 1 ? parts[1] : isEnd ? 12 : 1
    guard (1...12).contains(month), parts[0] > 0 else { return nil }
    let day = part == 2 ? parts[2] : isEnd ? Day.length(ofMonth: month, year: parts[0]) : 1
    return Day(year: parts[0], month: month, day: day).map { Int32($0.ordinal) }
  }

  private func split(_ range: Range<Int>, by separator: UInt8, limit: Int = .max) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == separator && parts.count + 1 < limit {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }

  private func isUTF8(_ range: Range<Int>) -> Bool {
    if bytes[range].allSatisfy({ $0 < 0x80 }) { return true }
    return String(validating: bytes[range], as: UTF8.self) != nil
  }
}
