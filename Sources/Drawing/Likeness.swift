import Vocabulary

/// Finds actors that do and suffer nearly the same, so that one card can stand for them all.
///
/// - SeeAlso: Lorrain and White, "Structural equivalence of individuals in social networks" (1971).
struct Likeness {
  private(set) var groups: [Place] = []

  /// Only `candidates` are grouped, those of one kind together, where at least three in five of what is told of them
  /// is told of each.
  init(_ drafts: [LineDraft], candidates: [NodeID]) {
    var deeds: [NodeID: Set<Deed>] = [:]
    let candidates = Set(candidates)
    for draft in drafts {
      for (node, deed) in Likeness.deeds(of: draft) where candidates.contains(node) {
        deeds[node, default: []].insert(deed)
      }
    }
    var open = deeds.keys.sorted()
    while let first = open.first {
      open.removeFirst()
      var (members, shared, all) = ([first], deeds[first] ?? [], deeds[first] ?? [])
      for other in open where other.kind == first.kind {
        let mine = deeds[other] ?? []
        let (common, union) = (shared.intersection(mine), all.union(mine))
        guard common.count * 5 >= union.count * 3 else { continue }
        members.append(other)
        (shared, all) = (common, union)
      }
      open.removeAll(where: members.contains)
      if members.count > 1, let group = Place(members) { groups.append(group) }
    }
  }

  /// Lines to each member of a group become one line to the group.
  func merging(_ drafts: [LineDraft]) -> [LineDraft] {
    groups.reduce(drafts) { drafts, group in
      var bundles: [Deed: [LineDraft]] = [:]
      var others: [LineDraft] = []
      for draft in drafts {
        if let (_, deed) = Likeness.deeds(of: draft).first(where: { group.nodes.contains($0.0) }) {
          bundles[deed, default: []].append(draft)
        } else {
          others.append(draft)
        }
      }
      for bundle in bundles.values {
        let ends = bundle.map { draft in
          draft.source.nodes.first.map(group.nodes.contains) == true && !draft.source.isGroup
            ? (member: draft.source, partner: draft.target, isSource: true)
            : (member: draft.target, partner: draft.source, isSource: false)
        }
        guard var whole = bundle.first, Set(ends.flatMap(\.member.nodes)) == Set(group.nodes) else {
          others += bundle
          continue
        }
        for draft in bundle.dropFirst() { whole.absorb(draft) }
        let partner = ends[0].partner
        others.append(
          ends[0].isSource ? whole.moved(from: group, to: partner) : whole.moved(from: partner, to: group))
      }
      return others.sorted()
    }
  }

  /// Whether both ends stand in one group.
  func isInside(_ draft: LineDraft) -> Bool {
    groups.contains { group in (draft.source.nodes + draft.target.nodes).allSatisfy(group.nodes.contains) }
  }

  private struct Deed: Hashable {
    let isSource: Bool
    let partner: Place
    let relation: Relation
    let status: Status
    let symmetric: Bool
  }

  /// What a line tells of each of its ends.
  private static func deeds(of draft: LineDraft) -> [(NodeID, Deed)] {
    guard let key = draft.claims.first?.key else { return [] }
    return [(draft.source, draft.target, true), (draft.target, draft.source, false)].compactMap {
      end, partner, isSource in
      guard !end.isGroup else { return nil }
      return (
        end.nodes[0],
        Deed(
          isSource: isSource || draft.mutual, partner: partner, relation: key.relation, status: key.status,
          symmetric: draft.mutual)
      )
    }
  }
}
