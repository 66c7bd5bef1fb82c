public import Language
public import Vocabulary

extension ArticleReader {
  /// The article's sentences with tags, lemmas, trees and names.
  public func sentences(of article: Article) -> [Sentence] {
    language.read(article)
  }

  /// Tags, parses and names a sentence whose tokens are given.
  public func annotate(_ sentence: inout Sentence) {
    language.annotate(&sentence)
  }

  /// What the language model says of itself.
  public var languageModel: LanguageModelHeader { language.model.header }

  /// The size of the language model, in bytes.
  public var languageModelSize: Int { language.model.byteCount }
}
