/// Why a CoNLL-U file could not be read.
///
/// Every case carries the line, counted from 1.
public enum CoNLLUError: Error, Equatable, CustomStringConvertible {
  case columns(line: Int, found: Int)
  case emptyColumn(line: Int, column: Int)
  case id(line: Int, found: String, expected: Int)
  case head(line: Int, found: String, words: Int)
  case partOfSpeech(line: Int, found: String)
  case misplacedComment(line: Int)
  case noWords(line: Int)
  case notUTF8(line: Int)
  /// The sentence that begins at the line has no tree where one is needed.
  case tree(line: Int)

  public var description: String {
    switch self {
    case .columns(let line, let found):
      "line \(line): expected 10 tab-separated columns, found \(found); "
        + "sentences are separated by an empty line and columns without a value hold '_'"
    case .emptyColumn(let line, let column):
      "line \(line): column \(column) is empty; write '_' where there is no value"
    case .id(let line, let found, let expected):
      "line \(line): id '\(found)' where \(expected) was expected; words are numbered from 1 in each sentence, "
        + "a multiword token is '\(expected)-\(expected + 1)' before its words, an empty node '\(expected - 1).1'"
    case .head(let line, let found, let words):
      "line \(line): head '\(found)' is not a word of the sentence; "
        + "allowed are 0 for the root, 1 to \(words), and '_' where no head is given"
    case .partOfSpeech(let line, let found):
      "line \(line): unknown part of speech '\(found)'; known are ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, "
        + "PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X, and '_' where none is given"
    case .misplacedComment(let line):
      "line \(line): a comment stands after the words of a sentence; comments stand before the first word"
    case .noWords(let line):
      "line \(line): the sentence has no words; remove its lines or add the words"
    case .notUTF8(let line):
      "line \(line): not valid UTF-8; convert the file to UTF-8"
    case .tree(let line):
      "line \(line): the sentence that begins here is no tree; "
        + "every word needs a head, exactly one the head 0, and no word may depend on itself through others"
    }
  }
}
