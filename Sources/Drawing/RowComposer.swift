import Graph
import Vocabulary

/// Writes the names and roles of the actors in a picture.
struct RowComposer {
  let graph: Graph
  private let structure: [NodeID: [Claim]]

  init(_ graph: Graph) {
    self.graph = graph
    structure = Dictionary(
      grouping: graph.claims.filter { Stroke($0.key.relation) == .structure }, by: \.key.source)
  }

  /// `parent` is whose card or row the actor stands in.
  func row(_ id: NodeID, parent: NodeID? = nil, depth: Int = 0, showsOffices: Bool = true) -> Row {
    Row(
      place: Place(id), name: SafeText(graph.name(of: id)).orID(id),
      role: showsOffices ? role(of: id, parent: parent) : SafeText(RowComposer.kind(id.kind) ?? ""),
      depth: depth)
  }

  private func role(of id: NodeID, parent: NodeID?) -> SafeText {
    var parts: [String] = []
    var memberships: [Status: [String]] = [:]
    for claim in (structure[id] ?? []) {
      let (relation, status) = (claim.key.relation, claim.key.status)
      let name = SafeText(graph.name(of: claim.key.target)).clipped(to: 40).text
      let isHome = claim.key.target == parent && status == .asserted
      switch relation {
      case .leads, .serves:
        let office = Office.words(in: claim.evidence)
        if isHome {
          parts.insert(office ?? (relation == .leads ? "leader" : "official"), at: 0)
        } else if status == .asserted, let office {
          parts.append("\(office), \(name)")
        } else {
          parts.append("\(Verb(relation, symmetric: false).phrase(status).text) \(name)")
        }
      case .memberOf: memberships[status, default: []].append(name)
      default:
        if !isHome { parts.append("\(Verb(relation, symmetric: false).phrase(status).text) \(name)") }
      }
    }
    for status in Status.allCases.sorted(by: { $0.rank < $1.rank }) {
      guard let names = memberships[status] else { continue }
      let verb =
        switch status {
        case .asserted: "member of "
        case .prospective: "may join "
        case .negated: "not a member of "
        }
      parts.append(verb + names.sorted().joined(separator: ", "))
    }
    if parts.isEmpty, let kind = RowComposer.kind(id.kind) { parts = [kind] }
    return SafeText(parts.uniqued().joined(separator: " · "))
  }

  /// Nil where the look of the card says it.
  static func kind(_ kind: NodeKind) -> String? {
    switch kind {
    case .state, .person: nil
    case .bloc: "bloc"
    case .institution: "institution"
    case .armedGroup: "armed group"
    case .collective: "group"
    }
  }
}

extension SafeText {
  /// The id where nothing of the name can be shown.
  func orID(_ id: NodeID) -> SafeText { isEmpty ? SafeText(id.rawValue) : self }
}

extension Sequence where Element: Hashable {
  /// Without repeats, in the order of first occurrence.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
