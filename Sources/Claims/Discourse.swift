import Vocabulary

/// Whom the last sentences spoke of, for words that point back: "Kyiv rejected *the accusation*".
struct Discourse {
  /// The doers of the events of the last two sentences, latest first.
  private var doers: [[NodeID]] = []
  /// The actors of the last sentence, in text order.
  private var actors: [NodeID] = []

  /// Those whom a predicate may point back to, likeliest first.
  func candidates(at predicate: Int) -> [BoundActor] {
    var result: [BoundActor] = []
    for node in doers.flatMap(\.self) where !result.contains(where: { $0.node == node }) {
      result.append(BoundActor(node: node, token: predicate, tie: .earlierDoer))
    }
    for node in actors where !result.contains(where: { $0.node == node }) {
      result.append(BoundActor(node: node, token: predicate, tie: .earlier))
    }
    return result
  }

  /// Takes in a sentence's readings and actors.
  mutating func follow(_ candidates: [Candidate], _ mentions: some Sequence<Mention>) {
    var latest: [NodeID] = []
    for candidate in candidates.reversed() where candidate.isBound && candidate.relation.isEvent {
      if !latest.contains(candidate.source.node) { latest.append(candidate.source.node) }
    }
    doers = [latest] + doers.prefix(1)
    actors = []
    for node in mentions.filter({ $0.sense == .actor && $0.form != .modifier }).flatMap(\.nodes)
    where !actors.contains(node) { actors.append(node) }
  }

  /// A new article or a sentence without actors ends what can be pointed back to.
  mutating func forget() {
    doers = []
    actors = []
  }
}
