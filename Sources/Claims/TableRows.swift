/// The rows of a tab-separated file, without comments and empty lines.
struct TableRows {
  struct Row {
    let file: String
    /// Counted from 1.
    let line: Int
    let columns: [String]
  }

  let rows: [Row]

  init(_ bytes: [UInt8], file: String, columns expected: Int) throws(LexiconError) {
    var rows: [Row] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard columns.count == expected else {
        throw .columns(file: file, line: index + 1, expected: expected, found: columns.count)
      }
      rows.append(Row(file: file, line: index + 1, columns: columns))
    }
    self.rows = rows
  }
}
