public import Language
package import Vocabulary

/// Measures a language model for its header.
public enum LanguageScores {
  /// In percent: parts of speech, heads and relations on given words.
  public static func measure(
    _ model: LanguageModel, _ name: String, on treebank: CoNLLU
  ) -> [LanguageModelHeader.Score] {
    let reader = LanguageReader(model: model)
    let score = TreebankScore(of: treebank) { reader.annotate(&$0) }
    return [
      ("UPOS", score.upos), ("XPOS", score.xpos), ("UAS", score.uas), ("LAS", score.las),
    ].map { .init(name: "\(name) \($0)", percent: $1 * 100) }
  }

  /// In percent: the F1 of whole names on given words.
  public static func measure(
    _ model: LanguageModel, _ name: String, onNames file: NamesFile
  ) -> [LanguageModelHeader.Score] {
    let reader = LanguageReader(model: model)
    let score = file.score { reader.names(in: $0) }
    return [.init(name: "\(name) names F1", percent: score.f1 * 100)]
  }
}

extension LanguageReader {
  /// The names in a sentence of these words.
  package func names(in forms: [String]) -> [NameSpan] {
    var tokens: [Token] = []
    var offset = 0
    for form in forms {
      tokens.append(Token(range: ByteRange(offset, offset + form.utf8.count), form: form))
      offset += form.utf8.count + 1
    }
    var sentence = Sentence(range: ByteRange(0, offset), tokens: tokens)
    annotate(&sentence)
    return sentence.names
  }
}
