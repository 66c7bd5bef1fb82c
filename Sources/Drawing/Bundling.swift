import Vocabulary

/// How many claims share a line.
enum Bundling: Int, CaseIterable {
  /// Those between the same two rows that look alike and have one status.
  case byStroke
  /// Those between the same two rows with one sign.
  case bySign
  /// As ``bySign``, and what goes both ways under the same words is one line with two heads.
  case mutual

  /// The loosest bundling that leaves a picture legible.
  static func fitting(_ drafts: [LineDraft]) -> [LineDraft] {
    let fine = byStroke.bundle(drafts)
    guard fine.count > 24 else { return fine }
    return mutual.bundle(drafts)
  }

  func bundle(_ drafts: [LineDraft]) -> [LineDraft] {
    var groups: [Key: LineDraft] = [:]
    for draft in drafts {
      let key = Key(
        ends: [draft.source, draft.target], sign: draft.stroke.sign, mutual: draft.mutual,
        stroke: self == .byStroke ? draft.stroke : nil, status: self == .byStroke ? draft.status : nil)
      groups[key]?.absorb(draft)
      if groups[key] == nil { groups[key] = draft }
    }
    let bundles = groups.values.sorted()
    return self == .mutual ? Bundling.joiningBothWays(bundles) : bundles
  }

  private struct Key: Hashable {
    let ends: [NodeID]
    let sign: Sign
    let mutual: Bool
    let stroke: Stroke?
    let status: Status?
  }

  private static func joiningBothWays(_ bundles: [LineDraft]) -> [LineDraft] {
    var result: [LineDraft] = []
    var joined: Set<Int> = []
    for (index, bundle) in bundles.enumerated() where !joined.contains(index) {
      var bundle = bundle
      if !bundle.mutual,
        let other = bundles.indices.dropFirst(index + 1).first(where: {
          !joined.contains($0) && bundles[$0].answers(bundle)
        })
      {
        joined.insert(other)
        bundle.absorb(bundles[other])
        bundle.mutual = true
      }
      result.append(bundle)
    }
    return result
  }
}
