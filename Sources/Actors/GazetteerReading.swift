internal import Vocabulary

extension Gazetteer {
  /// A term whose other node may stand on a later line.
  private struct OpenTerm {
    let node: Int32
    let relation: TermRelation
    let target: Range<Int>
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

  /// What is needed only while files are read.
  private struct Reading {
    var open: [OpenTerm] = []
    /// By the bytes of the office.
    var offices: [UInt64: Int32] = [:]
    var words: [UInt64] = []
  }

  mutating func read(_ base: [GazetteerFile], overlays: [GazetteerFile]) throws(GazetteerError) {
    let files = base + overlays
    var reading = Reading()
    let size = files.reduce(0) { $0 + $1.bytes.count }
    bytes.reserveCapacity(size)
    entries.reserveCapacity(size / 128)
    aliases.reserveCapacity(size / 24)
    reading.open.reserveCapacity(size / 64)
    for (number, file) in files.enumerated() {
      let start = bytes.count
      bytes.append(contentsOf: file.bytes)
      var line = 0
      var begin = start
      while begin < bytes.count {
        line += 1
        let end = next(UInt8(ascii: "\n"), from: begin, to: bytes.count)
        if end > begin, bytes[begin] != UInt8(ascii: "#") {
          try read(
            begin..<end, Position(file: file.name, line: line), file: number, mayRepeat: number >= base.count,
            &reading)
        }
        begin = end + 1
      }
    }
    close(reading, files)
  }

  private mutating func read(
    _ line: Range<Int>, _ position: Position, file: Int, mayRepeat: Bool, _ reading: inout Reading
  ) throws(GazetteerError) {
    let columns = split(line, by: UInt8(ascii: "\t"))
    guard columns.count == 5 else {
      throw .wrongColumns(file: position.file, line: position.line, found: columns.count)
    }
    guard isUTF8(line) else { throw .notUTF8(file: position.file, line: position.line) }
    guard !columns[1].isEmpty else { throw .missingName(file: position.file, line: position.line) }
    let node: Int32
    let key = exactHash(columns[0])
    let first = Int32(aliases.count)
    if let known = ids.find(key)?.head {
      guard mayRepeat else {
        throw .duplicateID(file: position.file, line: position.line, id: text(columns[0]))
      }
      node = known
      entries[Int(node)].name = columns[1]
    } else {
      guard let kind = kind(of: columns[0]), kind != .collective else {
        throw .badID(file: position.file, line: position.line, id: text(columns[0]))
      }
      node = Int32(entries.count)
      _ = ids.insert(key, alias: node)
      entries.append(Entry(idText: columns[0], kind: kind, name: columns[1], codes: []))
    }
    addAlias(columns[1], of: node, type: .name, &reading)
    var hasSurname = false
    var begin = columns[2].lowerBound
    while begin < columns[2].upperBound {
      let end = next(UInt8(ascii: "|"), from: begin, to: columns[2].upperBound)
      if end > begin {
        hasSurname = try readAlias(begin..<end, of: node, position, &reading) == .surname || hasSurname
      }
      begin = end + 1
    }
    if !hasSurname, entries[Int(node)].kind == .person, let surname = surname(in: columns[1]) {
      addAlias(surname, of: node, type: .surname, &reading)
      if let bare = withoutParticle(surname) { addAlias(bare, of: node, type: .surname, &reading) }
    }
    entries[Int(node)].aliases.append(first..<Int32(aliases.count))
    begin = columns[3].lowerBound
    while begin < columns[3].upperBound {
      let end = next(UInt8(ascii: "|"), from: begin, to: columns[3].upperBound)
      if end > begin {
        try readTerm(begin..<end, of: node, position, file: file, &reading)
      }
      begin = end + 1
    }
    for part in split(columns[4], by: UInt8(ascii: "|")) where !part.isEmpty {
      let sign = next(UInt8(ascii: "="), from: part.lowerBound, to: part.upperBound)
      guard sign > part.lowerBound, sign + 1 < part.upperBound else {
        throw .badCode(file: position.file, line: position.line, entry: text(part))
      }
      entries[Int(node)].codes.append(part)
    }
  }

  private mutating func readAlias(
    _ part: Range<Int>, of node: Int32, _ position: Position, _ reading: inout Reading
  ) throws(GazetteerError) -> AliasType {
    let (range, since, until) = try dates(of: part, position)
    let sign = next(UInt8(ascii: "="), from: range.lowerBound, to: range.upperBound)
    guard sign < range.upperBound else {
      addAlias(range, of: node, type: .name, since: since, until: until, &reading)
      return .name
    }
    guard let type = AliasType(label: bytes[range.lowerBound..<sign]), sign + 1 < range.upperBound else {
      throw .unknownAliasType(file: position.file, line: position.line, entry: text(part))
    }
    addAlias(sign + 1..<range.upperBound, of: node, type: type, since: since, until: until, &reading)
    return type
  }

