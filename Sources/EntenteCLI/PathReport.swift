import Graph
import Interchange
import Vocabulary

/// How two actors are tied: the shortest ways from one to the other.
struct PathReport {
  private let graph: Graph
  private let start: NodeID
  private let end: NodeID
  private let paths: [GraphPath]

  init(_ graph: Graph, from start: NodeID, to end: NodeID) {
    self.graph = graph
    self.start = start
    self.end = end
    paths = graph.shortestPaths(from: start, to: end)
  }

  var table: String {
    guard !paths.isEmpty else {
      return "No way leads from \(graph.name(of: start)) to \(graph.name(of: end)).\n"
    }
    return paths.map { path in
      let steps = path.steps.map { claims in
        claims.map { claim in
          let status = claim.key.status == .asserted ? "" : " (\(claim.key.status.rawValue))"
          return "  \(graph.name(of: claim.key.source)) \(claim.key.relation.rawValue) "
            + "\(graph.name(of: claim.key.target))\(status)"
        }
        .joined(separator: "\n")
      }
      return path.nodes.map { graph.name(of: $0) }.joined(separator: " – ") + "\n"
        + steps.joined(separator: "\n") + "\n"
    }
    .joined(separator: "\n")
  }

  var json: JSONValue {
    [
      "from": .string(start.rawValue), "to": .string(end.rawValue),
      "paths": .array(
        paths.map { path in
          [
            "nodes": .array(path.nodes.map { .string($0.rawValue) }),
            "edges": .array(path.steps.map { claims in .array(claims.map { .string($0.key.id) }) }),
          ]
        }),
    ]
  }
}
