public import Graph
public import Vocabulary

/// What is visible of a picture whose places it shares with others: one side of a comparison, one month of many.
public struct Frame: Sendable, Hashable {
  public let claims: Set<Claim.Key>
  /// Actors outside are drawn without ink, their place is kept.
  public let nodes: Set<NodeID>
  /// Stands in the caption's place.
  public let caption: [SafeText]

  public init(claims: Set<Claim.Key>, nodes: Set<NodeID>, caption: [SafeText] = []) {
    self.claims = claims
    self.nodes = nodes
    self.caption = caption
  }

  /// All of a graph.
  public init(_ graph: Graph, caption: [SafeText] = []) {
    self.init(claims: Set(graph.claims.map(\.key)), nodes: Set(graph.nodes.map(\.id)), caption: caption)
  }

  func shows(_ row: Row) -> Bool { row.place.nodes.contains(where: nodes.contains) }

  func shows(_ word: Line.Word) -> Bool { word.claims.contains(where: claims.contains) }

  /// How many acts a visible word stands for here.
  func count(_ word: Line.Word) -> Int {
    let visible = word.claims.filter(claims.contains).count
    return max((visible * word.count + word.claims.count - 1) / word.claims.count, 1)
  }

  /// The line as its visible words make it; nil where none is.
  func restricting(_ line: Line) -> Line? {
    let visible = line.words.filter(shows)
    guard let first = visible.min(by: { ($0.status.rank, $0.stroke) < ($1.status.rank, $1.stroke) }) else {
      return nil
    }
    var line = line
    line.stroke = first.stroke
    line.status = first.status
    line.mark = .none
    line.isTurned = false
    return line
  }
}
