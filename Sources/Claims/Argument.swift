/// A nominal that stands in a slot of a predicate, and how the tree led there.
struct Argument: Sendable, Hashable {
  let head: Int
  let path: Path

  /// How the tree binds the argument; the weaker the tie, the less sure the reading.
  enum Path: String, Sendable, CaseIterable {
    /// A dependent of the predicate itself.
    case own
    /// Shared with the verb that this one is coordinated with.
    case shared
    /// By control: "agreed *to supply*".
    case controlled
    /// The noun that a participle modifies: "troops *backed* by".
    case modified
    /// Through a relative pronoun.
    case relative
    /// The main clause's subject for an adverbial clause: "…, *ending* its support".
    case adverbial
    /// The subject of the light verb that governs an event noun.
    case light
    /// A dependent of the predicate's object: "imposed sanctions *on Iran*".
    case nested
    /// By the word order of a headline.
    case line
  }
}
