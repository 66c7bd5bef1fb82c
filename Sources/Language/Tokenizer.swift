public import Vocabulary

/// Splits raw text into sentences of words as English Universal Dependencies treebanks do.
///
/// Clitics are tokens (do|n't, Russia|'s), and so are hyphens within words (US|-|backed) unless a prefix stands before them
/// (non-proliferation, pro-Russian). A sentence ends at a stop, or at the end of a line that does not go on
/// (``LineLayout`` says when), or is cut (``SentenceSplitter/longest`` says where).
/// Any bytes may come in: what is no UTF-8 stays in the word around it. Time is linear in the number of bytes.
public struct Tokenizer: Sendable {
  private let abbreviations = Abbreviations()

  private let scorer: SentenceBoundaryScorer?

  /// With a scorer, sentences without a stop are told apart in text that is a single line.
  public init(scorer: SentenceBoundaryScorer? = nil) {
    self.scorer = scorer
  }

  /// The sentences of the bytes in `body`; their tokens have a range and a form, the rest is left at its defaults.
  ///
  /// Every byte that is not white space is in exactly one token.
  /// - Precondition: `body` lies within `bytes`.
  public func sentences(in bytes: [UInt8], from body: ByteRange) -> [Sentence] {
    precondition(body.end <= bytes.count, "body \(body) exceeds the \(bytes.count) bytes of the text")
    let splitter = splitter(of: bytes, body)
    return splitter.sentences(scorer).map { range in
      let tokens = splitter.tokens[range].map { token in
        Token(
          range: ByteRange(token.start, token.end),
          form: String(decoding: bytes[token.start..<token.end], as: UTF8.self))
      }
      let first = splitter.tokens[range.lowerBound]
      return Sentence(
        range: ByteRange(first.start, splitter.tokens[range.upperBound - 1].end), tokens: tokens,
        opensParagraph: first.gap == .line)
    }
  }

  private func splitter(of bytes: [UInt8], _ body: ByteRange) -> SentenceSplitter {
    let text = TextBytes(bytes: bytes, limit: body.end)
    var scanner = TokenScanner(text, from: body.start, abbreviations: abbreviations)
    scanner.scan(lineStarts: LineLayout(bytes, from: body.start, to: body.end).starts)
    return SentenceSplitter(tokens: scanner.tokens, text: text, abbreviations: abbreviations)
  }

  /// Calls `body` with the features of each gap at which the rules end no sentence, and whether one ends there.
  ///
  /// `ends` are the offsets at which sentences of the text end.
  package func forEachUnmarkedGap(
    in bytes: [UInt8], ends: Set<Int>, _ body: (_ features: [UInt32], _ isEnd: Bool) -> Void
  ) {
    let splitter = splitter(of: bytes, ByteRange(0, bytes.count))
    let ruled = splitter.sentences()
    let views = splitter.features(ruled)
    var features: [UInt32] = []
    for sentence in ruled {
      var start = sentence.lowerBound
      for index in sentence.dropLast() where splitter.tokens[index + 1].gap != .none {
        let isEnd = ends.contains(splitter.tokens[index].end)
        views.features(after: index, from: start, into: &features)
        body(features, isEnd)
        if isEnd { start = index + 1 }
      }
    }
  }
}
