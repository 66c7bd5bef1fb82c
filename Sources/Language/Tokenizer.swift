public import Vocabulary

/// Splits raw text into sentences of words as English Universal Dependencies treebanks do.
///
/// Clitics are tokens (do|n't, Russia|'s), and so are hyphens within words (US|-|backed) unless a prefix stands before them
/// (non-proliferation, pro-Russian). A sentence ends at a stop, or at the end of a line that does not go on
/// (``LineLayout`` says when), or is cut (``SentenceSplitter/longest`` says where).
/// Any bytes may come in: what is no UTF-8 stays in the word around it. Time is linear in the number of bytes.
public struct Tokenizer: Sendable {
  private let abbreviations = Abbreviations()

  public init() {}

  /// The sentences of the bytes in `body`; their tokens have a range and a form, the rest is left at its defaults.
  ///
  /// Every byte that is not white space is in exactly one token.
  /// - Precondition: `body` lies within `bytes`.
  public func sentences(in bytes: [UInt8], from body: ByteRange) -> [Sentence] {
    precondition(body.end <= bytes.count, "body \(body) exceeds the \(bytes.count) bytes of the text")
    let text = TextBytes(bytes: bytes, limit: body.end)
    var scanner = TokenScanner(text, from: body.start, abbreviations: abbreviations)
    scanner.scan(lineStarts: LineLayout(bytes, from: body.start, to: body.end).starts)
    let splitter = SentenceSplitter(tokens: scanner.tokens, text: text, abbreviations: abbreviations)
    return splitter.sentences().map { range in
      let tokens = scanner.tokens[range].map { token in
        Token(
          range: ByteRange(token.start, token.end),
          form: String(decoding: bytes[token.start..<token.end], as: UTF8.self))
      }
      let first = scanner.tokens[range.lowerBound]
      return Sentence(
        range: ByteRange(first.start, scanner.tokens[range.upperBound - 1].end), tokens: tokens,
        opensParagraph: first.gap == .line)
    }
  }
}
