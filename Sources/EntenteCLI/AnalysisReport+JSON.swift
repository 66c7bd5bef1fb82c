import Graph
import Interchange
import Vocabulary

extension AnalysisReport {
  var json: JSONValue {
    [
      "actors": .array(zip(analysis.degrees, analysis.centralities).map(actor)),
      "pairs": .array(analysis.pairs.map(pair)),
      "triads": [
        "counts": .array(analysis.triads.counts.map { .integer($0) }),
        "balance": analysis.triads.balance.map { .number($0) } ?? .null,
      ],
      "frustration": [
        "index": .integer(analysis.frustration.index), "exact": .bool(analysis.frustration.isExact),
        "divisions": .array(
          analysis.frustration.divisions.map { division in
            [
              "camp": ids(division.camp), "opposite": ids(division.opposite),
              "frustrated": ties(division.frustrated), "exact": .bool(division.isExact),
            ]
          }),
      ],
      "clusters": [
        "blocs": .array(analysis.clusters.blocs.map(ids)), "frustrated": ties(analysis.clusters.frustrated),
      ],
      "criticisms": .array(
        analysis.criticisms.map { criticism in
          [
            "speaker": id(criticism.speaker), "target": id(criticism.target),
            "direct": .integer(criticism.direct), "reported": .integer(criticism.reported),
          ]
        }),
      "contradictions": .array(analysis.contradictions.map(contradiction)),
    ]
  }

  private func id(_ node: NodeID) -> JSONValue { .string(node.rawValue) }

  private func ids(_ nodes: [NodeID]) -> JSONValue { .array(nodes.map(id)) }

  private func ties(_ ties: [SignedNetwork.Tie]) -> JSONValue {
    .array(ties.map { ["first": id($0.first), "second": id($0.second), "positive": .bool($0.isPositive)] })
  }

  private func actor(_ degree: SignedDegree, _ centrality: Centrality) -> JSONValue {
    [
      "id": id(degree.node), "cooperationOut": .integer(degree.cooperationOut),
      "cooperationIn": .integer(degree.cooperationIn), "conflictOut": .integer(degree.conflictOut),
      "conflictIn": .integer(degree.conflictIn), "degree": .number(centrality.degree),
      "betweenness": .number(centrality.betweenness),
    ]
  }

  private func pair(_ balance: PairBalance) -> JSONValue {
    func side(_ side: PairBalance.Side) -> JSONValue {
      [
        "cooperation": .number(side.cooperation), "conflict": .number(side.conflict),
        "net": .number(side.net),
        "cooperationTellings": .integer(side.cooperationTellings),
        "conflictTellings": .integer(side.conflictTellings),
      ]
    }
    return [
      "first": id(balance.first), "second": id(balance.second), "forth": side(balance.forth),
      "back": side(balance.back), "together": side(balance.together),
    ]
  }

  private func contradiction(_ contradiction: Contradiction) -> JSONValue {
    func edges(_ keys: [Claim.Key]) -> JSONValue { .array(keys.map { .string($0.id) }) }
    switch contradiction {
    case .mixed(let helps, let harms):
      return ["kind": "mixed", "helps": edges(helps), "harms": edges(harms)]
    case .disputed(let asserted, let negated):
      return ["kind": "disputed", "asserted": edges(asserted), "negated": edges(negated)]
    }
  }
}
