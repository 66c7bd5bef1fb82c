public import Graph
import Vocabulary

/// FollowTheMoney entities, one JSON object a line: articles, actors, and a link for each edge.
///
/// `leads` is a Directorship, `serves` an Employment, `memberOf` a Membership, everything else an UnknownLink whose role is
/// the relation. What the model has no property for (sign, confidence, offsets, who says so) stands as JSON in
/// `description` of links and in `keywords` of actors.
public struct FollowTheMoneyExporter: GraphExporter {
  public init() {}

  public func files(for graph: Graph) -> [ExportedFile] {
    let entities = graph.documents.map(entity) + graph.nodes.map(entity) + graph.claims.map(entity)
    return [ExportedFile(suffix: ".ftm.json", text: entities.map { $0.line + "\n" }.joined())]
  }

  private func entity(_ id: String, _ schema: String, _ properties: [(String, [String])]) -> JSONValue {
    let known = properties.map { ($0.0, $0.1.filter { !$0.isEmpty }) }.filter { !$0.1.isEmpty }
    let values = JSONValue.Object(known.map { ($0.0, .array($0.1.map(JSONValue.string))) })
    return ["id": .string(id), "properties": .object(values), "schema": .string(schema)]
  }

  /// The model's ids are letters, digits, `.` and `-`, and end in none of these two.
  private func entityID(_ id: NodeID) -> String {
    "\(id.kind.idPrefix).\(id.local)" + (id.local.hasSuffix("-") ? ".0" : "")
  }

  /// A document's id may be any text, so a digest stands for it.
  private func entityID(_ document: String) -> String {
    "document." + SHA256.hex(of: Array(document.utf8)).prefix(16)
  }

  private func entity(_ document: Document) -> JSONValue {
    entity(
      entityID(document.id), "Article",
      [
        ("name", [document.title ?? document.id]), ("title", [document.title ?? ""]),
        ("publishedAt", [document.date?.description ?? ""]), ("publisher", [document.source ?? ""]),
        ("fileSize", [String(document.bytes)]),
        ("keywords", ["id:" + document.id, "sha256:" + document.sha256]),
      ])
  }

  private func entity(_ node: Node) -> JSONValue {
    let codes = node.codes.sorted { $0.key < $1.key }
    let keywords =
      ["id:\(node.id)", node.kind.rawValue, "mentions:\(node.mentions)"]
      + codes.map { "\($0.key):\($0.value)" }
      + (node.affiliation.map { ["affiliation:\($0)"] } ?? [])
    return entity(
      entityID(node.id), schema(of: node.kind),
      [("name", [node.name]), ("alias", node.aliases), ("keywords", keywords)])
  }

  private func entity(_ claim: Claim) -> JSONValue {
    let key = claim.key
    let (schema, source, target) = link(key)
    let documents = claim.evidence.map { entityID($0.document) }
    let proof = documents.indices.filter { $0 == 0 || documents[$0] != documents[$0 - 1] }.map {
      documents[$0]
    }
    return entity(
      key.id, schema,
      [
        (source, [entityID(key.source)]), (target, [entityID(key.target)]), ("role", [key.relation.rawValue]),
        ("status", [key.status.rawValue]), ("startDate", [key.time?.start.description ?? ""]),
        ("endDate", [key.time?.end.description ?? ""]), ("recordId", [key.id]), ("proof", proof),
        ("summary", claim.evidence.map(\.quote)), ("description", [claim.json.line]),
      ])
  }

  private func schema(of kind: NodeKind) -> String {
    switch kind {
    case .state: "PublicBody"
    case .bloc, .institution, .armedGroup: "Organization"
    case .person: "Person"
    case .collective: "LegalEntity"
    }
  }

  /// The schema of a link and the properties that name its ends.
  private func link(_ key: Claim.Key) -> (schema: String, source: String, target: String) {
    let isOrganisation = key.target.kind != .person && key.target.kind != .collective
    switch key.relation {
    case .leads where isOrganisation: return ("Directorship", "director", "organization")
    case .serves where isOrganisation && key.source.kind == .person:
      return ("Employment", "employee", "employer")
    case .memberOf where isOrganisation: return ("Membership", "member", "organization")
    default: return ("UnknownLink", "subject", "object")
    }
  }
}
