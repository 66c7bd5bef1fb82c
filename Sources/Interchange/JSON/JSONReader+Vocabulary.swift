import Vocabulary

extension JSONReader {
  /// Refuses the value that was just read, or the object that starts at `offset`.
  func refusal(_ why: String, at offset: Int? = nil) -> JSONError { error(.refused(why), at: offset) }

  /// The offset of the next value.
  mutating func startOfValue() throws(JSONError) -> Int {
    _ = try peek("a value")
    return position
  }

  func required<Value>(_ value: Value?, _ key: String, at offset: Int) throws(JSONError) -> Value {
    guard let value else { throw error(.missing(key), at: offset) }
    return value
  }

  /// A string, or nil for `null`.
  mutating func readOptionalString() throws(JSONError) -> String? {
    try readNull() ? nil : try readString()
  }

  /// A string that must be a raw value.
  mutating func readCase<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type)
    throws(JSONError) -> Value
  {
    let start = try startOfValue()
    let text = try readString()
    guard let value = Value(rawValue: text) else {
      throw error(.unknownValue(text, allowed: Value.allCases.map(\.rawValue)), at: start)
    }
    return value
  }

  mutating func readNodeID() throws(JSONError) -> NodeID {
    let start = try startOfValue()
    let text = try readString()
    guard let id = NodeID(text) else {
      let prefixes = NodeKind.allCases.map { $0.idPrefix + ":" }.joined(separator: ", ")
      throw refusal(
        "'\(text)' is no node id; one is \(prefixes) and then letters, digits and hyphens", at: start)
    }
    return id
  }

  mutating func readDay() throws(JSONError) -> Day {
    let start = try startOfValue()
    let text = try readString()
    guard let day = Day(text) else { throw refusal("'\(text)' is no day; one is YYYY-MM-DD", at: start) }
    return day
  }

  mutating func readOptionalDay() throws(JSONError) -> Day? {
    try readNull() ? nil : try readDay()
  }

  /// A number in 0…1.
  mutating func readConfidence() throws(JSONError) -> Double {
    let start = try startOfValue()
    let value = try readDouble()
    guard (0...1).contains(value) else { throw refusal("confidence \(value) is not in 0…1", at: start) }
    return value
  }

  mutating func readCount() throws(JSONError) -> Int {
    let start = try startOfValue()
    let value = try readInteger()
    guard value >= 0 else { throw refusal("\(value) is negative", at: start) }
    return value
  }

  /// Two byte offsets, `[start, end]`, half-open.
  mutating func readByteRange() throws(JSONError) -> ByteRange {
    let start = try startOfValue()
    var ends: [Int] = []
    try readArray { reader, _ throws(JSONError) in ends.append(try reader.readCount()) }
    guard ends.count == 2, ends[0] <= ends[1] else {
      throw refusal("\(ends) is no byte range; one is [start, end] with start <= end", at: start)
    }
    return ByteRange(ends[0], ends[1])
  }

  /// `{"start": day, "end": day}`.
  mutating func readPeriod() throws(JSONError) -> Period {
    let offset = try startOfValue()
    var (start, end): (Day?, Day?)
    try readObject { reader, key throws(JSONError) in
      switch key {
      case "start": start = try reader.readDay()
      case "end": end = try reader.readDay()
      default: try reader.skipValue()
      }
    }
    let (first, last) = (try required(start, "start", at: offset), try required(end, "end", at: offset))
    guard let period = Period(start: first, end: last) else {
      throw refusal("the period ends on \(last), before its start on \(first)", at: offset)
    }
    return period
  }
}
