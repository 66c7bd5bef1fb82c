import Vocabulary

/// The way through a tree from a predicate to an actor, as the relations climbed and descended: `↑conj↓nsubj`.
enum TreeWay {
  private static let limit = 5

  static func text(from predicate: Int, to actor: Int, in tree: DependencyTree) -> String {
    let above = ancestors(of: predicate, tree)
    var below: [Int] = []
    var current = actor
    while true {
      if let climbed = above.firstIndex(of: current) {
        guard climbed + below.count <= limit else { return "far" }
        return above[..<climbed].map { "↑" + tree.tokens[$0].universalRelation }.joined()
          + below.reversed().map { step($0, tree) }.joined()
      }
      below.append(current)
      guard below.count <= limit, let head = tree.head(of: current) else { return "far" }
      current = head
    }
  }

  /// The last step of a way, with how often it climbs before.
  static func end(of way: String) -> String {
    guard let last = way.lastIndex(where: { $0 == "↓" || $0 == "↑" }) else { return way }
    return String(way.count { $0 == "↑" }) + way[last...]
  }

  /// A descent names the preposition too, for that tells source and target apart.
  private static func step(_ token: Int, _ tree: DependencyTree) -> String {
    let relation = tree.tokens[token].universalRelation
    guard relation == "obl" || relation == "nmod" else { return "↓" + relation }
    let preposition = tree.preposition(of: token)
    return preposition.isEmpty ? "↓" + tree.relation(of: token) : "↓" + relation + ":" + preposition
  }

  private static func ancestors(of token: Int, _ tree: DependencyTree) -> [Int] {
    var result = [token]
    while result.count <= limit, let head = tree.head(of: result[result.count - 1]) { result.append(head) }
    return result
  }
}
