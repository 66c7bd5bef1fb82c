public import Graph
import Vocabulary

extension GraphDifference {
  /// The diff file, version 1: UTF-8, sorted keys, sorted lists, LF.
  public func json(_ layout: JSONLayout = .indented) -> [UInt8] {
    var writer = JSONWriter(layout)
    writer.writeMembers { writer in
      writer.writeMember("documents", documents.json(\.json))
      writer.writeMember("edges", claims.json(\.json))
      writer.writeMember("format", "entente/diff")
      writer.writeMember("mentions", mentions.json(\.json))
      writer.writeMember("nodes", nodes.json { $0.json(mentions: nil) })
      writer.writeMember("restated", .array(restatements.map(\.json)))
      writer.writeMember("turns", .array(turns.map(\.json)))
      writer.writeMember("version", 1)
    }
    return writer.bytes
  }
}

extension Changes {
  fileprivate func json(_ value: (Value) -> JSONValue) -> JSONValue {
    [
      "added": .array(added.map(value)),
      "changed": .array(changed.map { ["after": value($0.after), "before": value($0.before)] }),
      "removed": .array(removed.map(value)),
    ]
  }
}

extension MentionCount {
  fileprivate var json: JSONValue {
    ["count": .integer(count), "document": .string(document), "node": .string(node.rawValue)]
  }
}

extension SignTurn {
  fileprivate var json: JSONValue {
    [
      "after": .integer(after.rawValue), "before": .integer(before.rawValue),
      "first": .string(first.rawValue),
      "second": .string(second.rawValue),
    ]
  }
}

extension Restatement {
  fileprivate var json: JSONValue {
    let changes: [JSONValue] = (changesStatus ? ["status"] : []) + (changesTime ? ["time"] : [])
    return ["after": .string(after.id), "before": .string(before.id), "changes": .array(changes)]
  }
}
