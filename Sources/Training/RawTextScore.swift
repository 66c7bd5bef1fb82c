public import Language
public import Vocabulary

/// How well raw text is split into words and sentences and lemmatised, by the definitions of the CoNLL 2018 shared task.
///
/// Words and sentences match when they span the same characters, white space left out. The words are the syntactic ones:
/// the parts of a multiword token count, not the token.
/// - SeeAlso: Zeman et al., CoNLL 2018 Shared Task: Multilingual Parsing from Raw Text to Universal Dependencies.
public struct RawTextScore: Sendable, Hashable {
  public private(set) var tokens = F1Score()
  public private(set) var sentences = F1Score()
  /// Of matching words, those with the right lemma; a gold lemma `_` is always right.
  public private(set) var lemmas = F1Score()

  public init() {}

  /// Reads the raw text of each document of a treebank: its `# text` lines joined by spaces.
  public init(of treebank: CoNLLU, read: (_ text: [UInt8]) -> [Sentence]) {
    for document in treebank.documents {
      count(read(document.text), of: document.text, gold: document.sentences)
    }
  }

  /// Counts the sentences read from a document's text.
  public mutating func count(_ predicted: [Sentence], of text: [UInt8], gold: [CoNLLU.Sentence]) {
    let offsets = Self.offsetsWithoutSpace(text)
    var predictedWords: [Word] = []
    var predictedSentences: [ByteRange] = []
    for sentence in predicted {
      guard let first = sentence.tokens.first, let last = sentence.tokens.last else { continue }
      predictedSentences.append(ByteRange(offsets[first.range.start], offsets[last.range.end]))
      for token in sentence.tokens {
        predictedWords.append(
          Word(range: ByteRange(offsets[token.range.start], offsets[token.range.end]), lemma: token.lemma))
      }
    }
    var goldWords: [Word] = []
    var goldSentences: [ByteRange] = []
    var offset = 0
    for sentence in gold {
      let words = Self.words(of: sentence, at: &offset)
      guard let first = words.first, let last = words.last else { continue }
      goldSentences.append(first.range.union(last.range))
      goldWords += words
    }
    tokens.count(predicted: predictedWords.map(\.range), gold: goldWords.map(\.range))
    sentences.count(predicted: predictedSentences, gold: goldSentences)
    countLemmas(predictedWords, goldWords)
  }

  private struct Word {
    let range: ByteRange
    let lemma: String
  }

  private mutating func countLemmas(_ predicted: [Word], _ gold: [Word]) {
    lemmas.predicted += predicted.count
    lemmas.gold += gold.count
    var (left, right) = (0, 0)
    while left < predicted.count, right < gold.count {
      if predicted[left].range < gold[right].range {
        left += 1
      } else if gold[right].range < predicted[left].range {
        right += 1
      } else {
        if gold[right].lemma == "_" || gold[right].lemma == predicted[left].lemma { lemmas.correct += 1 }
        left += 1
        right += 1
      }
    }
  }

  /// The words of a sentence by bytes without white space; the parts of a multiword token share out its bytes.
  private static func words(of sentence: CoNLLU.Sentence, at offset: inout Int) -> [Word] {
    var words: [Word] = []
    var number = 0
    /// The last word of the multiword token that is open, and the offset of its end.
    var multiword: (last: Int, end: Int)?
    for line in sentence.lines {
      switch line {
      case .emptyNode: continue
      case .multiword(_, let last, let columns): multiword = (last, offset + lengthWithoutSpace(columns[0]))
      case .word(let word):
        number += 1
        var end = offset + lengthWithoutSpace(word.form)
        if let open = multiword {
          end = number >= open.last ? open.end : min(end, open.end)
          if number >= open.last { multiword = nil }
        }
        words.append(Word(range: ByteRange(offset, max(offset, end)), lemma: word.lemma))
        offset = max(offset, end)
      }
    }
    return words
  }

  private static func lengthWithoutSpace(_ form: String) -> Int {
    form.unicodeScalars.reduce(0) { $0 + ($1.properties.isWhitespace ? 0 : UTF8.width($1)) }
  }

  /// For each offset into the text the number of bytes before it that are not white space.
  private static func offsetsWithoutSpace(_ text: [UInt8]) -> [Int] {
    var offsets: [Int] = []
    offsets.reserveCapacity(text.count + 1)
    var count = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let width = UTF8.width(scalar)
      let isSpace = scalar.properties.isWhitespace
      for _ in 0..<width {
        offsets.append(count)
        if !isSpace { count += 1 }
      }
    }
    offsets.append(count)
    return offsets
  }
}
