public import Graph
import Vocabulary

extension Diagram {
  /// What `view` shows of a graph.
  ///
  /// An empty graph gives a picture without cards whose caption says so.
  /// - Complexity: O(*n* log *n*) in claims and nodes.
  public init(_ graph: Graph, view: View = .cards, options: DrawingOptions = DrawingOptions()) {
    self = DiagramComposer(graph, view: view, options: options).diagram()
  }
}

/// Chooses what is drawn and where it stands.
struct DiagramComposer {
  let graph: Graph
  let view: View
  let options: DrawingOptions
  let containment: Containment
  let lineComposer: LineComposer
  /// What a comparison says of claims and nodes; empty where nothing is compared.
  var claimMarks: [Claim.Key: Mark] = [:]
  var nodeMarks: [NodeID: Mark] = [:]

  init(_ graph: Graph, view: View, options: DrawingOptions) {
    self.graph = graph
    self.view = view
    self.options = options
    containment = view == .actors ? Containment() : Containment(graph)
    lineComposer = LineComposer(graph, showsAttribution: options.showsAttribution)
  }

  func diagram() -> Diagram {
    var caption: [SafeText] = []
    let (drafts, inner) = drafts()
    if inner > 0 {
      caption.append(SafeText("\(inner) \(inner == 1 ? "edge" : "edges") inside one card not drawn"))
    }
    var bundles = Bundling.fitting(drafts)
    let all = bundles.count
    var cards = cards(lines: bundles)
    if bundles.count + cards.count > options.limit {
      bundles = strongest(bundles)
      cards = self.cards(lines: bundles, onlyTouched: true)
      caption.append(
        SafeText("Too large to draw whole: the strongest \(bundles.count) of \(all) lines are shown"))
    }
    if cards.isEmpty { caption.append("No edges to draw") }
    let lines = bundles.map { lineComposer.line($0, marks: claimMarks) }
    return Diagram(
      title: title, summary: summary(lines), cards: cards, lines: lines, caption: caption,
      plan: LayoutPlan(size: cards.count + lines.count))
  }

  /// The claims that are drawn as lines, and how many are not because both ends are one.
  private func drafts() -> (drafts: [LineDraft], inner: Int) {
    var drafts: [LineDraft] = []
    var inner = 0
    for claim in graph.claims {
      guard Stroke(claim.key.relation) != .structure || view == .actors, isInView(claim) else { continue }
      let (source, target) = (row(for: claim.key.source), row(for: claim.key.target))
      if source == target {
        inner += 1
      } else {
        drafts.append(LineDraft(claim, from: source, to: target))
      }
    }
    return (drafts, inner)
  }

  private func isInView(_ claim: Claim) -> Bool {
    guard case .ego(let ego) = view else { return true }
    return [claim.key.source, claim.key.target].contains { $0 == ego || containment.isInside($0, ego) }
  }

  /// The actor as which a node is drawn.
  func row(for node: NodeID) -> NodeID {
    switch view {
    case .cards, .ego, .actors: node
    case .states, .blocs: containment.head(of: node)
    }
  }

  private func cards(lines: [LineDraft], onlyTouched: Bool = false) -> [Card] {
    var shown = Set(lines.flatMap { [$0.source, $0.target] })
    if case .ego(let ego) = view, graph[ego] != nil { shown.insert(ego) }
    if !onlyTouched, view == .cards { shown.formUnion(placedByStructure) }
    if options.showsIsolated { shown.formUnion(graph.nodes.map { row(for: $0.id) }) }
    var members: [NodeID: Set<NodeID>] = [:]
    for node in shown {
      var current = node
      while let parent = containment.parent(of: current) {
        guard members[parent, default: []].insert(current).inserted else { break }
        current = parent
      }
    }
    let composer = RowComposer(graph)
    return Set(shown.map(containment.head)).sorted().map { head in
      Card(
        head: marked(composer.row(head, showsOffices: view != .actors)),
        rows: rows(under: head, members, composer, depth: 1), side: side(of: head))
    }
  }

  /// Whom an office or a membership is told of: the place in a card, or a word under the name, shows it.
  private var placedByStructure: Set<NodeID> {
    Set(
      graph.claims.lazy.filter { Stroke($0.key.relation) == .structure }.map(\.key.source))
  }

  private func rows(
    under parent: NodeID, _ members: [NodeID: Set<NodeID>], _ composer: RowComposer, depth: Int
  ) -> [Row] {
    (members[parent] ?? []).sorted { ($0.kind, $0) < ($1.kind, $1) }.flatMap { node in
      [marked(composer.row(node, parent: parent, depth: depth))]
        + rows(under: node, members, composer, depth: depth + 1)
    }
  }

  private func marked(_ row: Row) -> Row {
    var row = row
    row.mark = nodeMarks[row.node] ?? .none
    return row
  }

  private func side(of head: NodeID) -> Int? {
    guard case .blocs(let sides) = view else { return nil }
    return sides[head]
  }

  /// As many bundles as the limit allows, those with the most evidence.
  private func strongest(_ bundles: [LineDraft]) -> [LineDraft] {
    let ranked = bundles.enumerated().sorted {
      ($1.element.evidenceCount, $0.offset) < ($0.element.evidenceCount, $1.offset)
    }
    var (kept, heads): ([Int], Set<NodeID>) = ([], [])
    for (offset, bundle) in ranked {
      let added = heads.union([containment.head(of: bundle.source), containment.head(of: bundle.target)])
      guard kept.count + 1 + added.count <= options.limit else { break }
      kept.append(offset)
      heads = added
    }
    return kept.sorted().map { bundles[$0] }
  }

  private var title: SafeText {
    if let title = options.title { return title }
    let named = graph.documents.compactMap(\.title)
    guard let first = named.first else { return "Who stands with whom" }
    let others = graph.documents.count - 1
    return SafeText("Who stands with whom: " + first + (others > 0 ? " and \(others) more" : "")).clipped(to: 160)
  }

  private func summary(_ lines: [Line]) -> SafeText {
    let claims = lines.flatMap(\.claims)
    let actors = Set(lines.flatMap { [$0.source, $0.target] }).count
    let strongest = lines.enumerated().sorted { ($1.element.width, $0.offset) < ($0.element.width, $1.offset) }
    let sentences = strongest.prefix(6).compactMap { $0.element.claims.first }.map(lineComposer.sentence)
    return SafeText(
      "\(actors) actors, \(claims.count) relations"
        + sentences.map { ". \($0.clipped(to: 120).text)" }.joined() + ".")
  }
}
