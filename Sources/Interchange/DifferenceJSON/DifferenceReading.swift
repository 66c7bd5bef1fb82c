public import Graph
import Vocabulary

extension FormatHeader {
  static let difference = FormatHeader(format: "entente/diff")
}

extension GraphDifference {
  /// Reads a diff file, version 1.
  ///
  /// `restated` is computed anew. Whether the difference fits a graph shows when it is applied.
  /// - Throws: ``JSONError``, with line, column and path, where the bytes are no JSON or no diff.
  public init(json bytes: [UInt8]) throws(JSONError) {
    var reading = DifferenceReading()
    try FormatHeader.difference.read(bytes) { reader, key throws(JSONError) in
      try reading.readMember(key, &reader)
    }
    self = try reading.difference()
  }
}

/// The lists of a diff file while it is read.
private struct DifferenceReading {
  private var parts = PartReading()
  private var documents: Changes<Document>?
  private var nodes: Changes<Node>?
  private var claims: Changes<Claim>?
  private var mentions: Changes<MentionCount>?
  private var turns: [SignTurn] = []

  mutating func readMember(_ key: String, _ reader: inout JSONReader) throws(JSONError) {
    switch key {
    case "documents":
      documents = try readChanges(&reader, \.id) { parts, reader throws(JSONError) in
        try parts.readDocument(&reader)
      }
    case "nodes":
      nodes = try readChanges(&reader, \.id) { parts, reader throws(JSONError) in
        try parts.readNode(&reader).node
      }
    case "edges":
      claims = try readChanges(&reader, \.key) { parts, reader throws(JSONError) in
        try parts.readClaim(&reader)
      }
    case "mentions":
      mentions = try readChanges(&reader, \.place) { parts, reader throws(JSONError) in
        try parts.readMentionCount(&reader)
      }
    case "turns":
      try reader.readArray { reader, _ throws(JSONError) in turns.append(try parts.readTurn(&reader)) }
    default: try reader.skipValue()
    }
  }

  func difference() throws(JSONError) -> GraphDifference {
    func required<Value>(_ value: Value?, _ key: String) throws(JSONError) -> Value {
      guard let value else { throw JSONError(line: 1, column: 1, path: "$", reason: .missing(key)) }
      return value
    }
    return GraphDifference(
      documents: try required(documents, "documents"), nodes: try required(nodes, "nodes"),
      claims: try required(claims, "edges"), mentions: try required(mentions, "mentions"),
      turns: turns)
  }

  /// Reads `added`, `removed` and `changed`; refuses a list that is out of order or a change that changes identity.
  private mutating func readChanges<Value: Sendable & Hashable, Identity: Comparable>(
    _ reader: inout JSONReader, _ identity: (Value) -> Identity,
    _ read: (inout PartReading, inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Changes<Value> {
    var (added, removed): ([Value], [Value]) = ([], [])
    var changed: [Changes<Value>.Change] = []
    try reader.readObject { reader, key throws(JSONError) in
      guard ["added", "removed", "changed"].contains(key) else { return try reader.skipValue() }
      try reader.readArray { reader, _ throws(JSONError) in
        let start = try reader.startOfValue()
        var last: Value?
        switch key {
        case "added":
          last = added.last
          added.append(try read(&parts, &reader))
        case "removed":
          last = removed.last
          removed.append(try read(&parts, &reader))
        default:
          last = changed.last?.before
          changed.append(try readChange(&reader, identity, read))
        }
        let value = key == "added" ? added.last : key == "removed" ? removed.last : changed.last?.before
        if let last, let value, !(identity(last) < identity(value)) {
          throw reader.refusal("the list '\(key)' is out of order or repeats a value", at: start)
        }
      }
    }
    return Changes(added: added, removed: removed, changed: changed)
  }

  private mutating func readChange<Value: Sendable & Hashable, Identity: Comparable>(
    _ reader: inout JSONReader, _ identity: (Value) -> Identity,
    _ read: (inout PartReading, inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Changes<Value>.Change {
    let start = try reader.startOfValue()
    var (before, after): (Value?, Value?)
    try reader.readObject { reader, key throws(JSONError) in
      switch key {
      case "before": before = try read(&parts, &reader)
      case "after": after = try read(&parts, &reader)
      default: try reader.skipValue()
      }
    }
    let (old, new) = (
      try reader.required(before, "before", at: start), try reader.required(after, "after", at: start)
    )
    guard identity(old) == identity(new) else {
      throw reader.refusal("'before' and 'after' are not two states of one thing", at: start)
    }
    return Changes.Change(before: old, after: new)
  }
}

extension MentionCount {
  /// Node and document, to be compared.
  fileprivate var place: MentionPlace { MentionPlace(node: node, document: document) }
}

private struct MentionPlace: Comparable {
  let node: NodeID
  let document: String

  static func < (left: MentionPlace, right: MentionPlace) -> Bool {
    (left.node, left.document) < (right.node, right.document)
  }
}

extension PartReading {
  fileprivate mutating func readMentionCount(_ reader: inout JSONReader) throws(JSONError) -> MentionCount {
    let start = try reader.startOfValue()
    var (node, document, count): (NodeID?, String?, Int?)
    try reader.readObject { reader, key throws(JSONError) in
      switch key {
      case "node": node = try readID(&reader)
      case "document": document = try readDocumentID(&reader)
      case "count": count = try reader.readCount()
      default: try reader.skipValue()
      }
    }
    let mention = MentionCount(
      try reader.required(node, "node", at: start), in: try reader.required(document, "document", at: start),
      count: try reader.required(count, "count", at: start))
    guard let mention else { throw reader.refusal("a count of mentions is at least 1", at: start) }
    return mention
  }

  fileprivate mutating func readTurn(_ reader: inout JSONReader) throws(JSONError) -> SignTurn {
    let start = try reader.startOfValue()
    var (first, second): (NodeID?, NodeID?)
    var (before, after): (Int?, Int?)
    try reader.readObject { reader, key throws(JSONError) in
      switch key {
      case "first": first = try readID(&reader)
      case "second": second = try readID(&reader)
      case "before": before = try reader.readInteger()
      case "after": after = try reader.readInteger()
      default: try reader.skipValue()
      }
    }
    let (one, other) = (
      try reader.required(first, "first", at: start), try reader.required(second, "second", at: start)
    )
    guard let old = Sign(rawValue: try reader.required(before, "before", at: start)),
      let new = Sign(rawValue: try reader.required(after, "after", at: start)),
      let turn = SignTurn(one, other, before: old, after: new)
    else { throw reader.refusal("a turn goes from -1 to 1 or from 1 to -1", at: start) }
    return turn
  }
}
