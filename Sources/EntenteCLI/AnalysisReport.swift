import Graph
import Vocabulary

/// An analysis as a table.
struct AnalysisReport {
  private let graph: Graph
  private let analysis: GraphAnalysis

  init(_ graph: Graph) {
    self.graph = graph
    analysis = GraphAnalysis(of: graph)
  }

  var table: String {
    let parts = [actors, pairs, balance, clusters, criticisms, contradictions]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func name(_ node: NodeID) -> String { graph.name(of: node) }

  private func names(_ nodes: [NodeID]) -> String { nodes.map(name).joined(separator: ", ") }

  private var actors: [String] {
    let betweenness = Dictionary(
      uniqueKeysWithValues: analysis.centralities.map { ($0.node, $0.betweenness) })
    let rows = analysis.degrees.filter { $0.total > 0 }.sorted { ($1.total, $0.node) < ($0.total, $1.node) }
    guard !rows.isEmpty else { return ["No edges told as fact."] }
    return [
      Columns.padded("actor", 32) + Columns.padded("coop. out", 11) + Columns.padded("in", 5)
        + Columns.padded("conflict out", 14) + Columns.padded("in", 5) + "between"
    ]
      + rows.map { row in
        Columns.cell(name(row.node), 32) + Columns.padded("\(row.cooperationOut)", 11)
          + Columns.padded("\(row.cooperationIn)", 5) + Columns.padded("\(row.conflictOut)", 14)
          + Columns.padded("\(row.conflictIn)", 5) + Columns.decimal(betweenness[row.node] ?? 0, places: 3)
      }
  }

  private var pairs: [String] {
    guard !analysis.pairs.isEmpty else { return [] }
    return [Columns.padded("pair (Goldstein weights)", 60) + Columns.padded("cooperation", 13) + "conflict"]
      + analysis.pairs.map { pair in
        Columns.cell("\(name(pair.first)) – \(name(pair.second))", 60)
          + Columns.padded(Columns.decimal(pair.together.cooperation, places: 1), 13)
          + Columns.decimal(pair.together.conflict, places: 1)
      }
  }

  private var balance: [String] {
    let (triads, frustration) = (analysis.triads, analysis.frustration)
    var lines = ["Structural balance"]
    if let share = triads.balance {
      lines.append(
        "  \(triads.balanced) of \(Columns.count(triads.triads.count, ("triad", "triads"))) balanced "
          + "(\(Columns.decimal(share, places: 2)))")
    } else {
      lines.append("  no triads")
    }
    lines.append("  frustration index \(frustration.index)" + (frustration.isExact ? "" : " or less"))
    for division in frustration.divisions where division.camp.count + division.opposite.count > 1 {
      lines.append(
        "  camps: " + names(division.camp)
          + (division.opposite.isEmpty ? " (no opponent)" : "  against  " + names(division.opposite)))
      for tie in division.frustrated {
        lines.append(
          "    at odds: \(name(tie.first)) and \(name(tie.second)), \(tie.isPositive ? "friends" : "in conflict")"
        )
      }
    }
    return lines
  }

  private var clusters: [String] {
    let blocs = analysis.clusters.blocs.filter { $0.count > 1 }
    guard !blocs.isEmpty else { return [] }
    return ["Blocs of friends"] + blocs.map { "  " + names($0) }
  }

  private var criticisms: [String] {
    guard !analysis.criticisms.isEmpty else { return [] }
    return ["Who speaks against whom"]
      + analysis.criticisms.map { criticism in
        "  " + Columns.cell("\(name(criticism.speaker)) → \(name(criticism.target))", 58)
          + "\(criticism.direct) direct, \(criticism.reported) reported"
      }
  }

  private var contradictions: [String] {
    guard !analysis.contradictions.isEmpty else { return [] }
    return ["Contradictions"]
      + analysis.contradictions.map { contradiction in
        let (source, target) = (contradiction.source.map(name) ?? "", contradiction.target.map(name) ?? "")
        switch contradiction {
        case .mixed(let helps, let harms):
          return "  \(source) → \(target): \(words(helps)) and \(words(harms))"
        case .disputed(let asserted, let negated):
          return "  \(source) → \(target): \(words(asserted)) is told and denied"
            + voices("told", asserted) + voices("denied", negated)
        }
      }
  }

  private func words(_ keys: [Claim.Key]) -> String {
    var seen: Set<Relation> = []
    return keys.map(\.relation).filter { seen.insert($0).inserted }.map(\.rawValue).joined(separator: ", ")
  }

  private func voices(_ verb: String, _ keys: [Claim.Key]) -> String {
    let speakers = keys.compactMap(\.attribution).map(name)
    return speakers.isEmpty ? "" : ", \(verb) by \(speakers.joined(separator: ", "))"
  }
}

extension SignedDegree {
  fileprivate var total: Int { cooperationOut + cooperationIn + conflictOut + conflictIn }
}
