import Vocabulary

/// What a word does to the event in the clause or noun that it governs.
struct Embedding: Sendable, Hashable {
  let effect: Effect
  /// The act that the word itself is, towards the one that the embedded event concerns: "refused to meet X".
  let act: Relation?

  enum Effect: String, Sendable, CaseIterable {
    /// "said that": told by the subject.
    case report
    /// "planned to": not yet so.
    case plan
    /// "refused to": the event is not told at all, the act is.
    case refuse
    /// "accused of": told by the subject about the object.
    case accuse
    /// "denied that": not so, by the subject's word.
    case deny
    /// "failed to": not so.
    case fail
    /// "stopped": the opposite happens.
    case cease
    /// "continued to": as if the word were not there.
    case keep
    /// "prevented from": the event is not told.
    case prevent
  }
}
