import Vocabulary

/// Where a text has some words.
enum TextSearch {
  /// The ranges of `words` inside each occurrence of `passage` in `text`.
  static func ranges(of words: String, inside passage: String, in text: [UInt8]) -> [ByteRange] {
    occurrences(of: Array(passage.utf8), in: text[...]).flatMap { outer in
      occurrences(of: Array(words.utf8), in: text[outer.start..<outer.end])
    }
  }

  private static func occurrences(of words: [UInt8], in text: ArraySlice<UInt8>) -> [ByteRange] {
    guard let first = words.first, words.count <= text.count else { return [] }
    var found: [ByteRange] = []
    for start in text.startIndex...(text.endIndex - words.count)
    where text[start] == first && text[start..<(start + words.count)].elementsEqual(words) {
      found.append(ByteRange(start, start + words.count))
    }
    return found
  }
}
