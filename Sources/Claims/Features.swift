import Vocabulary

/// What the confidence model sees of a reading: the hashes of its features' names.
///
/// A name such as `relation=support` is hashed piece by piece, so that none is built while reading; training records the
/// names beside the hashes, for the model's file holds them.
struct Features {
  private(set) var hashes: [UInt64] = []
  /// Nil while reading.
  private(set) var names: [String]?

  init(_ candidate: Candidate, _ context: Context, recordsNames: Bool) {
    if recordsNames { names = [] }
    hashes.reserveCapacity(48)
    addFrame(candidate)
    addEnds(candidate, context)
    addTelling(candidate, context)
  }

  /// What a reading's surroundings tell.
  struct Context {
    let sameState: Bool
    /// Steps from the predicate to the root.
    let depth: Int
    /// The predicate's relation to its head.
    let relation: String
    /// The predicate's Penn tag.
    let tag: String
    let lemma: String
    /// The ways through the tree from the predicate to the ends.
    let sourceWay: String
    let targetWay: String
    /// The last step of each way, with how far it climbs before: what rare ways have in common.
    let sourceEnd: String
    let targetEnd: String
    /// How many actors stand between the predicate and each end, with the side: `l0` is the nearest on the left.
    let sourceRank: String
    let targetRank: String
    /// How many verbs stand between the predicate and each end.
    let sourceVerbs: Int
    let targetVerbs: Int
    let isPassive: Bool
    /// The best-bound other reading of the predicate.
    let rival: Rival
    /// Whether other actors stand between the ends.
    let actorsBetween: Int
  }

  /// Another reading of the same predicate that the frame's places hold at both ends.
  enum Rival: String, Sendable {
    case none
    /// It says another relation.
    case otherRelation
    /// It says the same of a pair that shares no end.
    case otherPair
    /// It shares the source and has another target.
    case sameSource
    /// It shares the target and has another source.
    case sameTarget
    /// It says the same of the same pair, the other way round.
    case turned
  }

  private mutating func addFrame(_ candidate: Candidate) {
    let category = candidate.category.rawValue
    let relation = candidate.relation.rawValue
    let strength = Features.digits[Int((candidate.strength * 10).rounded())]
    add("bias")
    add("relation=", relation)
    add("category=", category)
    add("origin=", candidate.origin.rawValue)
    add("strength=", strength)
    add("category+strength=", category, "+", strength)
    add("specificity=", Features.digits[min(candidate.specificity, 2)])
    add("rank=", Features.digits[min(candidate.rank, 4)], "+", category)
    add("bound=", candidate.isBound ? "1" : "0", "+", strength)
    if candidate.isSymmetric { add("symmetric+", relation) }
  }

