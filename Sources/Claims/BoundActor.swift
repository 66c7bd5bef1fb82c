import Vocabulary

/// An actor that a nominal stands for.
struct BoundActor: Sendable, Hashable {
  let node: NodeID
  /// The head token of the mention.
  let token: Int
  let tie: Tie

  /// How the nominal stands for the actor; the weaker the tie, the less sure the reading.
  enum Tie: String, Sendable, CaseIterable {
    /// The nominal is the actor.
    case itself
    /// Its pronoun or description.
    case coreferent
    /// Its possession or policy: "Russia's *invasion*".
    case owned
    /// "Russian *bases*", "the US *proposal*".
    case modified
    /// "the policy *of* Iran".
    case of
    /// "targets *in Syria*", "officials *from* Oman".
    case place
    /// The doer of an event that the last sentences told: "Washington dismissed *the speech*".
    case earlierDoer
    /// Another actor of the sentence before.
    case earlier
    /// A name beside it: "its ally Russia".
    case apposed
  }
}
