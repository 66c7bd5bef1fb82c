import Vocabulary

/// The actors next to a predicate in the clause, for sentences whose tree gives an end none (headlines above all).
struct NearestActors {
  let tree: DependencyTree
  let lookup: ActorLookup
  /// Farther than this is another matter.
  private static let reach = 12

  func before(_ predicate: Int, excluding others: [BoundActor]) -> BoundActor? {
    nearest(stride(from: predicate - 1, through: max(0, predicate - NearestActors.reach), by: -1), others)
  }

  func after(_ predicate: Int, excluding others: [BoundActor]) -> BoundActor? {
    nearest(
      stride(from: predicate + 1, to: min(tree.tokens.count, predicate + NearestActors.reach), by: 1), others)
  }

  private func nearest(_ tokens: some Sequence<Int>, _ others: [BoundActor]) -> BoundActor? {
    for token in tokens {
      if [";", ":"].contains(tree.tokens[token].form) { return nil }
      guard let mention = lookup.mention(at: token), mention.sense == .actor, mention.nodes.count == 1,
        !others.contains(where: { $0.node == mention.nodes[0] })
      else { continue }
      return BoundActor(node: mention.nodes[0], token: token, tie: .itself)
    }
    return nil
  }
}
