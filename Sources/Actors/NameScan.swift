internal import Vocabulary

/// Words of a sentence that are a name of the gazetteer.
struct NameMatch {
  var tokens: Range<Int>
  /// Those of the aliases with these words whose capitals agree.
  var aliases: [Int32]
  /// Whether the name is a part of a hyphenated word: "US-sanctioned".
  var isPartial: Bool
  /// The bytes of the name in the text.
  var bytes: Range<Int>
}

extension Gazetteer {
  private struct SentenceWord {
    var word: WordFolder.Word
    var token: Int
    var opensToken: Bool
    var closesToken: Bool
    /// The word and a following "'s" as one: "People's" of an army.
    var possessive: UInt64?
  }

  /// The longest names in a sentence, from left to right, without overlap.
  func matches(in sentence: Sentence, text: [UInt8]) -> [NameMatch] {
    var words: [SentenceWord] = []
    words.reserveCapacity(sentence.tokens.count + 8)
    for (index, token) in sentence.tokens.enumerated() where token.upos != .punctuation {
      guard token.range.end <= text.count else { continue }
      let first = words.count
      folder.forEachWord(in: text, token.range.start..<token.range.end) { word in
        words.append(
          SentenceWord(word: word, token: index, opensToken: words.count == first, closesToken: false))
      }
      guard words.count > first else { continue }
      words[words.count - 1].closesToken = true
      if token.range.count <= 4, words.count == first + 1, first > 0,
        words[first].word.end - words[first].word.start == 1,
        text[words[first].word.start] == UInt8(ascii: "s"), words[first].word.start > token.range.start
      {
        words[first - 1].possessive = WordFolder.fold(UInt8(ascii: "s"), into: words[first - 1].word.hash)
      }
    }
    var result: [NameMatch] = []
    var index = 0
    while index < words.count {
      guard let match = longest(words, at: index, text: text) else {
        index += 1
        continue
      }
      result.append(match.match)
      index = match.next
    }
    return result
  }

  private func longest(_ words: [SentenceWord], at start: Int, text: [UInt8]) -> (
    match: NameMatch, next: Int
  )? {
    var best: (match: NameMatch, next: Int)?
    func extend(_ phrase: UInt64, _ index: Int) {
      var options = [(words[index].word.hash, index + 1)]
      if let joined = words[index].possessive, index + 1 < words.count { options.append((joined, index + 2)) }
      for (hash, next) in options {
        let longer = WordFolder.append(hash, to: phrase)
        guard let found = names.find(longer) else { continue }
        if found.head >= 0, best.map({ next > $0.next }) ?? true,
          let match = match(words, start..<next, head: found.head, text: text)
        {
          best = (match, next)
        }
        if found.continues, next < words.count { extend(longer, next) }
      }
    }
    extend(WordFolder.seed, start)
    return best
  }

  private func match(_ words: [SentenceWord], _ range: Range<Int>, head: Int32, text: [UInt8]) -> NameMatch? {
    let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
    // "OPEC+" is not OPEC.
    let end = last.word.end
    // "US$5" is money.
    if end < text.count, text[end] == UInt8(ascii: "$") { return nil }
    let bytes = first.word.start..<(end < text.count && text[end] == UInt8(ascii: "+") ? end + 1 : end)
    var accepted: [Int32] = []
    var next = head
    while next >= 0 {
      let alias = aliases[Int(next)]
      defer { next = alias.next }
      if alias.needsArticle, range.lowerBound == 0 || words[range.lowerBound - 1].word.hash != WordFolder.the
      {
        continue
      }
      if alias.isExact ? sameLetters(alias.text, text, bytes) : !alias.isCapital || first.word.isCapital {
        accepted.append(next)
      }
    }
    guard !accepted.isEmpty else { return nil }
    return NameMatch(
      tokens: first.token..<last.token + 1, aliases: accepted,
      isPartial: !first.opensToken || !last.closesToken, bytes: bytes)
  }

  /// Whether letters and digits agree, capitals included; what parts them does not count.
  private func sameLetters(_ name: Range<Int>, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x2B, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
      default: false
      }
    }
    var (mine, theirs) = (name.lowerBound, range.lowerBound)
    while true {
      while mine < name.upperBound, !isWord(bytes[mine]) { mine += 1 }
      while theirs < range.upperBound, !isWord(text[theirs]) { theirs += 1 }
      if mine == name.upperBound || theirs == range.upperBound {
        return mine == name.upperBound && theirs == range.upperBound
      }
      guard bytes[mine] == text[theirs] else { return false }
      mine += 1
      theirs += 1
    }
  }
}
