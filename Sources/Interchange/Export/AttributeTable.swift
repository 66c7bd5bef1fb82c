import Graph
import Vocabulary

/// A value of a flat attribute.
enum AttributeValue {
  case text(String)
  case integer(Int)
  case number(Double)
  case bool(Bool)

  var description: String {
    switch self {
    case .text(let value): value
    case .integer(let value): String(value)
    case .number(let value): value.description
    case .bool(let value): value ? "true" : "false"
    }
  }

  var json: JSONValue {
    switch self {
    case .text(let value): .string(value)
    case .integer(let value): .integer(value)
    case .number(let value): .number(value)
    case .bool(let value): .bool(value)
    }
  }
}

/// The attributes of nodes and edges for formats whose attributes are flat; lists are JSON on one line.
///
/// The times of an edge are `valid_from` and `valid_to`: readers of GEXF take `start` and `end` for the life of the edge.
enum AttributeTable {
  enum Kind {
    case text, integer, number, bool
  }

  static let nodeColumns: [(name: String, kind: Kind)] = [
    ("name", .text), ("kind", .text), ("aliases", .text), ("affiliation", .text), ("codes", .text),
    ("mentions", .integer), ("mentionsByDocument", .text),
  ]

  static let edgeColumns: [(name: String, kind: Kind)] = [
    ("relation", .text), ("status", .text), ("sign", .integer), ("class", .text), ("symmetric", .bool),
    ("attribution", .text), ("valid_from", .text), ("valid_to", .text), ("confidence", .number),
    ("tellings", .integer),
    ("evidence", .text),
  ]

  /// In the order of ``nodeColumns``; nil where unknown.
  static func values(of node: Node, in graph: Graph) -> [AttributeValue?] {
    let codes = JSONValue.Object(node.codes.map { ($0.key, .string($0.value)) })
    let counts = JSONValue.Object(graph.mentions(of: node.id).map { ($0.document, .integer($0.count)) })
    return [
      .text(node.name), .text(node.kind.rawValue),
      .text(JSONValue.array(node.aliases.map(JSONValue.string)).line),
      node.affiliation.map { .text($0.rawValue) }, .text(JSONValue.object(codes).line),
      .integer(node.mentions),
      .text(JSONValue.object(counts).line),
    ]
  }

  /// In the order of ``edgeColumns``; nil where unknown.
  static func values(of claim: Claim) -> [AttributeValue?] {
    let key = claim.key
    return [
      .text(key.relation.rawValue), .text(key.status.rawValue), .integer(key.relation.sign.rawValue),
      .text(key.relation.quadClass.rawValue), .bool(key.symmetric),
      key.attribution.map { .text($0.rawValue) },
      key.time.map { .text($0.start.description) }, key.time.map { .text($0.end.description) },
      .number(claim.confidence), .integer(claim.evidence.count),
      .text(JSONValue.array(claim.evidence.map(\.json)).line),
    ]
  }
}
