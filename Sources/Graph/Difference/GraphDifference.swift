public import Vocabulary

/// What turned one graph into another.
///
/// `b.difference(from: a).applying(to: a) == b`; the difference of a graph from itself is empty, and the difference the
/// other way round is the ``inverse``.
public struct GraphDifference: Sendable, Hashable {
  public let documents: Changes<Document>
  public let nodes: Changes<Node>
  public let claims: Changes<Claim>
  public let mentions: Changes<MentionCount>
  /// The pairs whose balance changed its sign, sorted; derived from both graphs, no part of the patch.
  public let turns: [SignTurn]

  public init(
    documents: Changes<Document> = Changes(), nodes: Changes<Node> = Changes(),
    claims: Changes<Claim> = Changes(), mentions: Changes<MentionCount> = Changes(), turns: [SignTurn] = []
  ) {
    self.documents = documents
    self.nodes = nodes
    self.claims = claims
    self.mentions = mentions
    self.turns = turns
  }

  public var isEmpty: Bool { documents.isEmpty && nodes.isEmpty && claims.isEmpty && mentions.isEmpty }

  /// What turns newer into older.
  public var inverse: GraphDifference {
    GraphDifference(
      documents: documents.inverse, nodes: nodes.inverse, claims: claims.inverse, mentions: mentions.inverse,
      turns: turns.compactMap { SignTurn($0.first, $0.second, before: $0.after, after: $0.before) })
  }

  /// The older graph made the newer.
  ///
  /// - Throws: ``PatchError`` where this is not the graph that the difference was made from.
  public func applying(to older: Graph) throws(PatchError) -> Graph {
    let (documents, nodes) = (try documents.applied(to: older.documents), try nodes.applied(to: older.nodes))
    let (claims, mentions) = (try claims.applied(to: older.claims), try mentions.applied(to: older.mentions))
    do throws(GraphError) {
      return try Graph(documents: documents, nodes: nodes, claims: claims, mentions: mentions)
    } catch {
      throw .unsound(error)
    }
  }
}

extension Graph {
  /// What turned `older` into this graph.
  ///
  /// - Complexity: O(*n*) in the size of both.
  public func difference(from older: Graph) -> GraphDifference {
    let claims = Changes(from: older.claims, to: claims)
    return GraphDifference(
      documents: Changes(from: older.documents, to: documents), nodes: Changes(from: older.nodes, to: nodes),
      claims: claims, mentions: Changes(from: older.mentions, to: mentions),
      turns: SignTurn.turns(claims, from: older, to: self))
  }
}
