public import Vocabulary

/// Reads text with a ``LanguageModel``: sentences with tags, trees and names.
public struct LanguageReader: Sendable {
  public let model: LanguageModel
  /// For each tag of the tagger its universal part of speech as a number.
  private let universal: [UInt8]

  public init(model: LanguageModel) {
    self.model = model
    var numbers: [UniversalPartOfSpeech: UInt8] = [:]
    for (number, part) in UniversalPartOfSpeech.allCases.enumerated() { numbers[part] = UInt8(number) }
    universal = model.tagger.tags.map { numbers[$0.upos] ?? 0 }
  }

  /// Tags, parses and finds the names in a sentence whose tokens are given; forms and ranges stay.
  ///
  /// A sentence of more than ``ParserState/windowLimit`` tokens is parsed in windows of so many; the root of each later
  /// window depends on the root of the first as `parataxis`. Time is linear in the number of tokens.
  public func annotate(_ sentence: inout Sentence) {
    var scratch = ReadingScratch()
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
        names.names(in: traits, tags: tags, &scratch.labels, &scratch.features, scratch.scores)
      }
    }
  }

  private func tag(_ sentence: inout Sentence, _ scratch: inout ReadingScratch) {
    scratch.traits.withUnsafeBufferPointer { traits in
      model.tagger.tag(traits, into: &scratch.tags, &scratch.features, scratch.scores)
    }
    for (index, tag) in scratch.tags.enumerated() {
      sentence.tokens[index].upos = model.tagger.tags[Int(tag)].upos
      sentence.tokens[index].xpos = model.tagger.tags[Int(tag)].xpos
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
              &scratch.state, &scratch.features, scratch.scores)
          }
        }
      }
      for index in start..<end {
        let node = scratch.state.nodes[index - start]
        let head = Int(node.head)
        sentence.tokens[index].relation = relations[max(0, Int(node.relation))]
        if head >= 0, head < end - start {
          sentence.tokens[index].head = start + head
        } else if start == 0 {
          sentence.tokens[index].head = nil
          firstRoot = index
        } else {
          sentence.tokens[index].head = firstRoot
          sentence.tokens[index].relation = "parataxis"
        }
      }
      start = end
    }
  }
}
