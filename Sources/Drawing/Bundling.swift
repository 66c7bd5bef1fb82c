import Vocabulary

/// How many claims share a line.
enum Bundling {
  /// Those between the same two places that look alike and have one status.
  case byStroke
  /// Those between the same two places with one sign; what holds both ways joins what goes one way, and what goes
  /// both ways under the same words is one line with two heads.
  case bySign

  /// The finest bundling that leaves a picture legible.
  static func fitting(_ drafts: [LineDraft]) -> [LineDraft] {
    let fine = byStroke.bundle(drafts)
    return fine.count <= 16 ? fine : bySign.bundle(drafts)
  }

  func bundle(_ drafts: [LineDraft]) -> [LineDraft] {
    var groups: [Key: LineDraft] = [:]
    for draft in drafts {
      let key = Key(
        source: draft.source, target: draft.target, sign: draft.stroke.sign, mutual: draft.mutual,
        stroke: self == .byStroke ? draft.stroke : nil, status: self == .byStroke ? draft.status : nil)
      groups[key]?.absorb(draft)
      if groups[key] == nil { groups[key] = draft }
    }
    if self == .bySign { Bundling.joinBothWays(&groups) }
    return groups.values.sorted()
  }

  private struct Key: Hashable {
    var source: Place
    var target: Place
    var sign: Sign
    var mutual: Bool
    var stroke: Stroke?
    var status: Status?

    var reversed: Key {
      var key = self
      (key.source, key.target) = (target, source)
      return key
    }
  }

  private static func joinBothWays(_ groups: inout [Key: LineDraft]) {
    for (key, draft) in groups.sorted(by: { $0.value < $1.value }) where groups[key] != nil {
      if key.mutual {
        // What holds both ways goes with what goes one way.
        var oneWay = key
        oneWay.mutual = false
        guard let way = [oneWay, oneWay.reversed].first(where: { groups[$0] != nil }) else { continue }
        groups[way]?.absorb(draft)
        groups[key] = nil
      } else if let other = groups[key.reversed], other.answers(draft) {
        groups[key]?.absorb(other)
        groups[key]?.mutual = true
        groups[key.reversed] = nil
      }
    }
  }
}