  private mutating func addAlias(
    _ text: Range<Int>, of node: Int32, type: AliasType, since: Int32 = .min, until: Int32 = .max,
    _ reading: inout Reading
  ) {
    var letters = 0
    var capitals = 0
    var first: Bool?
    // Taken out, so that the buffer is filled where it lies.
    var words: [UInt64] = []
    swap(&words, &reading.words)
    words.removeAll(keepingCapacity: true)
    defer { swap(&words, &reading.words) }
    var hasArticle = false
    folder.forEachWord(in: bytes, text) { word in
      if words.isEmpty, word.hash == WordFolder.the {
        hasArticle = true
        return
      }
      if first == nil { first = word.isCapital }
      words.append(word.hash)
    }
    for byte in bytes[text] {
      if (0x61...0x7A).contains(byte) || byte >= 0x80 { letters += 1 }
      if (0x41...0x5A).contains(byte) { capitals += 1 }
    }
    guard !words.isEmpty else { return }
    var phrase = WordFolder.seed
    for (position, word) in words.enumerated() {
      phrase = WordFolder.append(word, to: phrase)
      if position + 1 < words.count { names.markPrefix(phrase) }
    }
    let next = names.insert(phrase, alias: Int32(aliases.count))
    aliases.append(
      Alias(
        node: node, type: type, since: since, until: until, text: text,
        isExact: type == .acronym || (letters == 0 && capitals > 0 && capitals <= 6)
          || (words.count == 1 && capitals > 1 && letters < 3) || bytes[text].contains(UInt8(ascii: "+")),
        isCapital: first ?? true, needsArticle: hasArticle && words.count == 1,
        next: next))
  }

  private mutating func readTerm(
    _ part: Range<Int>, of node: Int32, _ position: Position, file: Int, _ reading: inout Reading
  ) throws(GazetteerError) {
    let (range, since, until) = try dates(of: part, position)
    let first = next(UInt8(ascii: " "), from: range.lowerBound, to: range.upperBound)
    let second = next(UInt8(ascii: " "), from: min(first + 1, range.upperBound), to: range.upperBound)
    guard let relation = TermRelation(bytes[range.lowerBound..<first]), first + 1 < second,
      bytes[first + 1..<second].contains(UInt8(ascii: ":"))
    else { throw .badTerm(file: position.file, line: position.line, entry: text(part)) }
    var office: Int32 = 0
    if second + 1 < range.upperBound {
      let words = second + 1..<range.upperBound
      let key = exactHash(words)
      if let known = reading.offices[key] {
        office = known
      } else {
        office = Int32(offices.count)
        reading.offices[key] = office
        offices.append(text(words))
      }
    }
    reading.open.append(
      OpenTerm(
        node: node, relation: relation, target: first + 1..<second, office: office, since: since,
        until: until,
        file: file, line: position.line))
  }

  private mutating func close(_ reading: Reading, _ files: [GazetteerFile]) {
    incomingTerms = Array(repeating: [], count: entries.count)
    ownTerms = Array(repeating: 0..<0, count: entries.count)
    terms.reserveCapacity(reading.open.count)
    // Lines stand in node order but for overlays, whose terms must join those of the node's first line.
    var open = reading.open
    if !overlays.isEmpty {
      open = open.enumerated().sorted { ($0.element.node, $0.offset) < ($1.element.node, $1.offset) }.map(
        \.element)
    }
    for term in open {
      guard let target = ids.find(exactHash(term.target))?.head else {
        dangling.append((files[term.file].name, term.line, "\(term.relation.rawValue) \(text(term.target))"))
        continue
      }
      let number = Int32(terms.count)
      terms.append(
        Term(
          node: term.node, relation: term.relation, target: target, office: term.office, since: term.since,
          until: term.until))
      let own = ownTerms[Int(term.node)]
      ownTerms[Int(term.node)] = (own.isEmpty ? number : own.lowerBound)..<(number + 1)
      if term.relation == .leads || term.relation == .serves { incomingTerms[Int(target)].append(number) }
    }
  }

  /// A person's surname: the last word of the name with its particles; nil where the name is one word.
  private func surname(in name: Range<Int>) -> Range<Int>? {
    var end = name.upperBound
    var start = lastWord(in: name.lowerBound..<end)
    if ActorLexicon.generations.contains(exactHash(start..<end)), start > name.lowerBound {
      end = start - 1
      start = lastWord(in: name.lowerBound..<end)
    }
    guard start > name.lowerBound, start < end else { return nil }
    while start > name.lowerBound {
      let before = lastWord(in: name.lowerBound..<start - 1)
      guard before > name.lowerBound, isParticle(before..<start - 1) else { break }
      start = before
    }
    return start..<end
  }

