public import Vocabulary

/// Actors, what is reported between them, and the documents that report it.
///
/// A graph is a value: every list is sorted and without repeats, no id dangles, and two graphs with the same content
/// are equal however they were built.
public struct Graph: Sendable, Hashable {
  /// By id.
  public let documents: [Document]
  /// By id; ``Vocabulary/Node/mentions`` is the sum over ``mentions``.
  public let nodes: [Node]
  /// By key.
  public let claims: [Claim]
  /// By node, then document.
  public let mentions: [MentionCount]

  /// The graph of nothing, which changes no graph that it is merged with.
  public init() {
    self.init(unchecked: [], [], [], [])
  }

  /// Unites values with one identity, in any order.
  ///
  /// Nodes' own `mentions` are replaced by the sums over `mentions`.
  /// - Throws: ``GraphError`` where an id dangles, evidence lies outside its document, or two documents conflict.
  /// - Complexity: O(*n* log *n*), O(*n*) where the lists are sorted.
  public init(documents: [Document], nodes: [Node], claims: [Claim], mentions: [MentionCount])
    throws(GraphError)
  {
    let (uniqueDocuments, uniqueNodes, uniqueClaims, uniqueMentions):
      ([Document], [Node], [Claim], [MentionCount])
    do throws(GraphConflict) {
      uniqueDocuments = try united(documents)
      uniqueNodes = try united(nodes.map(\.canonical))
      uniqueClaims = try united(claims)
      uniqueMentions = try united(mentions)
    } catch {
      throw .conflict(error)
    }
    try checkReferences(uniqueDocuments, uniqueNodes, uniqueClaims, uniqueMentions)
    self.init(
      unchecked: uniqueDocuments, summing(uniqueMentions, into: uniqueNodes), uniqueClaims, uniqueMentions)
  }

  /// The graph of one article; its nodes' `mentions` count that article's words.
  ///
  /// - Throws: ``GraphError`` where an id dangles or evidence lies outside the document.
  public init(document: Document, nodes: [Node], claims: [Claim]) throws(GraphError) {
    try self.init(
      documents: [document], nodes: nodes, claims: claims,
      mentions: nodes.compactMap { MentionCount($0.id, in: document.id, count: $0.mentions) })
  }

  /// Trusts its caller that the lists are canonical and that nothing dangles.
  init(
    unchecked documents: [Document], _ nodes: [Node], _ claims: [Claim], _ mentions: [MentionCount]
  ) {
    self.documents = documents
    self.nodes = nodes
    self.claims = claims
    self.mentions = mentions
  }

  public var isEmpty: Bool { documents.isEmpty && nodes.isEmpty }

  /// - Complexity: O(log *n*).
  public subscript(id: NodeID) -> Node? { nodes.find(id) }

  /// - Complexity: O(log *n*).
  public subscript(key: Claim.Key) -> Claim? { claims.find(key) }

  /// The document with this id.
  ///
  /// - Complexity: O(log *n*).
  public func document(_ id: String) -> Document? { documents.find(id) }

  /// The node's name, or its id where the graph does not have it.
  public func name(of id: NodeID) -> String { self[id]?.name ?? id.rawValue }

  /// How often the node is mentioned in each document, by document id.
  public func mentions(of id: NodeID) -> ArraySlice<MentionCount> {
    let start = mentions.firstIndex(whereSorted: { !($0.node < id) })
    return mentions[start..<mentions[start...].firstIndex(whereSorted: { id < $0.node })]
  }

  /// The claims whose source, or smaller end where symmetric, is this node.
  public func claims(from id: NodeID) -> ArraySlice<Claim> {
    let start = claims.firstIndex(whereSorted: { !($0.key.source < id) })
    return claims[start..<claims[start...].firstIndex(whereSorted: { id < $0.key.source })]
  }
}

/// Puts each node's sum over its documents into it; both lists are sorted by node.
func summing(_ mentions: [MentionCount], into nodes: [Node]) -> [Node] {
  var nodes = nodes
  var next = mentions.startIndex
  for index in nodes.indices {
    let first = next
    while next < mentions.endIndex, mentions[next].node == nodes[index].id { next += 1 }
    let sum = mentions[first..<next].total
    if nodes[index].mentions != sum { nodes[index].mentions = sum }
  }
  return nodes
}
