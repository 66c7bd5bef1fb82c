import Language
import Vocabulary

/// The rule of most forms with an ending, for each tag, shape and ending where it differs from the shorter ending's.
struct EndingRules {
  private(set) var map: [UInt64: UInt16] = [:]

  private struct Group: Hashable, Comparable {
    let tag: LemmaLexicon.Tag
    let shape: UInt8

    static func < (left: Group, right: Group) -> Bool {
      left.tag == right.tag ? left.shape < right.shape : left.tag < right.tag
    }
  }

  init(_ entries: [LemmaLexicon.Entry], _ rules: inout RuleNumbers) {
    var groups: [Group: [LemmaLexicon.Entry]] = [:]
    for entry in entries {
      let shape = LemmaKey.Shape(entry.form).rawValue
      groups[Group(tag: entry.tag, shape: shape), default: []].append(entry)
      let coarse = LemmaLexicon.Tag(upos: entry.tag.upos, xpos: "")
      if entry.tag != coarse { groups[Group(tag: coarse, shape: shape), default: []].append(entry) }
    }
    for (group, entries) in groups.sorted(by: { $0.key < $1.key }) {
      var key = LemmaKey(.ending, upos: group.tag.upos, xpos: group.tag.xpos)
      key.add(group.shape)
      split(entries, depth: 0, key, inherited: nil, &rules)
      if Self.inflected.contains(group.tag.xpos) { rank(entries, key, &rules) }
    }
  }

  /// Tags whose forms differ from their lemmas as a rule.
  private static let inflected: Set<String> = [
    "NNS", "NNPS", "VBD", "VBG", "VBN", "VBZ", "JJR", "JJS", "RBR", "RBS",
  ]

  /// Keeps the most frequent rules that stand for three forms or more, under keys that no ending has.
  private mutating func rank(_ entries: [LemmaLexicon.Entry], _ key: LemmaKey, _ rules: inout RuleNumbers) {
    let votes = Self.votes(entries).filter { $0.value > 2 }
    let ranked = votes.sorted { left, right in
      left.value == right.value ? left.key.precedes(right.key) : left.value > right.value
    }
    for (rank, vote) in ranked.prefix(Lemmatizer.frequentRules).enumerated() {
      map[key.with([0, UInt8(rank)])] = rules.number(of: vote.key)
    }
  }

  private static func votes(_ entries: [LemmaLexicon.Entry]) -> [LemmaRule: Int] {
    var votes: [LemmaRule: Int] = [:]
    for entry in entries where entry.mayGeneralise { votes[entry.rule, default: 0] += 1 }
    return votes
  }

  /// Gives the forms that share an ending of `depth` bytes its rule, then goes on with one byte more.
  private mutating func split(
    _ entries: [LemmaLexicon.Entry], depth: Int, _ key: LemmaKey, inherited: LemmaRule?,
    _ rules: inout RuleNumbers
  ) {
    let votes = Self.votes(entries)
    guard
      let best = votes.max(by: { left, right in
        left.value == right.value ? right.key.precedes(left.key) : left.value < right.value
      })
    else { return }
    var inherited = inherited
    if best.key != inherited, best.value > 1 || depth == 0 || depth >= 5,
      let number = rules.number(of: best.key)
    {
      map[key.value] = number
      inherited = best.key
    }
    guard depth < Lemmatizer.longestEnding, entries.count > 1, votes.count > 1 || best.key != inherited else {
      return
    }
    let longer = Dictionary(grouping: entries.filter { $0.form.count > depth }) {
      $0.form[$0.form.count - 1 - depth]
    }
    for (byte, entries) in longer.sorted(by: { $0.key < $1.key }) {
      var key = key
      key.add(byte)
      split(entries, depth: depth + 1, key, inherited: inherited, &rules)
    }
  }
}

extension LemmaLexicon.Entry {
  /// Whether other words may go by the rule: it spells nothing anew, and leaves names whole.
  fileprivate var mayGeneralise: Bool {
    guard isAttested else { return false }
    return tag.xpos == "NNP" ? rule.cut == 0 && rule.ending.isEmpty : rule.cut <= 4 && rule.ending.count <= 4
  }
}

extension LemmaRule {
  /// An order of rules for ties: the smaller change first.
  fileprivate func precedes(_ other: LemmaRule) -> Bool {
    let (left, right) = (Int(cut) + ending.count, Int(other.cut) + other.ending.count)
    if left != right { return left < right }
    if cut != other.cut { return cut < other.cut }
    if casing != other.casing { return casing.rawValue < other.casing.rawValue }
    return ending.lexicographicallyPrecedes(other.ending)
  }
}
