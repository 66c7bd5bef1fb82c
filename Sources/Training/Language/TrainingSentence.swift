package import Language
import Vocabulary

/// A sentence with gold labels as the learners see it.
package struct TrainingSentence: Sendable {
  package var traits: [WordTraits]
  /// Indices of tags.
  package var goldTags: [UInt8]
  /// What a tagger that has not seen the sentence gives it.
  package var tags: [UInt8]
  /// The number of words for the root.
  package var heads: [Int]
  /// Indices of relations.
  package var relations: [Int]
}

/// The tags and relations of a treebank by number, and its sentences in these.
package struct TreebankNumbers: Sendable {
  /// The most frequent first, at most ``WeightTable/classLimit``.
  package let tags: [Tagger.Tag]
  /// `root` first.
  package let relations: [String]

  package init(_ treebank: CoNLLU) {
    var tags: [Tagger.Tag: Int] = [:]
    var relations: Set<String> = []
    for word in treebank.sentences.lazy.flatMap(\.words) {
      tags[Self.tag(of: word), default: 0] += 1
      relations.insert(word.relation)
    }
    relations.remove("root")
    self.tags = tags.sorted {
      ($1.value, $0.key.upos.rawValue, $0.key.xpos) < ($0.value, $1.key.upos.rawValue, $1.key.xpos)
    }.prefix(WeightTable.classLimit).map(\.key)
    self.relations = ["root"] + relations.sorted()
  }

  /// For each tag its universal part of speech as a number.
  package var universal: [UInt8] {
    tags.map { tag in UInt8(UniversalPartOfSpeech.allCases.firstIndex(of: tag.upos) ?? 0) }
  }

  /// The sentences that have a whole tree.
  package func sentences(of treebank: CoNLLU, _ lexicon: TraitLexicon) -> [TrainingSentence] {
    let tagNumbers = Dictionary(uniqueKeysWithValues: tags.enumerated().map { ($1, UInt8($0)) })
    let relationNumbers = Dictionary(uniqueKeysWithValues: relations.enumerated().map { ($1, $0) })
    return treebank.sentences.filter(\.hasTree).map { sentence in
      let words = sentence.words
      let gold = words.map { tagNumbers[Self.tag(of: $0)] ?? 0 }
      return TrainingSentence(
        traits: lexicon.traits(of: words.map(\.form)), goldTags: gold, tags: gold,
        heads: words.map { ($0.head ?? 0) == 0 ? words.count : ($0.head ?? 0) - 1 },
        relations: words.map { relationNumbers[$0.relation] ?? 0 })
    }
  }

  private static func tag(of word: CoNLLU.Word) -> Tagger.Tag {
    Tagger.Tag(
      upos: UniversalPartOfSpeech(rawValue: word.upos) ?? .other, xpos: word.xpos == "_" ? "" : word.xpos)
  }
}

/// What the models see of words beside their form.
package struct TraitLexicon: Sendable {
  package var clusters = WordClusters()
  package var names = NameList()

  package init(clusters: WordClusters = WordClusters(), names: NameList = NameList()) {
    self.clusters = clusters
    self.names = names
  }

  package func traits(of forms: [String]) -> [WordTraits] {
    var traits = forms.map { text in
      var form = text
      return form.withUTF8 { WordTraits(form: $0, clusters: clusters) }
    }
    names.mark(&traits)
    return traits
  }
}
