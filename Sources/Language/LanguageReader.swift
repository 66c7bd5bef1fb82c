public import Vocabulary

/// Reads text with a ``LanguageModel``: sentences with tags, trees and names.
public struct LanguageReader: Sendable {
  public let model: LanguageModel
  private let tokenizer: Tokenizer
  /// For each tag of the tagger its universal part of speech as a number.
  private let universal: [UInt8]

  public init(model: LanguageModel) {
    self.model = model
    tokenizer = Tokenizer(scorer: model.boundaries)
    var numbers: [UniversalPartOfSpeech: UInt8] = [:]
    for (number, part) in UniversalPartOfSpeech.allCases.enumerated() { numbers[part] = UInt8(number) }
    universal = model.tagger.tags.map { numbers[$0.upos] ?? 0 }
  }

  /// The sentences of an article's body with tags, lemmas, trees and names; their ranges are of the article's text.
  ///
  /// Any bytes can be read. Time is linear in their number.
  public func read(_ article: Article) -> [Sentence] {
    var sentences = tokenizer.sentences(in: article.text, from: article.body)
    var scratch = ReadingScratch(beamWidth: model.parser.beamWidth)
    for index in sentences.indices { annotate(&sentences[index], &scratch) }
    return sentences
  }

  /// Tags, parses and finds the names in a sentence whose tokens are given; forms and ranges stay.
  ///
  /// A sentence of more than ``ParserState/windowLimit`` tokens is parsed in windows of so many; the root of each later
  /// window depends on the root of the first as `parataxis`. Time is linear in the number of tokens.
  public func annotate(_ sentence: inout Sentence) {
    var scratch = ReadingScratch(beamWidth: model.parser.beamWidth)
    annotate(&sentence, &scratch)
  }

  package func annotate(_ sentence: inout Sentence, _ scratch: inout ReadingScratch) {
    let count = sentence.tokens.count
    guard count > 0 else { return }
    scratch.traits.removeAll(keepingCapacity: true)
    for token in sentence.tokens {
      var form = token.form
      let traits = form.withUTF8 { WordTraits(form: $0, clusters: model.clusters) }
      scratch.traits.append(traits)
    }
    model.knownNames.mark(&scratch.traits)
    scratch.tags.removeAll(keepingCapacity: true)
    scratch.tags.append(contentsOf: repeatElement(0, count: count))
    tag(&sentence, &scratch)
    parse(&sentence, &scratch)
    findNames(&sentence, &scratch)
  }

  private func findNames(_ sentence: inout Sentence, _ scratch: inout ReadingScratch) {
    guard let names = model.names else { return }
    sentence.names = scratch.traits.withUnsafeBufferPointer { traits in
      scratch.tags.withUnsafeBufferPointer { tags in
        names.names(
          in: traits, tags: tags, &scratch.nameBeam, &scratch.labels, &scratch.features, scratch.scores)
      }
    }
  }

  private func tag(_ sentence: inout Sentence, _ scratch: inout ReadingScratch) {
    scratch.traits.withUnsafeBufferPointer { traits in
      model.tagger.tag(traits, into: &scratch.tags, &scratch.features, scratch.scores)
    }
    for (index, number) in scratch.tags.enumerated() {
      let tag = model.tagger.tags[Int(number)]
      sentence.tokens[index].upos = tag.upos
      sentence.tokens[index].xpos = tag.xpos
      if let lemmatizer = model.lemmatizer {
        sentence.tokens[index].lemma = lemmatizer.lemma(
          form: sentence.tokens[index].form, upos: tag.upos, xpos: tag.xpos)
      }
    }
  }

  private func parse(_ sentence: inout Sentence, _ scratch: inout ReadingScratch) {
    let count = sentence.tokens.count
    let relations = model.parser.relations
    var firstRoot = 0
    var start = 0
    while start < count {
      let end = min(start + ParserState.windowLimit, count)
      scratch.traits.withUnsafeBufferPointer { traits in
        scratch.tags.withUnsafeBufferPointer { tags in
          universal.withUnsafeBufferPointer { universal in
            model.parser.parse(
              UnsafeBufferPointer(rebasing: traits[start..<end]),
              tags: UnsafeBufferPointer(rebasing: tags[start..<end]), upos: universal,
              &scratch.beam, &scratch.features)
          }
        }
      }
      scratch.beam.withState(0) { state in
        Self.attach(&sentence, state, from: start, relations, &firstRoot)
      }
      start = end
    }
  }

  /// Writes a window's tree into the sentence.
  private static func attach(
    _ sentence: inout Sentence, _ state: borrowing ParserState, from start: Int, _ relations: [String],
    _ firstRoot: inout Int
  ) {
    for index in 0..<state.words {
      let node = state.nodes[index]
      let place = start + index
      if Int(node.head) < state.words {
        sentence.tokens[place].head = start + Int(node.head)
        sentence.tokens[place].relation = relations[Int(node.relation)]
      } else if start == 0 {
        firstRoot = place
        sentence.tokens[place].head = nil
        sentence.tokens[place].relation = "root"
      } else {
        sentence.tokens[place].head = firstRoot
        sentence.tokens[place].relation = "parataxis"
      }
    }
  }
}
