public import Actors
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

extension ArticleReader {
  /// Every mention of an actor in the article in text order, with whom it means and why.
  public func mentions(in article: Article) -> [ActorExplanation] {
    actors.explain(article, language.read(article))
  }

  /// How much the gazetteer knows, overlays included.
  public var gazetteerSummary: GazetteerSummary { gazetteer.summary }

  /// What is wrong with the facts of the gazetteer.
  public var gazetteerFindings: [GazetteerFinding] { gazetteer.findings() }
}
