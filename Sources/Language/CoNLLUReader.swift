import Vocabulary

extension CoNLLU {
  /// Reads a whole file; carriage returns at the ends of lines and a byte order mark are dropped.
  ///
  /// With `requiringTrees`, a sentence whose heads make no tree is refused.
  public init(parsing bytes: [UInt8], requiringTrees: Bool = false) throws(CoNLLUError) {
    var reader = CoNLLUReader(requiresTrees: requiringTrees)
    var number = 0
    var start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    while start < bytes.count {
      number += 1
      let newline = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
      let end = newline > start && bytes[newline - 1] == 0x0d ? newline - 1 : newline
      guard let line = String(validating: bytes[start..<end], as: UTF8.self) else {
        throw .notUTF8(line: number)
      }
      try reader.read(line, number: number)
      start = newline + 1
    }
    try reader.close(number: number)
    sentences = reader.sentences
  }
}

/// Gathers lines into sentences.
private struct CoNLLUReader {
  let requiresTrees: Bool
  var sentences: [CoNLLU.Sentence] = []
  private var current = CoNLLU.Sentence(lines: [])
  private var words = 0
  /// Words before this number belong to the last multiword token.
  private var multiwordEnd = 0
  private var heads: [(line: Int, head: Int)] = []
  private var firstLine = 0

  init(requiresTrees: Bool) {
    self.requiresTrees = requiresTrees
  }

  mutating func read(_ line: String, number: Int) throws(CoNLLUError) {
    guard let first = line.utf8.first else {
      try close(number: number)
      return
    }
    if current.lines.isEmpty, current.comments.isEmpty { firstLine = number }
    if first == 0x23 {
      guard current.lines.isEmpty else { throw .misplacedComment(line: number) }
      current.comments.append(line)
      return
    }
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 10 else { throw .columns(line: number, found: columns.count) }
    if let empty = columns.firstIndex(where: \.isEmpty) {
      throw .emptyColumn(line: number, column: empty + 1)
    }
    let id = columns[0]
    if id.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
      try readWord(columns, number: number)
    } else if let hyphen = id.firstIndex(of: "-") {
      guard let start = Int(id[..<hyphen]), let end = Int(id[id.index(after: hyphen)...]), start == words + 1,
        end >= start, start > multiwordEnd
      else { throw .id(line: number, found: String(id), expected: words + 1) }
      multiwordEnd = end
      current.lines.append(.multiword(first: start, last: end, columns: columns.dropFirst().map(String.init)))
    } else {
      let parts = id.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, Int(parts[0]) == words, let place = Int(parts[1]), place > 0 else {
        throw .id(line: number, found: String(id), expected: words + 1)
      }
      current.lines.append(.emptyNode(line))
    }
  }

  private mutating func readWord(_ columns: [Substring], number: Int) throws(CoNLLUError) {
    guard Int(columns[0]) == words + 1 else {
      throw .id(line: number, found: String(columns[0]), expected: words + 1)
    }
    words += 1
    let upos = String(columns[3])
    guard upos == "_" || UniversalPartOfSpeech(rawValue: upos) != nil else {
      throw .partOfSpeech(line: number, found: upos)
    }
    var head: Int?
    if columns[6] != "_" {
      guard let given = Int(columns[6]), given >= 0, given != words else {
        throw .head(line: number, found: String(columns[6]), words: words)
      }
      heads.append((number, given))
      head = given
    }
    current.lines.append(
      .word(
        CoNLLU.Word(
          form: String(columns[1]), lemma: String(columns[2]), upos: upos, xpos: String(columns[4]),
          features: String(columns[5]), head: head, relation: String(columns[7]),
          enhanced: String(columns[8]),
          miscellany: String(columns[9]))))
  }

  /// Ends the sentence, if one is open; `number` is the line after it.
  mutating func close(number: Int) throws(CoNLLUError) {
    guard !current.lines.isEmpty || !current.comments.isEmpty else { return }
    guard words > 0 else { throw .noWords(line: number) }
    guard multiwordEnd <= words else {
      throw .id(line: number, found: "end of sentence", expected: words + 1)
    }
    if let wrong = heads.first(where: { [words] in $0.head > words }) {
      throw .head(line: wrong.line, found: String(wrong.head), words: words)
    }
    if requiresTrees, !current.hasTree { throw .tree(line: firstLine) }
    sentences.append(current)
    current = CoNLLU.Sentence(lines: [])
    words = 0
    multiwordEnd = 0
    heads.removeAll(keepingCapacity: true)
  }
}
