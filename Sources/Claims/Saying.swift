package import Vocabulary

/// A word of a sentence that may say a relation.
package struct Saying: Sendable {
  let predicate: Int
  let relation: Relation
  /// The tokens of the trigger.
  let trigger: Range<Int>
  /// What the relation's frame finds; nil where only the model takes the word for the relation.
  let finding: FrameFinding?
  /// How likely the word says the relation of anybody, 0…1.
  let prior: Float
  /// How many relations the word says more likely.
  let rank: Int
  let telling: Telling
  let hashes: Hashes

  /// What the features of all its ends and pairs share.
  struct Hashes: Sendable {
    let relation: UInt64
    let quadClass: UInt64
    /// Of the word's part of speech.
    let category: UInt64
    let isPassive: UInt64
    /// Steps from the word to the root, at most 5.
    let depth: UInt64
  }

  /// The relations that words say of events and standing, in the order of the model's outputs.
  package static let relations: [Relation] = Relation.allCases.filter {
    $0.isEvent || $0.symmetry == .always
  }
}

/// An actor who may be an end of an event.
struct EventEnd: Sendable {
  let actor: BoundActor
  let way: TreeWay
  let mention: Mention?
  let state: NodeID
  /// The hash of the node's kind.
  let kind: UInt64
}

/// An event that a word may say, with all that the model judges it by.
package struct EventExample: Sendable {
  let saying: Saying
  let ends: [EventEnd]
  /// Of the word and its relation.
  package let features: FeatureSet
  /// For each end, in the source's place and in the target's.
  package let sources: [FeatureSet]
  package let targets: [FeatureSet]
  package let pairs: [Pair]

  package struct Pair: Sendable {
    package let source: Int
    package let target: Int
    package let features: FeatureSet
  }
}

extension EventExample {
  package var relation: Relation { saying.relation }
  package var predicate: Int { saying.predicate }
  package var trigger: Range<Int> { saying.trigger }
  package func node(_ end: Int) -> NodeID { ends[end].actor.node }
}
