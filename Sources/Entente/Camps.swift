public import Drawing
public import Graph
public import Vocabulary

/// How the states and blocs of a graph fall into camps: the division that leaves the fewest ties at odds.
///
/// - SeeAlso: ``Graph/Frustration``, which cites the theory.
public struct Camps: Sendable, Hashable {
  public let analysis: GraphAnalysis
  /// The largest first; actors of one connected part stand next to each other.
  public let sides: [[NodeID]]

  /// Of the graph rolled up to states.
  public init(of graph: Graph) {
    analysis = GraphAnalysis(of: graph.rolledUp(to: .states))
    let divisions = analysis.frustration.divisions.sorted { left, right in
      let (one, other) = (left.camp.count + left.opposite.count, right.camp.count + right.opposite.count)
      return one != other ? one > other : left.camp.lexicographicallyPrecedes(right.camp)
    }
    sides = divisions.flatMap { [$0.camp, $0.opposite] }.filter { !$0.isEmpty }
  }

  /// The view that colours each camp.
  public var view: View {
    var numbers: [NodeID: Int] = [:]
    for (number, side) in sides.enumerated() {
      for node in side { numbers[node] = number }
    }
    return .blocs(numbers)
  }
}
