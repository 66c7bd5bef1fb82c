import Graph
import Vocabulary

/// A short profile of each actor that a claim or an article names.
struct ActorProfiles {
  let index: ReportIndex

  var profiles: [[String: Any]] {
    var outgoing: [NodeID: [Claim]] = [:]
    var incoming: [NodeID: [Claim]] = [:]
    for claim in index.graph.claims {
      outgoing[claim.key.source, default: []].append(claim)
      if claim.key.symmetric {
        outgoing[claim.key.target, default: []].append(claim)
      } else {
        incoming[claim.key.target, default: []].append(claim)
      }
    }
    let nodes = index.graph.nodes.sorted {
      ($0.kind, index.name($0.id), $0.id) < ($1.kind, index.name($1.id), $1.id)
    }
    return nodes.map { node in
      let (does, suffers) = (outgoing[node.id] ?? [], incoming[node.id] ?? [])
      var profile: [String: Any] = [
        "id": ReportIndex.fragment(node.id), "name": index.name(node.id),
        "kind": ActorProfiles.word(node.kind),
        "aliases": node.aliases.isEmpty
          ? false : node.aliases.prefix(8).map(PlainText.line).joined(separator: ", "),
        "mentions": node.mentions > 0 ? counted(node.mentions, "mention") : false,
        "codes": node.codes.sorted { $0.key < $1.key }.map { ["register": $0.key, "code": $0.value] },
        "does": does.map(item), "suffers": suffers.map(item), "hasClaims": !does.isEmpty || !suffers.isEmpty,
        "joins": (does + suffers).filter { $0.key.relation.sign == .positive }.count,
        "parts": (does + suffers).filter { $0.key.relation.sign == .negative }.count,
      ]
      if let home = node.affiliation, index.graph[home] != nil {
        profile["home"] = ["name": index.name(home), "href": ReportIndex.fragment(home)]
      }
      return profile
    }
  }

  private func item(_ claim: Claim) -> [String: Any] {
    [
      "text": sentenceCased(index.sentence(claim.key)), "href": ReportIndex.fragment(claim.key),
      "sign": claim.key.relation.sign.word, "symbol": claim.key.relation.sign.symbol,
      "status": claim.key.status.rawValue,
    ]
  }

  static func word(_ kind: NodeKind) -> String { kind == .armedGroup ? "armed group" : kind.rawValue }
}
