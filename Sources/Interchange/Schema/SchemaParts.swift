import Vocabulary

/// What the schemas are made of; lists of words come from the vocabulary.
enum SchemaParts {
  typealias Members = [(String, JSONValue)]

  static let graph: Members = object(
    ["documents", "edges", "format", "nodes", "version"],
    [
      ("documents", list("document")), ("edges", list("edge")), ("format", ["const": "entente/graph"]),
      ("nodes", list("node")), ("version", ["const": 1]),
    ])

  static let diff: Members = object(
    ["documents", "edges", "format", "mentions", "nodes", "version"],
    [
      ("documents", changes("document")), ("edges", changes("edge")), ("format", ["const": "entente/diff"]),
      ("mentions", changes("mention")), ("nodes", changes("node")), ("restated", list("restatement")),
      ("turns", list("turn")), ("version", ["const": 1]),
    ])

  static let record: Members = object(
    ["id", "text"],
    [
      ("date", nullable(day)), ("id", ["type": "string", "minLength": 1]), ("source", nullable(string)),
      ("text", string), ("title", nullable(string)),
    ])

  static let error: Members = object(
    ["code", "format", "id", "message", "version"],
    [
      ("code", .object(.init([("enum", words(LineError.Code.self))]))),
      ("format", ["const": "entente/error"]),
      ("id", nullable(string)), ("message", string), ("version", ["const": 1]),
    ])

  static let definitions: JSONValue = [
    "byteRange": [
      "type": "array", "items": ["type": "integer", "minimum": 0], "minItems": 2, "maxItems": 2,
      "description": "UTF-8 byte offsets, half-open",
    ],
    "document": schema(
      ["bytes", "id", "sha256"],
      [
        ("bytes", count), ("date", nullable(day)), ("id", string), ("sha256", pattern("^[0-9a-f]{64}$")),
        ("source", nullable(string)), ("title", nullable(string)),
      ]),
    "edge": edge,
    "evidence": schema(
      ["confidence", "document", "quote", "sentence", "trigger"],
      [
        ("confidence", probability), ("document", string), ("id", pattern("^v[0-9a-f]{16}$")),
        ("quote", string),
        ("sentence", reference("byteRange")), ("trigger", reference("byteRange")),
      ]),
    "mention": schema(
      ["count", "document", "node"],
      [
        ("count", ["type": "integer", "minimum": 1]), ("document", string), ("node", nodeID),
      ]),
    "node": schema(
      ["id", "kind", "name"],
      [
        ("affiliation", nullable(nodeID)), ("aliases", ["type": "array", "items": string]),
        ("codes", ["type": "object", "additionalProperties": string]), ("id", nodeID),
        ("kind", .object(.init([("enum", words(NodeKind.self))]))), ("mentions", count),
        ("mentionsByDocument", ["type": "object", "additionalProperties": count]), ("name", string),
      ]),
    "restatement": schema(
      ["after", "before", "changes"],
      [
        ("after", edgeID), ("before", edgeID),
        ("changes", ["type": "array", "items": ["enum": ["status", "time"]]]),
      ]),
    "turn": schema(
      ["after", "before", "first", "second"],
      [("after", ["enum": [-1, 1]]), ("before", ["enum": [-1, 1]]), ("first", nodeID), ("second", nodeID)]),
  ]

  private static var edge: JSONValue {
    let period = schema(["end", "start"], [("end", day), ("start", day)])
    return schema(
      ["evidence", "relation", "source", "status", "target"],
      [
        ("attribution", nullable(nodeID)), ("class", .object(.init([("enum", words(QuadClass.self))]))),
        ("confidence", probability),
        ("evidence", ["type": "array", "items": reference("evidence"), "minItems": 1]), ("id", edgeID),
        ("relation", .object(.init([("enum", words(Relation.self))]))), ("sign", ["enum": [-1, 0, 1]]),
        ("source", nodeID), ("status", .object(.init([("enum", words(Status.self))]))),
        ("symmetric", ["type": "boolean"]), ("target", nodeID), ("time", nullable(period)),
      ])
  }

  private static let string: JSONValue = ["type": "string"]
  private static let count: JSONValue = ["type": "integer", "minimum": 0]
  private static let probability: JSONValue = ["type": "number", "minimum": 0, "maximum": 1]
  private static let day = pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  private static let edgeID = pattern("^e[0-9a-f]{16}$")
  private static let nodeID = pattern(
    "^(" + NodeKind.allCases.map(\.idPrefix).joined(separator: "|") + "):[A-Za-z0-9-]+$")

  private static func pattern(_ expression: String) -> JSONValue {
    ["type": "string", "pattern": .string(expression)]
  }

  private static func nullable(_ value: JSONValue) -> JSONValue { ["anyOf": [value, ["type": "null"]]] }

  private static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  private static func list(_ name: String) -> JSONValue { ["type": "array", "items": reference(name)] }

  private static func changes(_ name: String) -> JSONValue {
    let change = schema(["after", "before"], [("after", reference(name)), ("before", reference(name))])
    return schema(
      ["added", "changed", "removed"],
      [("added", list(name)), ("changed", ["type": "array", "items": change]), ("removed", list(name))])
  }

  private static func words<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> JSONValue {
    .array(Value.allCases.map { .string($0.rawValue) })
  }

  private static func object(_ required: [String], _ properties: Members) -> Members {
    [
      ("type", "object"), ("required", .array(required.map(JSONValue.string))),
      ("properties", .object(JSONValue.Object(properties))),
    ]
  }

  private static func schema(_ required: [String], _ properties: Members) -> JSONValue {
    .object(JSONValue.Object(object(required, properties)))
  }
}
