import Graph
import Vocabulary

/// Who is joined and who is parted, and the camps that follow.
struct Relationships {
  let index: ReportIndex
  private let balances: [PairBalance]
  private let network: SignedNetwork
  private let states: Graph
  private let frustration: Frustration

  /// Pairs beyond these are told by the evidence table.
  private static let most = 25

  init(index: ReportIndex) {
    self.index = index
    balances = index.graph.pairBalances
    states = index.graph.rolledUp(to: .states)
    network = states.signedNetwork
    frustration = Frustration(of: network)
  }

  /// The pairs that weigh most, whichever way.
  var pairs: [[String: Any]] {
    let ranked = balances.sorted { left, right in
      (abs(right.together.net), left.first, left.second) < (abs(left.together.net), right.first, right.second)
    }
    return ranked.prefix(Relationships.most).map { pair in
      let (joins, parts) = (pair.together.cooperationTellings, pair.together.conflictTellings)
      return [
        "first": index.name(pair.first), "second": index.name(pair.second),
        "firstHref": ReportIndex.fragment(pair.first), "secondHref": ReportIndex.fragment(pair.second),
        "joins": joins, "parts": parts, "net": Relationships.tenths(pair.together.net),
        "verdict": verdict(joins, parts, pair.together.sign), "sign": pair.together.sign.word,
      ]
    }
  }

  var omitted: Int { max(balances.count - Relationships.most, 0) }

  var sentences: [String] {
    guard !network.ties.isEmpty else { return [] }
    let (ties, odd) = (network.ties.count, frustration.index)
    let least = frustration.isExact ? "" : "at most "
    let first =
      "\(counted(network.nodes.count, "state or body", "states and bodies")), \(counted(ties, "tie")) between them, each by "
      + "the balance of what is told as fact. "
    let second =
      odd == 0
      ? camps.isEmpty
        ? "All of them join." : "They are balanced: friends stand within the camps below, foes across."
      : "\(least)\(odd) of them \(odd == 1 ? "is" : "are") at odds with the camps below: "
        + frustrated.joined(separator: ", ") + "."
    return [first + second.prefix(1).uppercased() + second.dropFirst()]
  }

  /// Of each part of the network that has foes: its two camps.
  var camps: [[String: Any]] {
    let sides = frustration.divisions.filter { !$0.opposite.isEmpty }.flatMap { [$0.camp, $0.opposite] }
    return sides.enumerated().map { number, side in
      [
        "number": number + 1,
        "members": side.enumerated().map { place, node -> [String: Any] in
          [
            "name": states.name(of: node), "separator": place + 1 < side.count ? ", " : "",
            "profile": index.graph[node] == nil ? false as Any : ReportIndex.fragment(node),
          ]
        },
      ]
    }
  }

  private var frustrated: [String] {
    let ties = frustration.divisions.flatMap(\.frustrated)
    return ties.prefix(5).map { "\(states.name(of: $0.first)) – \(states.name(of: $0.second))" }
      + (ties.count > 5 ? ["and \(ties.count - 5) more"] : [])
  }

  private func verdict(_ joins: Int, _ parts: Int, _ sign: Sign) -> String {
    if parts == 0 { return "joined" }
    if joins == 0 { return "parted" }
    switch sign {
    case .positive: return "mostly joined"
    case .negative: return "mostly parted"
    case .neutral: return "both alike"
    }
  }

  /// "+12.5", "−9.7".
  private static func tenths(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return (value < 0 ? "−" : "+") + "\(tenths / 10).\(tenths % 10)"
  }
}
