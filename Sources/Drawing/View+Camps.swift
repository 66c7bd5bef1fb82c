public import Graph
import Vocabulary

extension View {
  /// The states coloured by the two camps of each connected part that has foes.
  ///
  /// - SeeAlso: ``Graph/Frustration``, which divides them.
  public static func camps(of graph: Graph) -> View {
    var sides: [NodeID: Int] = [:]
    let frustration = Frustration(of: graph.rolledUp(to: .states).signedNetwork)
    for (number, division) in frustration.divisions.filter({ !$0.opposite.isEmpty }).enumerated() {
      for node in division.camp { sides[node] = 2 * number }
      for node in division.opposite { sides[node] = 2 * number + 1 }
    }
    return .blocs(sides)
  }
}
