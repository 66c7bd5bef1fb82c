/// A full date that stands between sentences without a stop, in text that has lost its lines.
///
/// "Friday, 8 May 2009" and "Friday, May 8, 2009" between a headline and a capital letter stand alone; "…, August 15, 2008"
/// before a quotation ends an entry of a list of sources. In running text a comma or a word in lower case follows a date.
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
      guard index > 0, text.tokens[index - 1].kind == .comma, let end = Self.dateEnd(index, text),
        end < text.tokens.count, [.quote, .openQuote].contains(text.tokens[end].kind),
        text.opensCapitalised(end + 1)
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
  /// Whether a token on the same line begins with a capital.
  fileprivate func opensCapitalised(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].gap != .line && first(index)?.isUppercase ?? false
  }
}
