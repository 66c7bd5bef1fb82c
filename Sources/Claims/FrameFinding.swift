import Vocabulary

/// What a frame of the lexicon finds at a predicate: a relation, and the actors in its places.
struct FrameFinding: Sendable, Hashable {
  var relation: Relation
  let predicate: Int
  /// The tokens of the trigger.
  let trigger: Range<Int>
  let strength: Double
  /// How many conditions the frame had: the more, the surer.
  let specificity: Int
  /// How many other relations of the predicate come before this one.
  var rank = 0
  /// Whether one edge holds both ways: "X met Y".
  let isSymmetric: Bool
  /// Whether each does it to the other: "X and Y signed".
  let isMutual: Bool
  let sources: [End]
  let targets: [End]
  var origin = Origin.frame

  /// An actor in a place of the frame.
  struct End: Sendable, Hashable {
    let actor: BoundActor
    let path: Argument.Path
  }

  enum Origin: String, Sendable, CaseIterable {
    /// A frame of the lexicon.
    case frame
    /// A word that embeds another event: "refused to meet X".
    case act
    /// The end of another event: "stopped supplying X".
    case ending
    /// The word order of a headline.
    case headline
  }

  /// Whether two actors fill its places.
  var isBound: Bool {
    sources.contains { source in targets.contains { $0.actor.node != source.actor.node } }
  }

  func source(_ node: NodeID) -> End? { sources.first { $0.actor.node == node } }
  func target(_ node: NodeID) -> End? { targets.first { $0.actor.node == node } }
}
