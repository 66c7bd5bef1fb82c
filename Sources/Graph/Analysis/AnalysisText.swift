import Vocabulary

extension GraphAnalysis {
  /// The analysis as tables and sentences for a terminal; names come from `graph`, the one that was analysed.
  ///
  /// Each list shows its first `limit` entries and says how many more there are.
  public func text(naming graph: Graph, limit: Int = 20) -> String {
    let sections = [
      actors(graph, limit), pairs(graph, limit), balance(graph), against(graph, limit),
      contradictory(graph, limit),
    ]
    return sections.filter { $0.count > 1 }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func actors(_ graph: Graph, _ limit: Int) -> [String] {
    let rows = zip(degrees, centralities).sorted { left, right in
      (right.1.degree, right.1.betweenness, left.0.node) < (left.1.degree, left.1.betweenness, right.0.node)
    }
    .filter { $0.1.degree > 0 }
    .map { degree, centrality in
      [
        graph.name(of: degree.node), "\(degree.cooperationOut)", "\(degree.cooperationIn)",
        "\(degree.conflictOut)",
        "\(degree.conflictIn)", percent(centrality.degree), percent(centrality.betweenness),
      ]
    }
    let header = ["Actor", "helps", "is helped", "harms", "is harmed", "ties", "between"]
    return table(header, rows, limit)
  }

  private func pairs(_ graph: Graph, _ limit: Int) -> [String] {
    let rows = pairs.sorted { left, right in
      (-abs(left.together.net), left.first, left.second) < (
        -abs(right.together.net), right.first, right.second
      )
    }
    .map { pair in
      [
        "\(graph.name(of: pair.first)) – \(graph.name(of: pair.second))", signed(pair.together.net),
        signed(pair.forth.net),
        signed(pair.back.net), "\(pair.together.cooperationTellings)", "\(pair.together.conflictTellings)",
      ]
    }
    return table(["Pair", "balance", "forth", "back", "cooperation", "conflict"], rows, limit)
  }

  private func balance(_ graph: Graph) -> [String] {
    guard let share = triads.balance else { return [] }
    let exact = frustration.isExact ? "" : " at most"
    let counts = zip(["+++", "++−", "+−−", "−−−"], triads.counts).map { "\($0) \($1)" }.joined(
      separator: ", ")
    var lines = [
      "Balance",
      "  Of \(triads.triads.count) triads \(percent(share)) are balanced (\(counts)).",
      "  For full balance\(exact) \(frustration.index) \(frustration.index == 1 ? "tie" : "ties") would have to turn.",
    ]
    for division in frustration.divisions where !division.opposite.isEmpty {
      lines.append("  Camps: \(names(division.camp, graph)) against \(names(division.opposite, graph)).")
    }
    return lines
  }

  private func against(_ graph: Graph, _ limit: Int) -> [String] {
    let rows = criticisms.map {
      ["\(graph.name(of: $0.speaker)) → \(graph.name(of: $0.target))", "\($0.direct)", "\($0.reported)"]
    }
    return table(["Who speaks against whom", "directly", "by report"], rows, limit)
  }

  private func contradictory(_ graph: Graph, _ limit: Int) -> [String] {
    let lines = contradictions.map { contradiction -> String in
      func words(_ keys: [Claim.Key]) -> String { listed(Set(keys.map(\.relation.phrase.noun)).sorted()) }
      let ends = [contradiction.source, contradiction.target].map { $0.map(graph.name(of:)) ?? "" }
      return switch contradiction {
      case .mixed(let helps, let harms):
        "  \(ends[0]) → \(ends[1]): \(words(helps)), but also \(words(harms))"
      case .disputed(let asserted, _):
        "  \(ends[0]) → \(ends[1]): \(words(asserted)) told as fact and as not so"
      }
    }
    return ["Contradictions"] + lines.prefix(limit) + more(lines.count - limit)
  }

  private func names(_ ids: [NodeID], _ graph: Graph) -> String { listed(ids.map(graph.name(of:))) }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private func signed(_ value: Double) -> String { value > 0 ? "+\(value)" : "\(value)" }

  private func more(_ count: Int) -> [String] { count > 0 ? ["  and \(count) more"] : [] }

  /// Columns as wide as their widest cell, numbers to the right.
  private func table(_ header: [String], _ rows: [[String]], _ limit: Int) -> [String] {
    guard !rows.isEmpty else { return [] }
    let shown = [header] + rows.prefix(limit).map { ["  " + $0[0]] + $0.dropFirst() }
    let widths = header.indices.map { column in shown.map { $0[column].count }.max() ?? 0 }
    let lines = shown.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }
      .joined(separator: "  ")
    }
    return lines + more(rows.count - limit)
  }
}
