import Graph
import Vocabulary

/// Reads documents, nodes and claims of graph and diff files.
///
/// Unknown members are skipped, so that later versions may add some. `sign` and `class` must fit the relation where
/// they are given; ids of edges and evidence and the confidence of edges are computed from content and ignored here.
struct PartReading {
  /// One string for each id, however often it occurs.
  private var ids: [NodeID: NodeID] = [:]
  private var documentIDs: Set<String> = []

  mutating func readDocument(_ reader: inout JSONReader) throws(JSONError) -> Document {
    let start = try reader.startOfValue()
    var (id, title, source, sha256): (String?, String?, String?, String?)
    var (date, length): (Day?, Int?)
    try reader.readObject { reader, key throws(JSONError) in
      switch key {
      case "id": id = try reader.readString()
      case "title": title = try reader.readOptionalString()
      case "date": date = try reader.readOptionalDay()
      case "source": source = try reader.readOptionalString()
      case "sha256": sha256 = try PartReading.readDigest(&reader)
      case "bytes": length = try reader.readCount()
      default: try reader.skipValue()
      }
    }
    return Document(
      id: try reader.required(id, "id", at: start), title: title, date: date, source: source,
      sha256: try reader.required(sha256, "sha256", at: start),
      bytes: try reader.required(length, "bytes", at: start))
  }

  /// A node, and its counts by document where the file tells them.
  mutating func readNode(_ reader: inout JSONReader) throws(JSONError) -> (
    node: Node, counts: [MentionCount]?
  ) {
    let start = try reader.startOfValue()
    var (id, affiliation): (NodeID?, NodeID?)
    var (kind, name): (NodeKind?, String?)
    var (aliases, codes): ([String], [String: String]) = ([], [:])
    var (mentions, byDocument): (Int?, [String: Int]?)
    try reader.readObject { reader, key throws(JSONError) in
      switch key {
      case "id": id = try readID(&reader)
      case "kind": kind = try reader.readCase(NodeKind.self)
      case "name": name = try reader.readString()
      case "aliases":
        try reader.readArray { reader, _ throws(JSONError) in aliases.append(try reader.readString()) }
      case "affiliation": affiliation = try reader.readNull() ? nil : try readID(&reader)
      case "codes":
        try reader.readObject { reader, key throws(JSONError) in codes[key] = try reader.readString() }
      case "mentions": mentions = try reader.readCount()
      case "mentionsByDocument":
        var counts: [String: Int] = [:]
        try reader.readObject { reader, key throws(JSONError) in counts[key] = try reader.readCount() }
        byDocument = counts
      default: try reader.skipValue()
      }
    }
    let nodeID = try reader.required(id, "id", at: start)
    let nodeName = try reader.required(name, "name", at: start)
    guard try reader.required(kind, "kind", at: start) == nodeID.kind else {
      throw reader.refusal(
        "the kind of '\(nodeID)' is '\(nodeID.kind.rawValue)', not '\(kind?.rawValue ?? "")'", at: start)
    }
    let counts = byDocument?.compactMap { MentionCount(nodeID, in: $0.key, count: $0.value) }
    let sum = counts?.total
    if let sum, let mentions, sum != mentions {
      throw reader.refusal(
        "mentions of '\(nodeID)' is \(mentions), but mentionsByDocument sums to \(sum)", at: start)
    }
    let node = Node(
      id: nodeID, name: nodeName, aliases: aliases, affiliation: affiliation, codes: codes,
      mentions: sum ?? mentions ?? 0)
    return (node, counts)
  }

  mutating func readID(_ reader: inout JSONReader) throws(JSONError) -> NodeID {
    let id = try reader.readNodeID()
    if let known = ids[id] { return known }
    ids[id] = id
    return id
  }

  /// A document's id where evidence names it.
  mutating func readDocumentID(_ reader: inout JSONReader) throws(JSONError) -> String {
    documentIDs.insert(try reader.readString()).memberAfterInsert
  }

  private static func readDigest(_ reader: inout JSONReader) throws(JSONError) -> String {
    let start = try reader.startOfValue()
    let text = try reader.readString()
    let isDigest =
      text.utf8.count == 64
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
    guard isDigest else { throw reader.refusal("sha256 is not 64 lower-case hexadecimal digits", at: start) }
    return text
  }
}
