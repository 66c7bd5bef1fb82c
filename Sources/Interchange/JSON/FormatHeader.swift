/// The `format` and `version` by which every file of Entente says what it is.
struct FormatHeader {
  let format: String
  let version = 1

  /// Reads `format` or `version` and refuses another format or a newer version.
  func check(_ key: String, in reader: inout JSONReader) throws(JSONError) {
    let start = try reader.startOfValue()
    if key == "format" {
      let found = try reader.readString()
      guard found == format else {
        throw reader.refusal("the format is '\(found)', not '\(format)'", at: start)
      }
    } else {
      let found = try reader.readInteger()
      guard found >= 1 else { throw reader.refusal("there is no version \(found)", at: start) }
      guard found <= version else {
        throw reader.refusal(
          "version \(found) of '\(format)' is newer than \(version), the newest that is known here", at: start
        )
      }
    }
  }

  /// Reads a file's members, `format` and `version` apart, and refuses what is not this format.
  ///
  /// A file of another format fails by its format, not by the first member that is strange.
  func read(
    _ bytes: [UInt8], _ body: (inout JSONReader, String) throws(JSONError) -> Void
  ) throws(JSONError) {
    do throws(JSONError) {
      try readMembers(bytes, body)
    } catch {
      try readMembers(bytes) { reader, _ throws(JSONError) in try reader.skipValue() }
      throw error
    }
  }

  private func readMembers(
    _ bytes: [UInt8], _ body: (inout JSONReader, String) throws(JSONError) -> Void
  ) throws(JSONError) {
    var reader = JSONReader(bytes)
    let start = try reader.startOfValue()
    var seen: Set<String> = []
    try reader.readObject { reader, key throws(JSONError) in
      guard key == "format" || key == "version" else { return try body(&reader, key) }
      try check(key, in: &reader)
      seen.insert(key)
    }
    for key in ["format", "version"] where !seen.contains(key) {
      throw reader.error(.missing(key), at: start)
    }
    try reader.finish()
  }
}
