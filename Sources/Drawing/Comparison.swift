public import Graph
import Vocabulary

/// Two graphs in one picture: the union is laid out once, and each side has its places in it.
public struct Comparison: Sendable, Hashable {
  /// The union: what is unchanged faded, added with `+`, removed struck with `−`, changed with `~`.
  public let diagram: Diagram
  /// Show ``diagram`` as each graph alone.
  public let older: Frame
  public let newer: Frame
  public let counts: Counts

  /// Acts of a source towards a target with one status; who says so and when does not count.
  public struct Counts: Sendable, Hashable {
    public var added: Int
    public var removed: Int
    public var changed: Int
    public var unchanged: Int
    /// Pairs that turned from cooperation to conflict or back.
    public var turned: Int

    public init(added: Int = 0, removed: Int = 0, changed: Int = 0, unchanged: Int = 0, turned: Int = 0) {
      self.added = added
      self.removed = removed
      self.changed = changed
      self.unchanged = unchanged
      self.turned = turned
    }
  }

  public init(
    from older: Graph, to newer: Graph, view: View = .cards, options: DrawingOptions = DrawingOptions()
  ) {
    let older = older.renamingDocuments(before: newer)
    let union = (try? older.merging(newer)) ?? newer
    let acts = ActMarks(from: older, to: newer)
    let turns = newer.difference(from: older).turns
    var composer = DiagramComposer(union, view: view, options: options)
    composer.claimMarks = Dictionary(
      uniqueKeysWithValues: union.claims.map { ($0.key, acts.mark(of: $0.key)) })
    composer.nodeMarks = Dictionary(
      uniqueKeysWithValues: union.nodes.map { node in
        (node.id, newer[node.id] == nil ? .removed : older[node.id] == nil ? .added : .unchanged)
      })
    composer.turned = Set(turns.compactMap { Place([$0.first, $0.second]) })
    var diagram = composer.diagram()
    var counts = acts.counts
    counts.turned = turns.count
    if options.title == nil { diagram.title = "What changed: who stands with whom" }
    let words = Comparison.words(counts)
    diagram.summary = SafeText(words.text + ". " + diagram.summary.text)
    diagram.caption.insert(words, at: 0)
    self.diagram = diagram
    self.counts = counts
    self.older = Frame(older, caption: ["Before"])
    self.newer = Frame(newer, caption: ["After"])
  }

  private static func words(_ counts: Counts) -> SafeText {
    let parts = [
      (counts.added, "added"), (counts.removed, "removed"), (counts.changed, "changed"),
      (counts.unchanged, "unchanged"),
    ]
    let relations = parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let turned = counts.turned
    return SafeText(
      "Relations: \(relations)" + (turned > 0 ? "; \(turned) \(turned == 1 ? "pair" : "pairs") turned" : ""))
  }
}

extension Graph {
  /// Two versions of a text may go by one id; the older is renamed so that both can stand in one graph.
  fileprivate func renamingDocuments(before newer: Graph) -> Graph {
    let taken = Set(
      documents.filter { document in
        newer.document(document.id).map { $0.sha256 != document.sha256 || $0.bytes != document.bytes }
          ?? false
      }.map(\.id))
    guard !taken.isEmpty else { return self }
    func renamed(_ id: String) -> String { taken.contains(id) ? "\(id) (before)" : id }
    let documents = documents.map {
      Document(
        id: renamed($0.id), title: $0.title, date: $0.date, source: $0.source, sha256: $0.sha256,
        bytes: $0.bytes)
    }
    let claims = claims.compactMap { claim in
      Claim(
        claim.key,
        evidence: claim.evidence.map {
          Evidence(
            document: renamed($0.document), sentence: $0.sentence, trigger: $0.trigger, quote: $0.quote,
            confidence: $0.confidence)
        })
    }
    return (try? Graph(documents: documents, nodes: nodes, claims: claims, mentions: [])) ?? self
  }
}
