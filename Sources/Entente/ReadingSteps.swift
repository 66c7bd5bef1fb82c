public import Claims
public import Graph
public import Vocabulary

/// What each step of the reading saw in an article.
public struct ReadingSteps: Sendable {
  public let article: Article
  public let sentences: [Sentence]
  public let actors: ActorReading
  /// Every reading that a frame gave, accepted or not.
  public let readings: [Reading]

  /// The claims that stand: the structure that the actors' reading found, and the accepted readings; sorted.
  public var claims: [Claim] {
    ClaimReader.claims(structure: actors.structure, readings: readings)
  }

  /// The article's graph.
  public var graph: Graph {
    get throws(GraphError) {
      try Graph(document: article.document, nodes: actors.nodes, claims: claims)
    }
  }
}
