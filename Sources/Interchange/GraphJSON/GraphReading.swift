public import Graph
import Vocabulary

extension FormatHeader {
  static let graph = FormatHeader(format: "entente/graph")
}

extension Graph {
  /// Reads a graph file, version 1.
  ///
  /// Members may stand in any order, unknown ones are skipped. What is computed from content (ids of edges and evidence,
  /// confidence of edges) is computed anew and not compared.
  /// - Throws: ``JSONError``, with line, column and path, where the bytes are no JSON, no graph, or no sound graph: another
  ///   format, a newer version, an id that dangles, an unknown kind, relation or status, offsets that do not fit.
  public init(json bytes: [UInt8]) throws(JSONError) {
    var reading = GraphReading()
    try FormatHeader.graph.read(bytes) { reader, key throws(JSONError) in
      try reading.readMember(key, &reader)
    }
    self = try reading.graph(bytes)
  }
}

/// The lists of a graph file while it is read.
private struct GraphReading {
  private var parts = PartReading()
  private var documents: [Document] = []
  private var nodes: [Node] = []
  private var mentions: [MentionCount] = []
  /// Indices of nodes that tell their mentions, but not in which document.
  private var undivided: [Int] = []
  private var claims: [Claim] = []
  private var seen: Set<String> = []

  mutating func readMember(_ key: String, _ reader: inout JSONReader) throws(JSONError) {
    switch key {
    case "documents":
      try reader.readArray { reader, _ throws(JSONError) in documents.append(try parts.readDocument(&reader))
      }
    case "nodes":
      try reader.readArray { reader, _ throws(JSONError) in
        let (node, counts) = try parts.readNode(&reader)
        if counts == nil, node.mentions > 0 { undivided.append(nodes.count) }
        mentions.append(contentsOf: counts ?? [])
        nodes.append(node)
      }
    case "edges":
      try reader.readArray { reader, _ throws(JSONError) in claims.append(try parts.readClaim(&reader)) }
    default: return try reader.skipValue()
    }
    seen.insert(key)
  }

  mutating func graph(_ bytes: [UInt8]) throws(JSONError) -> Graph {
    for list in ["documents", "nodes", "edges"] where !seen.contains(list) {
      throw JSONError(line: 1, column: 1, path: "$", reason: .missing(list))
    }
    for index in undivided {
      guard documents.count == 1 else {
        throw locate(
          .refused("'mentions' without 'mentionsByDocument' can only be read where there is one document"),
          in: "nodes", at: index, bytes)
      }
      let node = nodes[index]
      if let count = MentionCount(node.id, in: documents[0].id, count: node.mentions) {
        mentions.append(count)
      }
    }
    mentions.sort { ($0.node, $0.document) < ($1.node, $1.document) }
    do throws(GraphError) {
      return try Graph(documents: documents, nodes: nodes, claims: claims, mentions: mentions)
    } catch {
      throw locate(error, bytes)
    }
  }

  /// Says where in the file the fault lies.
  private func locate(_ error: GraphError, _ bytes: [UInt8]) -> JSONError {
    let reason = JSONError.Reason.refused(error.description)
    switch error {
    case .danglingNode(_, let key), .danglingDocument(_, let key):
      return locate(reason, in: "edges", at: claims.firstIndex { $0.key == key }, bytes)
    case .outsideDocument(let evidence, _):
      return locate(reason, in: "edges", at: claims.firstIndex { $0.evidence.contains(evidence) }, bytes)
    case .danglingMention(let count), .danglingMentionDocument(let count):
      return locate(reason, in: "nodes", at: nodes.firstIndex { $0.id == count.node }, bytes)
    case .conflict(.documentsDiffer(let first, let second)):
      let index = documents.lastIndex { $0 == first || $0 == second }
      return locate(reason, in: "documents", at: index, bytes)
    }
  }

  /// Walks to the element again: only a faulty file pays for its place.
  private func locate(_ reason: JSONError.Reason, in list: String, at index: Int?, _ bytes: [UInt8])
    -> JSONError
  {
    var reader = JSONReader(bytes)
    do throws(JSONError) {
      try reader.readObject { reader, key throws(JSONError) in
        guard key == list else { return try reader.skipValue() }
        try reader.readArray { reader, position throws(JSONError) in
          let start = try reader.startOfValue()
          if position == index { throw reader.error(reason, at: start) }
          try reader.skipValue()
        }
      }
    } catch {
      return error
    }
    return JSONError(line: 1, column: 1, path: "$.\(list)", reason: reason)
  }
}
