import Vocabulary

/// A reading that may become a claim.
struct Candidate: Sendable, Hashable {
  var relation: Relation
  let source: BoundActor
  let target: BoundActor
  let sourcePath: Argument.Path
  let targetPath: Argument.Path
  let isSymmetric: Bool
  /// The token that says the relation.
  let predicate: Int
  /// The tokens of the trigger.
  let trigger: Range<Int>
  let category: Frame.Category
  let strength: Double
  /// How many conditions the frame had: the more, the surer.
  let specificity: Int
  /// How many other relations of the predicate come before this one.
  var rank = 0
  var telling = Telling()
  /// Whether the frame's own places hold both ends.
  var isBound: Bool { sourcePath != .loose && targetPath != .loose }
  /// What made the reading, for ``Features``.
  var origin = Origin.frame

  enum Origin: String, Sendable, CaseIterable {
    /// A frame of the lexicon.
    case frame
    /// A word that embeds another event: "refused to meet X".
    case act
    /// The end of another event: "stopped supplying X".
    case ending
  }
}

/// How the text tells an event: as fact, plan or denial, and by whose word.
struct Telling: Sendable, Hashable {
  var status = Status.asserted
  /// The first speaker's mention head, where another than the author tells it.
  var speaker: NodeID?
  /// The word that embeds the event, where one does.
  var embeddedBy: Int?
  /// Whether the embedding tells that the event ends.
  var isEnding = false
  /// Whether the event is not told at all: "refused to meet".
  var isUntold = false
}
