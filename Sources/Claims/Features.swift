import Vocabulary

/// What the confidence model sees of a reading; names are stable, for they stand in the model's file.
struct Features {
  let names: [String]

  init(_ candidate: Candidate, _ context: Context) {
    let category = candidate.category.rawValue
    let relation = candidate.relation.rawValue
    var names = [
      "bias",
      "relation=\(relation)",
      "category=\(category)",
      "origin=\(candidate.origin.rawValue)",
      "category+sourcePath=\(category)+\(candidate.sourcePath.rawValue)",
      "category+targetPath=\(category)+\(candidate.targetPath.rawValue)",
      "sourceTie=\(candidate.source.tie.rawValue)",
      "targetTie=\(candidate.target.tie.rawValue)",
      "relation+targetTie=\(relation)+\(candidate.target.tie.rawValue)",
      "relation+sourceTie=\(relation)+\(candidate.source.tie.rawValue)",
      "strength=\(Features.bucket(candidate.strength))",
      "category+strength=\(category)+\(Features.bucket(candidate.strength))",
      "specificity=\(min(candidate.specificity, 2))",
      "status=\(candidate.telling.status.rawValue)",
      "relation+status=\(relation)+\(candidate.telling.status.rawValue)",
      "sourceKind=\(candidate.source.node.kind.rawValue)",
      "targetKind=\(candidate.target.node.kind.rawValue)",
      "kinds=\(candidate.source.node.kind.rawValue)+\(candidate.target.node.kind.rawValue)",
      "relation+targetKind=\(relation)+\(candidate.target.node.kind.rawValue)",
      "sameState=\(context.sameState)",
      "sameState+relation=\(context.sameState)+\(relation)",
      "depth=\(min(context.predicateDepth, 4))",
      "category+predicateRelation=\(category)+\(context.predicateRelation)",
      "told=\(candidate.telling.speaker != nil)",
      "embedded=\(candidate.telling.embeddedBy != nil)",
      "rivals=\(min(context.readingsOfPredicate, 4))",
      "pairRivals=\(min(context.readingsOfPair, 4))",
      "distance=\(Features.distance(candidate))",
      "tense=\(context.tag)",
      "lemma=\(category)+\(context.lemma)+\(relation)",
    ]
    if candidate.isSymmetric { names.append("symmetric+\(relation)") }
    if candidate.predicate > candidate.source.token && candidate.predicate < candidate.target.token {
      names.append("order=source-predicate-target")
    } else if candidate.predicate > candidate.target.token && candidate.predicate < candidate.source.token {
      names.append("order=target-predicate-source+\(category)")
    }
    self.names = names
  }

  /// What a reading's surroundings tell.
  struct Context {
    let sameState: Bool
    /// Steps from the predicate to the root.
    let predicateDepth: Int
    let predicateRelation: String
    let readingsOfPredicate: Int
    let readingsOfPair: Int
    /// The predicate's Penn tag.
    let tag: String
    let lemma: String
  }

  private static func bucket(_ strength: Double) -> Int { Int((strength * 10).rounded()) }

  private static func distance(_ candidate: Candidate) -> Int {
    let span = max(
      abs(candidate.source.token - candidate.predicate), abs(candidate.target.token - candidate.predicate))
    return span < 4 ? 0 : span < 8 ? 1 : span < 14 ? 2 : span < 24 ? 3 : 4
  }
}
