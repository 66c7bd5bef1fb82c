/// A full date that stands between sentences without a stop, in text that has lost its lines.
///
/// "Friday, May 8, 2009" and "Friday, 8 May 2009" between a headline and a capital stand alone; ", May 8, 2009" ends a source
/// or a byline before a capital. In running text a comma, a stop or a word in lower case follows such a date.
struct Dateline {
  /// The token after the date.
  let end: Int
  /// Whether the date begins a sentence too.
  let standsAlone: Bool

  init?(at index: Int, in text: SentenceSplitter) {
    let isFull = WordList.weekdays.contains(text.word(index))
    if isFull {
      guard text.word(index + 1) == ",", !(index > 0 && Self.governs(index - 1, text)),
        let end = Self.dateEnd(index + 2, text), text.opensCapitalised(end)
      else { return nil }
      self.end = end
      standsAlone = true
    } else {
      guard index > 1, text.tokens[index - 1].kind == .comma,
        !WordList.weekdays.contains(text.word(index - 2)),
        let end = Self.dateEnd(index, text), text.opensCapitalised(text.isQuote(end) ? end + 1 : end)
      else { return nil }
      self.end = end
      standsAlone = false
    }
  }

  /// Whether the word before makes the date a part of its phrase.
  private static func governs(_ index: Int, _ text: SentenceSplitter) -> Bool {
    [.comma, .open].contains(text.tokens[index].kind)
      || [
        "on", "until", "since", "by", "from", "to", "through", "of", "and", "before", "after", "for", "till",
        "between",
      ]
      .contains(text.word(index).lowercased())
  }

  /// The token after "May 8, 2009" or "8 May 2009".
  private static func dateEnd(_ start: Int, _ text: SentenceSplitter) -> Int? {
    let isMonthFirst = WordList.months.contains(text.word(start))
    guard isMonthFirst || WordList.months.contains(text.word(start + 1)) else { return nil }
    guard isNumber(text.word(isMonthFirst ? start + 1 : start), 1...2) else { return nil }
    let year = start + (text.word(start + 2) == "," ? 3 : 2)
    return isNumber(text.word(year), 4...4) ? year + 1 : nil
  }

  private static func isNumber(_ word: String, _ digits: ClosedRange<Int>) -> Bool {
    digits.contains(word.utf8.count) && word.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }
}

extension SentenceSplitter {
  fileprivate func isQuote(_ index: Int) -> Bool {
    index < tokens.count && [.quote, .openQuote].contains(tokens[index].kind)
  }

  /// Whether a token on the same line begins with a capital.
  fileprivate func opensCapitalised(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].gap != .line && first(index)?.isUppercase ?? false
  }
}
