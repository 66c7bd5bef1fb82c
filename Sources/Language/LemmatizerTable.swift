extension Lemmatizer {
  private static let version: UInt8 = 1

  /// Reads a table that ``tableBytes()`` wrote; numbers are little-endian.
  public init(bytes: [UInt8]) throws(LemmatizerError) {
    var reader = LemmaTableReader(bytes: bytes)
    let version = try reader.byte()
    guard version == Self.version else { throw .version(found: Int(version), known: Int(Self.version)) }
    var rules: [LemmaRule] = []
    for _ in 0..<(try reader.number(2)) {
      guard let casing = LemmaRule.Casing(rawValue: try reader.byte()) else { throw .truncated }
      let cut = try reader.byte()
      let length = Int(try reader.byte())
      rules.append(LemmaRule(casing: casing, cut: cut, ending: try reader.slice(length)))
    }
    let exceptions = try reader.map(rules: rules.count)
    let endings = try reader.map(rules: rules.count)
    var lemmas: Set<UInt64> = []
    let count = Int(try reader.number(4))
    lemmas.reserveCapacity(min(count, bytes.count / 8))
    for _ in 0..<count { lemmas.insert(try reader.number(8)) }
    guard reader.rest == 0 else { throw .excess(bytes: reader.rest) }
    self.init(rules: rules, exceptions: exceptions, endings: endings, lemmas: lemmas)
  }

  /// The table as bytes: version, rules, exceptions, endings, lemmas, each sorted.
  package func tableBytes() -> [UInt8] {
    var bytes = [Self.version]
    bytes.append(UInt64(rules.count), width: 2)
    for rule in rules {
      bytes += [rule.casing.rawValue, rule.cut, UInt8(clamping: rule.ending.count)]
      bytes += rule.ending.prefix(255)
    }
    for map in [exceptions, endings] {
      bytes.append(UInt64(map.count), width: 4)
      for (key, rule) in map.sorted(by: { $0.key < $1.key }) {
        bytes.append(key, width: 8)
        bytes.append(UInt64(rule), width: 2)
      }
    }
    bytes.append(UInt64(lemmas.count), width: 4)
    for lemma in lemmas.sorted() { bytes.append(lemma, width: 8) }
    return bytes
  }
}

private struct LemmaTableReader {
  let bytes: [UInt8]
  private var offset = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  var rest: Int { bytes.count - offset }

  mutating func byte() throws(LemmatizerError) -> UInt8 {
    UInt8(truncatingIfNeeded: try number(1))
  }

  mutating func number(_ width: Int) throws(LemmatizerError) -> UInt64 {
    guard rest >= width else { throw .truncated }
    defer { offset += width }
    return bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func slice(_ count: Int) throws(LemmatizerError) -> [UInt8] {
    guard rest >= count else { throw .truncated }
    defer { offset += count }
    return Array(bytes[offset..<offset + count])
  }

  mutating func map(rules: Int) throws(LemmatizerError) -> [UInt64: UInt16] {
    let count = Int(try number(4))
    var map: [UInt64: UInt16] = [:]
    map.reserveCapacity(min(count, rest / 10))
    for _ in 0..<count {
      let key = try number(8)
      let rule = UInt16(truncatingIfNeeded: try number(2))
      guard rule < rules else { throw .unknownRule(rule: Int(rule), rules: rules) }
      map[key] = rule
    }
    return map
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ number: UInt64, width: Int) {
    for shift in 0..<width { append(UInt8(truncatingIfNeeded: number >> (8 * UInt64(shift)))) }
  }
}
