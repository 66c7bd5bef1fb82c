public import Graph
import Vocabulary

extension GraphAnalysis {
  /// The analysis as JSON, `entente/analysis`, version 1: sorted keys, lists in the order of the analysis.
  public func json(_ layout: JSONLayout = .indented) -> [UInt8] {
    var writer = JSONWriter(layout)
    writer.writeMembers { writer in
      writer.writeMember("balance", balance)
      writer.writeMember("clusters", clusters.json)
      writer.writeMember("contradictions", each: contradictions) { $0.json }
      writer.writeMember("criticisms", each: criticisms) { $0.json }
      writer.writeMember("format", "entente/analysis")
      writer.writeMember("nodes", each: zip(degrees, centralities).map { ($0, $1) }) { degree, centrality in
        [
          "betweenness": .number(centrality.betweenness), "conflictIn": .integer(degree.conflictIn),
          "conflictOut": .integer(degree.conflictOut), "cooperationIn": .integer(degree.cooperationIn),
          "cooperationOut": .integer(degree.cooperationOut), "degree": .number(centrality.degree),
          "id": .string(degree.node.rawValue),
        ]
      }
      writer.writeMember("pairs", each: pairs) { $0.json }
      writer.writeMember("version", 1)
    }
    return writer.bytes
  }

  private var balance: JSONValue {
    let counts: JSONValue = [
      "+++": .integer(triads.counts[0]), "++-": .integer(triads.counts[1]), "+--": .integer(triads.counts[2]),
      "---": .integer(triads.counts[3]),
    ]
    let unbalanced = triads.triads.filter { !$0.isBalanced }
    return [
      "balancedShare": triads.balance.map(JSONValue.number) ?? .null,
      "divisions": .array(frustration.divisions.map(\.json)), "frustrationIndex": .integer(frustration.index),
      "frustrationIsExact": .bool(frustration.isExact), "triads": counts,
      "unbalancedTriads": .array(unbalanced.map { ids($0.nodes) }),
    ]
  }
}

private func ids(_ nodes: [NodeID]) -> JSONValue { .array(nodes.map { .string($0.rawValue) }) }

private func ties(_ ties: [SignedNetwork.Tie]) -> JSONValue {
  .array(
    ties.map {
      [
        "first": .string($0.first.rawValue), "second": .string($0.second.rawValue),
        "sign": .integer($0.isPositive ? 1 : -1),
      ]
    })
}

extension Frustration.Division {
  fileprivate var json: JSONValue {
    ["camp": ids(camp), "exact": .bool(isExact), "frustrated": ties(frustrated), "opposite": ids(opposite)]
  }
}

extension Clusters {
  fileprivate var json: JSONValue { ["blocs": .array(blocs.map(ids)), "frustrated": ties(frustrated)] }
}

extension Criticism {
  fileprivate var json: JSONValue {
    [
      "direct": .integer(direct), "reported": .integer(reported), "speaker": .string(speaker.rawValue),
      "target": .string(target.rawValue),
    ]
  }
}

extension PairBalance {
  fileprivate var json: JSONValue {
    [
      "back": back.json, "first": .string(first.rawValue), "forth": forth.json,
      "second": .string(second.rawValue),
      "together": together.json,
    ]
  }
}

extension PairBalance.Side {
  fileprivate var json: JSONValue {
    [
      "conflict": .number(conflict), "conflictTellings": .integer(conflictTellings),
      "cooperation": .number(cooperation),
      "cooperationTellings": .integer(cooperationTellings), "net": .number(net),
    ]
  }
}

extension Contradiction {
  fileprivate var json: JSONValue {
    func edges(_ keys: [Claim.Key]) -> JSONValue { .array(keys.map { .string($0.id) }) }
    return switch self {
    case .mixed(let helps, let harms): ["harms": edges(harms), "helps": edges(helps), "kind": "mixed"]
    case .disputed(let asserted, let negated):
      ["asserted": edges(asserted), "kind": "disputed", "negated": edges(negated)]
    }
  }
}