  /// "Assad" of "al-Assad" and "Leyen" of "von der Leyen"; nil where the surname has no particle.
  private func withoutParticle(_ surname: Range<Int>) -> Range<Int>? {
    var start = surname.lowerBound
    for index in surname where bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: " ") {
      guard isParticle(start..<index) else { break }
      start = index + 1
    }
    return start > surname.lowerBound ? start..<surname.upperBound : nil
  }

  /// Where the last word of a range begins.
  private func lastWord(in range: Range<Int>) -> Int {
    var start = range.upperBound
    while start > range.lowerBound, bytes[start - 1] != UInt8(ascii: " ") { start -= 1 }
    return start
  }

  private func isParticle(_ range: Range<Int>) -> Bool {
    guard range.count <= 5 else { return false }
    var hash = WordFolder.seed
    for index in range { hash = WordFolder.fold(bytes[index] | 0x20, into: hash) }
    return particles.contains(hash)
  }

  /// The kind of a well-formed id: a known prefix, a colon, and letters, digits or `-`.
  private func kind(of id: Range<Int>) -> NodeKind? {
    let colon = next(UInt8(ascii: ":"), from: id.lowerBound, to: id.upperBound)
    guard colon + 1 < id.upperBound else { return nil }
    for index in colon + 1..<id.upperBound {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: break
      default: return nil
      }
    }
    let kind: NodeKind
    switch bytes[id.lowerBound] {
    case UInt8(ascii: "s"): kind = .state
    case UInt8(ascii: "b"): kind = .bloc
    case UInt8(ascii: "p"): kind = .person
    case UInt8(ascii: "i"): kind = .institution
    case UInt8(ascii: "g"): kind = .armedGroup
    default: return nil
    }
    return kind.idPrefix.utf8.elementsEqual(bytes[id.lowerBound..<colon]) ? kind : nil
  }

  /// What stands before `@`, and the first and last day that stand behind it.
  private func dates(of part: Range<Int>, _ position: Position) throws(GazetteerError) -> (
    Range<Int>, Int32, Int32
  ) {
    var sign = part.upperBound - 1
    while sign >= part.lowerBound, bytes[sign] != UInt8(ascii: "@") { sign -= 1 }
    guard sign >= part.lowerBound else { return (part, .min, .max) }
    var dots = sign + 1
    while dots + 1 < part.upperBound, bytes[dots] != UInt8(ascii: ".") || bytes[dots + 1] != UInt8(ascii: ".")
    { dots += 1 }
    guard sign > part.lowerBound, dots + 1 < part.upperBound,
      let since = bound(sign + 1..<dots, isEnd: false),
      let until = bound(dots + 2..<part.upperBound, isEnd: true),
      since <= until
    else { throw .badDates(file: position.file, line: position.line, entry: text(part)) }
    var end = sign
    while end > part.lowerBound, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return (part.lowerBound..<end, since, until)
  }

  private func bound(_ range: Range<Int>, isEnd: Bool) -> Int32? {
    if range.isEmpty { return isEnd ? .max : .min }
    var (year, month, day) = (0, 0, 0)
    var part = 0
    for index in range {
      let byte = bytes[index]
      if byte == UInt8(ascii: "-") {
        part += 1
        guard part < 3 else { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int(byte - 0x30)
      switch part {
      case 0: year = year * 10 + digit
      case 1: month = month * 10 + digit
      default: day = day * 10 + digit
      }
      guard year < 10_000, month < 100, day < 100 else { return nil }
    }
    if part == 0 { month = isEnd ? 12 : 1 }
    guard (1...12).contains(month), year > 0 else { return nil }
    if part < 2 { day = isEnd ? Day.length(ofMonth: month, year: year) : 1 }
    return Day(year: year, month: month, day: day).map { Int32($0.ordinal) }
  }

  /// The first such byte; `end` where there is none.
  private func next(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index] != byte { index += 1 }
    return index
  }

  private func exactHash(_ range: Range<Int>) -> UInt64 {
    var hash = WordFolder.seed
    for index in range { hash = WordFolder.fold(bytes[index], into: hash) }
    return hash
  }

  private func split(_ range: Range<Int>, by separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    parts.reserveCapacity(6)
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }

  private func isUTF8(_ range: Range<Int>) -> Bool {
    var ascii: UInt8 = 0
    for index in range { ascii |= bytes[index] }
    return ascii < 0x80 || String(validating: bytes[range], as: UTF8.self) != nil
  }
}
