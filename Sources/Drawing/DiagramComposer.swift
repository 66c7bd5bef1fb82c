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
  /// The pairs whose sign turned.
  var turned: Set<Place> = []

  init(_ graph: Graph, view: View, options: DrawingOptions) {
    self.graph = graph
    self.view = view
    self.options = options
    containment = view == .actors ? Containment() : Containment(graph)
    lineComposer = LineComposer(graph, showsAttribution: options.showsAttribution)
  }

  /// Beyond these, likeness, which compares all with all, would not make the picture legible either.
  private static let mostCompared = 1_000

  func diagram() -> Diagram {
    var caption: [SafeText] = []
    var (drafts, inner) = drafts()
    if rollsUp, !inner.isEmpty {
      let count = inner.count
      caption.append(SafeText("\(count) \(count == 1 ? "edge" : "edges") inside one state or bloc not drawn"))
    }
    var groups: [Place] = []
    var notes = rollsUp ? [] : inner
    if claimMarks.isEmpty, view != .actors, drafts.count <= DiagramComposer.mostCompared {
      let likeness = Likeness(drafts, candidates: loners(drafts + inner))
      groups = likeness.groups
      let merged = likeness.merging(drafts)
      notes += merged.filter(likeness.isInside)
      drafts = merged.filter { !likeness.isInside($0) }
    }
    var bundles = Bundling.fitting(drafts)
    let all = bundles.count
    var cards = cards(lines: bundles, inner: notes, groups: groups)
    if bundles.count + cards.count > options.limit {
      bundles = strongest(bundles)
      cards = self.cards(lines: bundles, inner: [], groups: groups, onlyTouched: true)
      caption.append(
        SafeText("Too large to draw whole: the strongest \(bundles.count) of \(all) lines are shown"))
    }
    if cards.isEmpty { caption.append("No edges to draw") }
    let lines = bundles.map { bundle in
      var line = lineComposer.line(bundle, marks: claimMarks)
      line.isTurned = line.claims.contains { key in
        Place([key.source, key.target]).map(turned.contains) ?? false
      }
      return line
    }
    return Diagram(
      title: title, summary: summary(lines), cards: cards, lines: lines, caption: caption,
      plan: LayoutPlan(size: cards.count + lines.count))
  }

  private var rollsUp: Bool {
    switch view {
    case .states, .blocs: true
    case .cards, .actors, .ego: false
    }
  }

  /// The claims that are drawn as lines, and those between actors of one card.
  private func drafts() -> (drafts: [LineDraft], inner: [LineDraft]) {
    var drafts: [LineDraft] = []
    var inner: [LineDraft] = []
    for claim in graph.claims {
      guard Stroke(claim.key.relation) != .structure || view == .actors, isInView(claim) else { continue }
      let draft = LineDraft(
        claim, from: Place(row(for: claim.key.source)), to: Place(row(for: claim.key.target)))
      if containment.head(of: claim.key.source) == containment.head(of: claim.key.target) {
        inner.append(draft)
      } else {
        drafts.append(draft)
      }
    }
    return (drafts, inner)
  }

  /// The heads of cards in which nobody else is shown.
  private func loners(_ drafts: [LineDraft]) -> [NodeID] {
    var shown = Set(drafts.flatMap { $0.source.nodes + $0.target.nodes })
    if view == .cards { shown.formUnion(placedByStructure) }
    let heads = Dictionary(grouping: shown, by: containment.head)
    return heads.filter { $0.value == [$0.key] }.map(\.key)
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

  private func cards(
    lines: [LineDraft], inner: [LineDraft], groups: [Place], onlyTouched: Bool = false
  ) -> [Card] {
    var shown = Set((lines + inner).flatMap { $0.source.nodes + $0.target.nodes })
    if case .ego(let ego) = view, graph[ego] != nil { shown.insert(ego) }
    if !onlyTouched, view == .cards { shown.formUnion(placedByStructure) }
    if options.showsIsolated { shown.formUnion(graph.nodes.map { self.row(for: $0.id) }) }
    var members: [NodeID: Set<NodeID>] = [:]
    for node in shown {
      var current = node
      while let parent = containment.parent(of: current) {
        guard members[parent, default: []].insert(current).inserted else { break }
        current = parent
      }
    }
    let notes = notes(inner)
    let composer = RowComposer(graph)
    func row(_ node: NodeID, parent: NodeID?, depth: Int) -> Row {
      var row = composer.row(node, parent: parent, depth: depth, showsOffices: view != .actors)
      row.mark = nodeMarks[node] ?? .none
      if depth == 0, let side = side(of: node) {
        let camp = "camp \(side + 1)"
        row.role = SafeText(row.role.isEmpty ? camp : row.role.text + " · " + camp)
      }
      row.notes = notes[node] ?? []
      return row
    }
    func rows(under parent: NodeID, depth: Int) -> [Row] {
      (members[parent] ?? []).sorted { ($0.kind, $0) < ($1.kind, $1) }.flatMap { node in
        [row(node, parent: parent, depth: depth)] + rows(under: node, depth: depth + 1)
      }
    }
    let grouped = Set(groups.flatMap(\.nodes))
    let heads = Set(shown.map(containment.head)).subtracting(grouped)
    let cards = heads.map { head in
      Card(
        head: row(head, parent: nil, depth: 0), rows: rows(under: head, depth: 1), side: side(of: head))
    }
    let groupCards = groups.filter { $0.nodes.contains(where: shown.contains) }.map { group in
      Card(
        head: Row(place: group, name: "each of", depth: 0),
        rows: group.nodes.map { row($0, parent: nil, depth: rollsUp ? 0 : 1) }, side: side(of: group.nodes[0])
      )
    }
    return (cards + groupCards).sorted { $0.head.place < $1.head.place }
  }

  /// What the actors of a card do to each other.
  private func notes(_ inner: [LineDraft]) -> [NodeID: [Row.Note]] {
    var notes: [NodeID: [Row.Note]] = [:]
    for bundle in Bundling.byStroke.bundle(inner) {
      let note = Row.Note(
        line: lineComposer.line(bundle, marks: claimMarks),
        name: SafeText(graph.name(of: bundle.target.nodes[0])).orID(bundle.target.nodes[0]))
      notes[bundle.source.nodes[0], default: []].append(note)
    }
    return notes
  }

  /// Whom an office or a membership is told of: the place in a card, or a word under the name, shows it.
  private var placedByStructure: Set<NodeID> {
    Set(
      graph.claims.lazy.filter { Stroke($0.key.relation) == .structure }.map(\.key.source))
  }

  private func side(of head: NodeID) -> Int? {
    guard case .blocs(let sides) = view else { return nil }
    // A partition may know only those who stand in the head's card.
    return sides[head]
      ?? graph.nodes.lazy.filter { containment.isInside($0.id, head) }.compactMap { sides[$0.id] }.first
  }

  /// As many bundles as the limit allows, those with the most evidence.
  private func strongest(_ bundles: [LineDraft]) -> [LineDraft] {
    let ranked = bundles.enumerated().sorted {
      ($1.element.evidenceCount, $0.offset) < ($0.element.evidenceCount, $1.offset)
    }
    var (kept, heads): ([Int], Set<NodeID>) = ([], [])
    for (offset, bundle) in ranked {
      heads.formUnion((bundle.source.nodes + bundle.target.nodes).map(containment.head))
      guard kept.count + 1 + heads.count <= options.limit else { break }
      kept.append(offset)
    }
    return kept.sorted().map { bundles[$0] }
  }

  private var title: SafeText {
    if let title = options.title { return title }
    let named = graph.documents.compactMap(\.title)
    guard let first = named.first else { return "Who stands with whom" }
    let others = graph.documents.count - 1
    return SafeText("Who stands with whom: " + first + (others > 0 ? " and \(others) more" : "")).clipped(
      to: 160)
  }

  private func summary(_ lines: [Line]) -> SafeText {
    let claims = lines.flatMap(\.claims)
    let actors = Set(lines.flatMap { $0.source.nodes + $0.target.nodes }).count
    let strongest = lines.enumerated().sorted {
      ($1.element.width, $0.offset) < ($0.element.width, $1.offset)
    }
    let sentences = strongest.prefix(6).compactMap { $0.element.claims.first }.map(lineComposer.sentence)
    return SafeText(
      "\(actors) actors, \(claims.count) relations"
        + sentences.map { ". \($0.clipped(to: 120).text)" }.joined() + ".")
  }
}
