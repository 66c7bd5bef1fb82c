public import Graph
import Vocabulary

/// Cypher statements, one a line, that may run again without doubling anything.
///
/// Every node has the label `Actor`; its kind is a property, and so portable to engines that allow one label only. Aliases,
/// codes and evidence are JSON. Documents are nodes with the label `Document`.
public struct CypherExporter: GraphExporter {
  public init() {}

  public func files(for graph: Graph) -> [ExportedFile] {
    var lines: [String] = []
    for document in graph.documents {
      let properties: [(String, AttributeValue?)] = [
        ("title", document.title.map(AttributeValue.text)),
        ("date", document.date.map { .text($0.description) }),
        ("source", document.source.map(AttributeValue.text)), ("sha256", .text(document.sha256)),
        ("bytes", .integer(document.bytes)),
      ]
      lines.append("MERGE (d:Document {id: \(quoted(document.id))})\(set("d", properties));")
    }
    for node in graph.nodes {
      let properties = zip(AttributeTable.nodeColumns.map(\.name), AttributeTable.values(of: node, in: graph))
      lines.append("MERGE (n:Actor {id: \(quoted(node.id.rawValue))})\(set("n", Array(properties)));")
    }
    for claim in graph.claims {
      let key = claim.key
      let properties = zip(AttributeTable.edgeColumns.map(\.name), AttributeTable.values(of: claim))
      lines.append(
        "MATCH (a:Actor {id: \(quoted(key.source.rawValue))}), (b:Actor {id: \(quoted(key.target.rawValue))}) "
          + "MERGE (a)-[r:\(CypherExporter.type(of: key.relation)) {id: \(quoted(key.id))}]->(b)"
          + "\(set("r", Array(properties)));")
    }
    return [ExportedFile(suffix: ".cypher", text: lines.map { $0 + "\n" }.joined())]
  }

  /// The relation in upper case, words joined by `_`.
  static func type(of relation: Relation) -> String {
    relation.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "_" + String($1) : $1.uppercased() }
  }

  /// The kind with a capital.
  static func label(of kind: NodeKind) -> String {
    kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
  }

  private func set(_ variable: String, _ properties: [(String, AttributeValue?)]) -> String {
    let known = properties.compactMap { name, value in value.map { "\(variable).\(name) = \(literal($0))" } }
    return known.isEmpty ? "" : " SET " + known.joined(separator: ", ")
  }

  private func literal(_ value: AttributeValue) -> String {
    if case .text(let text) = value { return quoted(text) }
    return value.description
  }

  /// A string literal.
  ///
  /// Some engines undo `\uXXXX` before they parse, others after: a `u` that follows a backslash is itself written as such an
  /// escape, which comes out right in both.
  private func quoted(_ text: String) -> String {
    var result = "'"
    var followsBackslash = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "'": result += "\\'"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _
      where scalar.isControl || scalar.turnsDirection || followsBackslash && (scalar == "u" || scalar == "U"):
        result += "\\u\(scalar.hex)"
      default: result.unicodeScalars.append(scalar)
      }
      followsBackslash = scalar == "\\"
    }
    return result + "'"
  }
}