  private mutating func addEnds(_ candidate: Candidate, _ context: Context) {
    let category = candidate.category.rawValue
    let relation = candidate.relation.rawValue
    let (sourcePath, targetPath) = (candidate.sourcePath.rawValue, candidate.targetPath.rawValue)
    let (sourceTie, targetTie) = (candidate.source.tie.rawValue, candidate.target.tie.rawValue)
    let (sourceKind, targetKind) = (candidate.source.node.kind.rawValue, candidate.target.node.kind.rawValue)
    add("paths=", sourcePath, "+", targetPath)
    add("category+sourcePath=", category, "+", sourcePath)
    add("category+targetPath=", category, "+", targetPath)
    add("sourceTie=", sourceTie, "+", sourcePath)
    add("targetTie=", targetTie, "+", targetPath)
    add("relation+targetTie=", relation, "+", targetTie)
    add("relation+sourceTie=", relation, "+", sourceTie)
    add("kinds=", sourceKind, "+", targetKind)
    add("relation+targetKind=", relation, "+", targetKind)
    add("relation+sourceKind=", relation, "+", sourceKind)
    add("sourceWay=", category, "+", context.sourceWay)
    add("targetWay=", category, "+", context.targetWay)
    add("targetWay+bound=", context.targetWay, "+", candidate.isBound ? "1" : "0")
    add("sourceWay+bound=", context.sourceWay, "+", candidate.isBound ? "1" : "0")
    add("quad+targetWay=", candidate.relation.quadClass.rawValue, "+", context.targetWay)
    add("sameState=", context.sameState ? "1" : "0", "+", candidate.isBound ? "1" : "0")
    add("sameState+relation=", context.sameState ? "1" : "0", "+", relation)
    add("order=", order(candidate), "+", category)
    add("order+paths=", order(candidate), sourcePath, targetPath)
    add("sourceDistance=", Features.distance(candidate.source.token, candidate.predicate), "+", sourcePath)
    add("targetDistance=", Features.distance(candidate.target.token, candidate.predicate), "+", targetPath)
    let bound = candidate.isBound ? "1" : "0"
    add("sourceEnd=", category, "+", context.sourceEnd)
    add("targetEnd=", category, "+", context.targetEnd)
    add("ranks=", context.sourceRank + context.targetRank, "+", bound)
    add("sourceRank=", context.sourceRank, "+", category, sourcePath)
    add("targetRank=", context.targetRank, "+", category, targetPath)
    add("passive+ranks=", context.isPassive ? "1" : "0", context.sourceRank, context.targetRank)
    add(
      "verbsBetween=", Features.digits[min(context.sourceVerbs, 3)], "+",
      Features.digits[min(context.targetVerbs, 3)], bound)
    add("between=", Features.digits[min(context.actorsBetween, 4)], "+", candidate.isBound ? "1" : "0")
    add("rival=", context.rival.rawValue, "+", candidate.isBound ? "1" : "0")
    add("rival+paths=", context.rival.rawValue, sourcePath, targetPath)
  }

  private mutating func addTelling(_ candidate: Candidate, _ context: Context) {
    let category = candidate.category.rawValue
    let relation = candidate.relation.rawValue
    let status = candidate.telling.status.rawValue
    add("status=", status)
    add("relation+status=", relation, "+", status)
    add("depth=", Features.digits[min(context.depth, 4)], "+", category)
    add("predicateRelation=", category, "+", context.relation)
    add("tag=", context.tag)
    add("told=", candidate.telling.speaker != nil ? "1" : "0", "+", status)
    add("embedded=", candidate.telling.embeddedBy != nil ? "1" : "0", "+", relation)
    add("lemma=", context.lemma, "+", relation)
    add("lemma+bound=", context.lemma, "+", candidate.isBound ? "1" : "0")
  }

  private mutating func add(
    _ first: StaticString, _ second: String = "", _ third: StaticString = "", _ fourth: String = "",
    _ fifth: String = ""
  ) {
    var hash = FeatureHash()
    hash.add(first)
    hash.add(second)
    hash.add(third)
    hash.add(fourth)
    hash.add(fifth)
    hashes.append(hash.value)
    names?.append("\(first)" + second + "\(third)" + fourth + fifth)
  }

  private mutating func add(_ first: StaticString, _ second: String, _ third: String, _ fourth: String) {
    add(first, second, "", third, fourth)
  }

  private func order(_ candidate: Candidate) -> String {
    let tokens = (candidate.source.token, candidate.predicate, candidate.target.token)
    if tokens.0 < tokens.1 { return tokens.1 < tokens.2 ? "spt" : tokens.0 < tokens.2 ? "stp" : "tsp" }
    return tokens.2 < tokens.1 ? "tps" : tokens.0 < tokens.2 ? "pst" : "pts"
  }

  private static let digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]

  private static func distance(_ actor: Int, _ predicate: Int) -> String {
    switch abs(actor - predicate) {
    case ..<2: "1"
    case ..<4: "3"
    case ..<7: "6"
    case ..<11: "10"
    case ..<17: "16"
    default: "far"
    }
  }
}

/// The hash of a feature's name: FNV-1a with 64 bits (Fowler, Noll and Vo, 1991), which pieces in a row hash as a whole.
struct FeatureHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ text: StaticString) {
    text.withUTF8Buffer { bytes in
      for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
  }

  mutating func add(_ text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }
}
