import Claims
import Vocabulary

/// Why an edge of the gold was not read: an end that nobody mentioned, no reading of the pair, or another reading of it.
struct MissCauses {
  private let alignment: NodeAlignment
  private let mentioned: Set<NodeID>
  private let readings: [Reading]

  init(_ alignment: NodeAlignment, nodes: [Node], readings: [Reading]) {
    self.alignment = alignment
    mentioned = Set(nodes.map { alignment.gold($0.id) })
    self.readings = readings
  }

  func cause(of edge: String) -> String {
    let parts = edge.split(separator: " ")
    guard parts.count >= 3, let source = NodeID(parts[0]), let target = NodeID(parts[2]) else { return "" }
    let unknown = [source, target].filter { !mentioned.contains($0) }
    guard unknown.isEmpty else { return "not mentioned: " + unknown.map(\.rawValue).joined(separator: ", ") }
    let pair = readings.filter { reading in
      let ends = Set([reading.claim.key.source, reading.claim.key.target].map(alignment.gold))
      return ends == Set([source, target])
    }
    guard !pair.isEmpty else { return "no reading of the pair" }
    return "read as "
      + pair.map { reading in
        let key = reading.claim.key
        return
          "\(alignment.gold(key.source) == source ? "" : "←")\(key.relation.rawValue) \(key.status.rawValue)"
          + (reading.isAccepted ? "" : " (refused)")
      }.joined(separator: ", ")
  }
}
