import Vocabulary

/// A reading that may become a claim.
struct Candidate: Sendable {
  let saying: Saying
  let source: BoundActor
  let target: BoundActor
  let isSymmetric: Bool
  let status: Status
  let speaker: NodeID?

  var relation: Relation { saying.relation }
  var predicate: Int { saying.predicate }
}

/// How the text tells an event: as fact, plan or denial, and by whose word.
struct Telling: Sendable, Hashable {
  var status = Status.asserted
  /// The first speaker's node, where another than the author tells it.
  var speaker: NodeID?
  /// The word that embeds the event, where one does.
  var embeddedBy: Int?
  /// Whether the embedding tells that the event ends.
  var isEnding = false
  /// Whether the event is not told at all: "refused to meet".
  var isUntold = false
}
