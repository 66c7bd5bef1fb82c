import Vocabulary

/// A relation between two actors as the older and as the newer graph tells it; at least one does.
struct TellingChange {
  let theme: Telling.Theme
  let before: Telling?
  let after: Telling?

  var appears: Bool { before == nil }
  var disappears: Bool { after == nil }
  var isRetold: Bool { Status.allCases.contains { before?[$0] != after?[$0] } }

  /// Told before and after, but as fact only now or only then.
  var isRestated: Bool {
    guard let before, let after else { return false }
    return (before[.asserted] == 0) != (after[.asserted] == 0)
  }

  /// The weightier relations, told oftener, come first.
  var rank: Int {
    let tellings = Status.allCases.reduce(0) { max($0, before?[$1] ?? 0, after?[$1] ?? 0) }
    return abs(theme.relation.goldsteinTenths) * tellings
  }

  /// The weightiest first, then in order of themes.
  static func all(from older: Graph, to newer: Graph) -> [TellingChange] {
    let (before, after) = (Telling.all(in: older), Telling.all(in: newer))
    var changes: [TellingChange] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      let takesOld = new == after.count || old < before.count && !(after[new].theme < before[old].theme)
      let takesNew = old == before.count || new < after.count && !(before[old].theme < after[new].theme)
      changes.append(
        TellingChange(
          theme: takesOld ? before[old].theme : after[new].theme, before: takesOld ? before[old] : nil,
          after: takesNew ? after[new] : nil))
      if takesOld { old += 1 }
      if takesNew { new += 1 }
    }
    return changes.sorted { ($1.rank, $0.theme) < ($0.rank, $1.theme) }
  }
}
