import Graph
import Interchange
import Vocabulary

/// What changed in a graph from each month or year to the next that has edges.
struct DifferenceSeries {
  private let steps: [(older: GraphSlice, newer: GraphSlice, difference: GraphDifference)]

  init(_ graph: Graph, by pace: Graph.Pace) {
    let slices = graph.slices(by: pace)
    steps = zip(slices, slices.dropFirst()).map { ($0, $1, $1.graph.difference(from: $0.graph)) }
  }

  var hasChanges: Bool { steps.contains { !$0.difference.isEmpty } }

  func written(as format: DiffFormat) throws -> [UInt8] {
    switch format {
    case .json: try json
    case .markdown:
      Array(
        steps.map { "# \($0.older.period) to \($0.newer.period)\n\n" + DifferenceMarkdown(summary($0)).text }
          .joined(separator: "\n").utf8)
    case .text, .svg:
      Array(
        steps.map { "\($0.older.period) → \($0.newer.period)\n\n" + summary($0).text }
          .joined(separator: "\n").utf8)
    }
  }

  private func summary(
    _ step: (older: GraphSlice, newer: GraphSlice, difference: GraphDifference)
  ) -> DifferenceSummary {
    DifferenceSummary(step.difference, from: step.older.graph, to: step.newer.graph)
  }

  /// A list of `{"from", "to", "diff"}`.
  private var json: [UInt8] {
    get throws {
      let values = try steps.map { step -> JSONValue in
        [
          "from": .string(step.older.period.description), "to": .string(step.newer.period.description),
          "diff": try JSONValue(parsing: step.difference.json()),
        ]
      }
      return Array(JSONValue.array(values).text.utf8)
    }
  }
}
