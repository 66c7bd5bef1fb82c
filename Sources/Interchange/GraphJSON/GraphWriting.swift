public import Graph
import Vocabulary

extension Graph {
  /// The graph file, version 1: UTF-8, sorted keys, sorted lists, LF.
  public func json(_ layout: JSONLayout = .indented) -> [UInt8] {
    var writer = JSONWriter(layout)
    writer.writeMembers { writer in
      writer.writeMember("documents", each: documents) { $0.json }
      writer.writeMember("edges", each: claims) { $0.json }
      writer.writeMember("format", "entente/graph")
      writer.writeMember("nodes", each: nodes) { $0.json(mentions: mentions(of: $0.id)) }
      writer.writeMember("version", 1)
    }
    return writer.bytes
  }
}

extension Document {
  var json: JSONValue {
    [
      "bytes": .integer(bytes), "date": JSONValue(date?.description), "id": .string(id),
      "sha256": .string(sha256),
      "source": JSONValue(source), "title": JSONValue(title),
    ]
  }
}

extension Node {
  /// With the counts by document, unless nil.
  func json(mentions counts: ArraySlice<MentionCount>?) -> JSONValue {
    let codes = JSONValue.Object(self.codes.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
    var members: [(String, JSONValue)] = [
      ("affiliation", JSONValue(affiliation?.rawValue)), ("aliases", .array(aliases.map(JSONValue.string))),
      ("codes", .object(codes)), ("id", .string(id.rawValue)), ("kind", .string(kind.rawValue)),
      ("mentions", .integer(mentions)),
    ]
    if let counts {
      let byDocument = JSONValue.Object(counts.map { ($0.document, .integer($0.count)) })
      members.append(("mentionsByDocument", .object(byDocument)))
    }
    members.append(("name", .string(name)))
    return .object(JSONValue.Object(members))
  }
}

extension Claim {
  var json: JSONValue {
    let period = key.time.map { time -> JSONValue in
      ["end": .string(time.end.description), "start": .string(time.start.description)]
    }
    return [
      "attribution": JSONValue(key.attribution?.rawValue),
      "class": .string(key.relation.quadClass.rawValue),
      "confidence": .number(confidence),
      "evidence": .array(evidence.map(\.json)),
      "id": .string(key.id),
      "relation": .string(key.relation.rawValue),
      "sign": .integer(key.relation.sign.rawValue),
      "source": .string(key.source.rawValue),
      "status": .string(key.status.rawValue),
      "symmetric": .bool(key.symmetric),
      "target": .string(key.target.rawValue),
      "time": period ?? .null,
    ]
  }
}

extension Evidence {
  var json: JSONValue {
    [
      "confidence": .number(confidence),
      "document": .string(document),
      "id": .string(id),
      "quote": .string(quote),
      "sentence": sentence.json,
      "trigger": trigger.json,
    ]
  }
}

extension ByteRange {
  var json: JSONValue { [.integer(start), .integer(end)] }
}
