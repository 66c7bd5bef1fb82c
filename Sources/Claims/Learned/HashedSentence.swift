import Vocabulary

/// The hashes of a sentence's words, made once for the features of all its events.
struct HashedSentence {
  let lemma: [UInt64]
  let form: [UInt64]
  let tag: [UInt64]
  /// Of the relation without its subtype.
  let relation: [UInt64]
  /// Of the nominal's preposition; 0 for none.
  let preposition: [UInt64]

  /// The classes of words alike that the word belongs to; 0 for none.
  let middleClass: [UInt64]
  let fineClass: [UInt64]

  init(_ tree: DependencyTree, _ wordClasses: (String) -> (middle: UInt64, fine: UInt64)) {
    let classes = tree.tokens.map { wordClasses($0.form) }
    middleClass = classes.map(\.middle)
    fineClass = classes.map(\.fine)
    lemma = tree.tokens.map { EventHash.of($0.lemma.lowercased()) }
    form = tree.tokens.map { EventHash.of($0.form.lowercased()) }
    tag = tree.tokens.map { EventHash.of($0.xpos) }
    relation = tree.tokens.map { EventHash.of($0.universalRelation) }
    preposition = tree.tokens.indices.map { token in
      let word = tree.preposition(of: token)
      return word.isEmpty ? 0 : EventHash.of(word)
    }
  }
}
