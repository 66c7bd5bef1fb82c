/// What the structure of a graph says of its actors; roll up first for the view of states or blocs.
public struct GraphAnalysis: Sendable, Hashable {
  public let degrees: [SignedDegree]
  public let centralities: [Centrality]
  public let pairs: [PairBalance]
  public let triads: TriadCensus
  public let frustration: Frustration
  public let clusters: Clusters
  public let criticisms: [Criticism]
  public let contradictions: [Contradiction]

  public init(of graph: Graph) {
    let network = graph.signedNetwork
    degrees = graph.signedDegrees
    centralities = graph.centralities
    pairs = graph.pairBalances
    triads = TriadCensus(of: network)
    frustration = Frustration(of: network)
    clusters = Clusters(of: network)
    criticisms = graph.criticisms
    contradictions = graph.contradictions
  }
}
