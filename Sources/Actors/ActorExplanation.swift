public import Vocabulary

/// A mention with what it says and why, for those who ask.
public struct ActorExplanation: Sendable, Hashable {
  public let mention: Mention
  /// The mention's bytes in the article's text.
  public let range: ByteRange
  /// Exactly the bytes of ``range``.
  public let words: String
  /// The nodes' names, in the order of the mention's nodes.
  public let names: [String]
  /// Why the words mean these nodes: "name", "president on the article's date", "pronoun for 'Xi Jinping'".
  public let reason: String
}

extension ActorReader {
  /// Every mention of an article in text order, with its reason in words.
  public func explain(_ article: Article, _ sentences: [Sentence]) -> [ActorExplanation] {
    let scene = scene(article, sentences)
    return scene.ordered.map { draft in
      let range = scene.bytes(of: draft)
      return ActorExplanation(
        mention: Mention(
          sentence: draft.sentence, tokens: draft.tokens, head: draft.head, nodes: draft.nodes,
          form: draft.form,
          sense: draft.sense, basis: draft.basis),
        range: range, words: article.slice(range),
        names: draft.nodes.map { scene.actors[$0]?.name ?? $0.rawValue }, reason: scene.reason(for: draft))
    }
  }
}

extension ActorScene {
  func bytes(of draft: Draft) -> ByteRange {
    let tokens = sentences[draft.sentence].tokens
    guard let first = draft.tokens.first, let last = draft.tokens.last else { return ByteRange(0, 0) }
    return ByteRange(tokens[first].range.start, max(tokens[first].range.start, tokens[last].range.end))
  }

  /// A sentence's part that says why a mention means its nodes.
  func reason(for draft: Draft) -> String {
    let place = draft.sense == .place ? ", as a place" : ""
    switch draft.reason {
    case .alias(let type): return ActorScene.words(for: type) + place
    case .tagger: return "name by the tagger"
    case .title: return "name after a title"
    case .office(let office): return "\(office), as the text says"
    case .officeAtDate(let office): return "\(office) on the article's date"
    case .apposition: return "beside \(quoted(antecedentOf: draft))"
    case .body: return "described by whose it is"
    case .namedBody: return "body of its state"
    case .collective: return "its own words"
    case .surname: return "surname of a person whom the text names in full"
    case .surnameAtDate: return "surname of the best known on the article's date"
    case .coreference:
      return (draft.form == .pronoun ? "pronoun for " : "takes up ") + quoted(antecedentOf: draft)
    case .pair: return "those named last, up to \(quoted(antecedentOf: draft))"
    case .focus: return "of the state that the passage is about"
    }
  }

  private func quoted(antecedentOf draft: Draft) -> String {
    guard case .antecedent(let sentence, let head) = draft.basis else { return "what stands before" }
    let words =
      self.draft(sentence, head).map { article.slice(bytes(of: $0)) } ?? sentences[sentence].tokens[head].form
    return "'\(words)'" + (sentence == draft.sentence ? "" : " in sentence \(sentence + 1)")
  }

  private static func words(for type: AliasType) -> String {
    switch type {
    case .name: "name"
    case .official: "official name"
    case .acronym: "acronym"
    case .adjective: "adjective"
    case .noun, .nouns: "citizens"
    case .capital: "capital"
    case .seat: "seat of government"
    case .city: "city or region"
    case .weak: "short name"
    case .surname: "surname"
    }
  }
}
