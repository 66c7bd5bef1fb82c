/// Finds where sentences end among the tokens of a text.
struct SentenceSplitter {
  let tokens: [TextToken]
  let text: TextBytes
  let abbreviations: Abbreviations

  /// The most tokens of a sentence.
  ///
  /// A longer one is cut after the last semicolon of its last hundred tokens, else after the last comma there, else here.
  static let longest = 400

  /// Ranges of tokens, in order and without gaps; none is empty.
  ///
  /// The scorer has its say where the text is a single line in which the rules find several sentences.
  func sentences(_ scorer: SentenceBoundaryScorer?) -> [Range<Int>] {
    let ruled = sentences()
    guard let scorer, ruled.count > 1, !tokens.dropFirst().contains(where: { $0.gap == .line }) else {
      return ruled
    }
    let views = features(ruled)
    var features: [UInt32] = []
    var sentences: [Range<Int>] = []
    for sentence in ruled {
      var start = sentence.lowerBound
      for index in sentence.dropLast() where tokens[index + 1].gap != .none {
        views.features(after: index, from: start, into: &features)
        guard scorer.ends(features) else { continue }
        sentences.append(start..<index + 1)
        start = index + 1
      }
      sentences.append(start..<sentence.upperBound)
    }
    return sentences
  }

  /// What a scorer sees of the sentences that the rules find.
  func features(_ sentences: [Range<Int>]) -> BoundaryFeatures {
    var ends = [Bool](repeating: false, count: tokens.count)
    for sentence in sentences { ends[sentence.upperBound - 1] = true }
    return BoundaryFeatures(tokens, of: text, ends: ends)
  }

  /// The sentences by the rules alone.
  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      if index > start, tokens[index].gap == .line {
        sentences.append(start..<index)
        start = index
      }
      if index - start == Self.longest {
        let end = cut(start)
        sentences.append(start..<end)
        start = end
      }
      if let dateline = Dateline(at: index, in: self), dateline.end - start <= Self.longest {
        if dateline.standsAlone, index > start {
          sentences.append(start..<index)
          start = index
        }
        sentences.append(start..<dateline.end)
        start = dateline.end
        index = dateline.end
        continue
      }
      guard isStop(tokens[index]) else {
        index += 1
        continue
      }
      let next = closersEnd(after: index, from: start)
      if next - start <= Self.longest, next < tokens.count, tokens[next].gap != .line,
        ends(at: index, next: next, from: start)
      {
        sentences.append(start..<next)
        start = next
        index = next
      } else {
        index += 1
      }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private func isStop(_ token: TextToken) -> Bool {
    token.isAbbreviation || token.kind == .period || token.kind == .terminal || token.kind == .ellipsis
  }

  /// Where to cut a sentence of too many tokens.
  private func cut(_ start: Int) -> Int {
    let end = start + Self.longest
    let last = end - 100..<end
    let semicolon = last.last { tokens[$0].count == 1 && text.bytes[tokens[$0].start] == UInt8(ascii: ";") }
    return (semicolon ?? last.last { tokens[$0].kind == .comma }).map { $0 + 1 } ?? end
  }

  /// The token after the quotation marks and brackets that close right behind a stop.
  private func closersEnd(after index: Int, from start: Int) -> Int {
    var next = index + 1
    while next < tokens.count, next - index <= 8 {
      let token = tokens[next]
      switch token.kind {
      case .close where token.gap == .none: break
      case .openQuote where token.gap == .none && isFollowedBySpace(next): break
      case .quote where token.gap == .none, .apostrophe where token.gap == .none: break
      case .quote where token.gap == .space:
        guard isFollowedBySpace(next), isQuoteOpen(before: next, from: start) else { return next }
      case .emoji where token.gap != .line: break
      default: return next
      }
      next += 1
    }
    return next
  }

  private func isFollowedBySpace(_ index: Int) -> Bool {
    index + 1 == tokens.count || tokens[index + 1].gap != .none
  }

  /// Whether an odd number of quotation marks stands in the sentence before a token.
  private func isQuoteOpen(before index: Int, from start: Int) -> Bool {
    tokens[start..<index].count { $0.kind == .quote || $0.kind == .openQuote } % 2 == 1
  }

  /// The first bytes of a token; empty behind the last.
  func word(_ index: Int) -> String {
    index < tokens.count
      ? String(
        decoding: text.bytes[tokens[index].start..<min(tokens[index].end, tokens[index].start + 24)],
        as: UTF8.self)
      : ""
  }

  func first(_ index: Int) -> TextCharacter? {
    text.character(tokens[index].start)
  }

  /// Whether the sentence ends after the stop at `index`, given the token that would begin the next.
  private func ends(at index: Int, next: Int, from start: Int) -> Bool {
    guard let opener = first(next) else { return true }
    let stop = tokens[index]
    if stop.isAbbreviation { return endsAfterAbbreviation(index, next, opener) }
    switch tokens[next].kind {
    case .comma, .close, .period, .terminal, .ellipsis: return false
    case .hyphen, .dash: return tokens[next].gap != .none && next == index + 1 && stop.kind != .ellipsis
    case .symbol where [0x3a, 0x3b, 0x2f, 0x25, 0x26].contains(opener.value): return false
    default: break
    }
    if isListNumber(index, from: start) { return false }
    let hasCloser = next > index + 1
    let isForeign = stop.kind == .terminal && text.bytes[stop.start] >= 0x80
    if tokens[next].gap == .none, !hasCloser, !isForeign {
      guard opener.isUppercase, index > start, first(index - 1)?.kind == .letter, stop.kind != .ellipsis
      else {
        return stop.kind != .ellipsis && tokens[next].kind == .openQuote
      }
      return true
    }
    if opener.isLowercase { return endsBeforeLowercase(index, hasCloser) }
    if stop.kind == .terminal, hasCloser, tokens[index + 1].kind != .close {
      return !(next..<min(next + 4, tokens.count)).contains { WordList.speech.contains(word($0)) }
    }
    return true
  }

  private func endsBeforeLowercase(_ index: Int, _ hasCloser: Bool) -> Bool {
    tokens[index].kind != .ellipsis && !hasCloser
  }

  /// "1." or "a." at the beginning of an item.
  private func isListNumber(_ index: Int, from start: Int) -> Bool {
    guard index == start + 1, tokens[index].kind == .period, tokens[index].gap == .none else { return false }
    return tokens[start].count <= 2 && first(start)?.kind == .digit
  }

  private func endsAfterAbbreviation(_ index: Int, _ next: Int, _ opener: TextCharacter) -> Bool {
    guard opener.isUppercase || next > index + 1 && opener.kind != .letter && opener.kind != .comma else {
      return false
    }
    let token = word(index).dropLast().lowercased()
    let follower = word(next).lowercased()
    if token.utf8.count == 1 { return false }
    switch abbreviations.kind(of: token) {
    case .opening, .beforeNumber: return false
    case .free where token == "a.m" || token == "p.m": return !WordList.clock.contains(follower)
    case .free where token == "etc": return true
    default: return WordList.openers.contains(follower)
    }
  }
}
