/// Splits words as English treebanks do: do|n't, it|'s, can|not, gon|na.
enum Clitics {
  /// The ends of the tokens that the word from `start` to `end` is made of; the last is `end`.
  static func ends(in bytes: [UInt8], _ start: Int, _ end: Int) -> [Int] {
    guard end - start >= 3 else { return [end] }
    if end - start <= 6, let boundary = wholeWord(bytes, start, end) { return [start + boundary, end] }
    var ends = [end]
    var rest = end
    // At most two clitics: "should|n't|'ve".
    for _ in 0..<2 {
      guard let clitic = cliticStart(bytes, start, rest) else { break }
      ends.append(clitic)
      rest = clitic
    }
    return ends.reversed()
  }

  /// Where the clitic at the end begins: 's 'm 'd 're 've 'll n't.
  private static func cliticStart(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard let mark = apostrophe(bytes, start, end) else { return nil }
    let letters = bytes[mark.end..<end].map { $0 | 0x20 }
    let isNegation =
      letters == Array("t".utf8) && mark.start > start && bytes[mark.start - 1] | 0x20 == UInt8(ascii: "n")
    let boundary = isNegation ? mark.start - 1 : mark.start
    guard boundary > start, isNegation || clitics.contains(letters) else { return nil }
    return boundary
  }

  private static let clitics: [[UInt8]] = ["s", "m", "d", "re", "ve", "ll"].map { Array($0.utf8) }

  /// The apostrophe among the last bytes.
  private static func apostrophe(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (start: Int, end: Int)? {
    for length in 1...2 where end - length > start {
      let last = end - length
      if bytes[last - 1] == UInt8(ascii: "'") { return (last - 1, last) }
      if last - 3 >= start, bytes[last - 3..<last].elementsEqual([0xe2, 0x80, 0x99]) {
        return (last - 3, last)
      }
    }
    return nil
  }

  /// Words of two parts without an apostrophe, by the length of the first.
  private static func wholeWord(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let letters = bytes[start..<end].map { $0 | 0x20 }
    return words.first { letters.elementsEqual($0.word.utf8) }?.boundary
  }

  private static let words: [(word: String, boundary: Int)] = [
    ("cannot", 3), ("gonna", 3), ("wanna", 3), ("gotta", 3), ("gimme", 3), ("lemme", 3), ("whatcha", 4),
    ("dunno", 2),
    ("dont", 2), ("didnt", 3), ("doesnt", 4), ("isnt", 2), ("wasnt", 3), ("arent", 3), ("havent", 4),
    ("hasnt", 3),
    ("hadnt", 3),
  ]
}
