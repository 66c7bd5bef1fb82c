import Language
import TestSupport
import Testing
import Vocabulary

/// No bytes break the tokenizer: 100,000 random texts and a few huge ones.
struct TokenizerFuzzTests {
  /// Pieces that meet in random order.
  private static let pieces: [[UInt8]] =
    [
      " ", "  ", "\n", "\n\n", "\r\n", "\t", ".", "...", "!", "?!", ",", ";", ":", "\"", "''", "“", "”", "‘",
      "’", "'", "(",
      ")", "[", "]", "-", "--", "—", "$", "€", "%", "&", "/", "@", "#", "*", "_", "+", "=", "<", ">", "a",
      "I", "J.", "U.S.",
      "U.S", "Mr.", "No.", "p.m.", "don't", "n't", "cannot", "gonna", "'s", "Putin", "Beijing", "said", "The",
      "the", "non-",
      "pro-", "-led", "5", "16", "1,000", "3.5", "10pm", "2024", "May", "8", "Friday", "www.", "http://",
      "x@y.org", "un.org",
      ":)", "😀", "👍🏽", "🇺🇦", "\u{200d}", "\u{fe0f}", "é", "e\u{301}", "中文", "。", "Москва", "\u{a0}", "\u{200b}",
      "\u{2028}",
      "\u{0}", "- ", "• ", "1. ", "(a) ",
    ].map { Array($0.utf8) }

  /// Ends a sentence at every gap.
  private static let eager = SentenceBoundaryScorer(
    weights: [Int16](repeating: 0, count: SentenceBoundaryScorer.size), threshold: -1)

  /// What must hold of any text; false prints the text.
  private func holds(_ bytes: [UInt8], _ tokenizer: Tokenizer) -> Bool {
    var end = 0
    for sentence in tokenizer.sentences(in: bytes, from: ByteRange(0, bytes.count)) {
      guard let first = sentence.tokens.first, let last = sentence.tokens.last, sentence.tokens.count <= 400,
        sentence.range == ByteRange(first.range.start, last.range.end)
      else { return false }
      for token in sentence.tokens {
        guard token.range.start >= end, !token.range.isEmpty, isSpace(bytes[end..<token.range.start]),
          token.form == String(decoding: bytes[token.range.start..<token.range.end], as: UTF8.self)
        else { return false }
        end = token.range.end
      }
    }
    return isSpace(bytes[end...])
  }

  private func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.allSatisfy({ $0 == 0x20 || 0x09...0x0d ~= $0 }) { return true }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.value == 0x200b || $0.value == 0xfeff
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func piecesKeepTheirBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let tokenizer = seed % 2 == 0 ? Tokenizer() : Tokenizer(scorer: Self.eager)
    for _ in 0..<9_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        bytes += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }
      if Int.random(in: 0..<4, using: &generator) == 0, !bytes.isEmpty {
        // Cut within a character.
        bytes.removeLast(min(bytes.count, Int.random(in: 0...2, using: &generator)))
        bytes.removeFirst(min(bytes.count, Int.random(in: 0...1, using: &generator)))
      }
      guard !holds(bytes, tokenizer) else { continue }
      Issue.record("broken by \(bytes)")
      return
    }
  }

  @Test(arguments: UInt64(100)..<104)
  func randomBytesKeepTheirPlace(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let tokenizer = Tokenizer()
    for _ in 0..<9_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      guard !holds(bytes, tokenizer) else { continue }
      Issue.record("broken by \(bytes)")
      return
    }
  }

  struct Huge: Sendable, CustomTestStringConvertible {
    let name: String
    let piece: String
    let bytes: Int

    var testDescription: String { name }
  }

  /// A quadratic step would need hours for these.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      Huge(name: "one word", piece: "a", bytes: 1_000_000),
      Huge(name: "a sentence of 100,000 tokens", piece: "word ", bytes: 500_000),
      Huge(name: "stops", piece: ".", bytes: 300_000),
      Huge(name: "stops apart", piece: ". ", bytes: 100_000),
      Huge(name: "quotation marks", piece: "\"", bytes: 100_000),
      Huge(name: "deep quotations", piece: "“‘", bytes: 100_000),
      Huge(name: "stops and quotations", piece: ".\" ", bytes: 100_000),
      Huge(name: "brackets", piece: "(", bytes: 100_000),
      Huge(name: "hyphens within", piece: "non-", bytes: 200_000),
      Huge(name: "hyphens and digits", piece: "1-", bytes: 200_000),
      Huge(name: "apostrophes", piece: "n't'", bytes: 200_000),
      Huge(name: "periods within", piece: "U.S.", bytes: 200_000),
      Huge(name: "digits and commas", piece: "1,000", bytes: 200_000),
      Huge(name: "at signs", piece: "a@", bytes: 200_000),
      Huge(name: "percent signs", piece: "a%", bytes: 200_000),
      Huge(name: "plus signs", piece: "a+", bytes: 200_000),
      Huge(name: "schemes", piece: "http://a,", bytes: 200_000),
      Huge(name: "open addresses", piece: "mailto:((", bytes: 200_000),
      Huge(name: "hosts", piece: "a.", bytes: 200_000),
      Huge(name: "letters and joiners", piece: "a\u{200d}", bytes: 200_000),
      Huge(name: "flags", piece: "🇺🇦", bytes: 200_000),
      Huge(name: "newlines", piece: "\n", bytes: 500_000),
      Huge(name: "short lines", piece: "a\n", bytes: 200_000),
      Huge(name: "initials", piece: "J. ", bytes: 100_000),
      Huge(name: "initials apart", piece: "J.  -  ", bytes: 100_000),
      Huge(name: "dates", piece: "Friday, May 8, 2009 ", bytes: 200_000),
    ])
  func hugeTextsAreRead(_ huge: Huge) {
    let piece = Array(huge.piece.utf8)
    let bytes = Array(repeatElement(piece, count: huge.bytes / piece.count).joined())
    #expect(holds(bytes, Tokenizer()))
  }
}
