/// The JSON Schemas (draft 2020-12) of the files and lines that other tools rely on.
///
/// A schema is looser than the reader: it cannot say that no id dangles or that a quote has its sentence's length.
public enum JSONSchema: String, Sendable, CaseIterable {
  /// `entente/graph`, version 1.
  case graph
  /// `entente/diff`, version 1.
  case diff
  /// A line that goes into the line protocol.
  case record
  /// A line that comes out of it: a graph or an error.
  case answer

  /// The schema, indented, with a final line feed.
  public var text: String { value.text }

  private var value: JSONValue {
    var members: [(String, JSONValue)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("$id", .string("urn:entente:schema:\(rawValue)")),
    ]
    switch self {
    case .graph: members += SchemaParts.graph + [("$defs", SchemaParts.definitions)]
    case .diff: members += SchemaParts.diff + [("$defs", SchemaParts.definitions)]
    case .record: members += SchemaParts.record
    case .answer:
      let choices: JSONValue = [.object(.init(SchemaParts.graph)), .object(.init(SchemaParts.error))]
      members += [("oneOf", choices), ("$defs", SchemaParts.definitions)]
    }
    return .object(JSONValue.Object(members))
  }
}
