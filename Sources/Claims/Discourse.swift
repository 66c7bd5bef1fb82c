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

  /// Takes in what the lexicon finds in a sentence, and its actors.
  mutating func follow(_ words: [SentenceClaims.Word], _ mentions: some Sequence<Mention>) {
    var latest: [NodeID] = []
    for finding in words.reversed().flatMap(\.findings) where finding.isBound && finding.relation.isEvent {
      for source in finding.sources where !latest.contains(source.actor.node) {
        latest.append(source.actor.node)
      }
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
