public import Graph
import Vocabulary

extension Graph {
  /// Reads DOT that ``DOTExporter`` or ``DOTPicture`` wrote, also where Graphviz wrote it again.
  ///
  /// Attributes that are not the graph's own are skipped. As in a graph file, what is computed from content (ids and
  /// confidence of edges, how many tellings) is computed anew and not compared.
  /// - Throws: ``DOTError``, with the line, where the bytes are no DOT, not ours, of a newer version, or no sound graph.
  public init(dot bytes: [UInt8]) throws(DOTError) {
    let statements = try DOTStatements(bytes)
    guard let format = statements.attributes["format"],
      format.text == DOTFormat.graph || format.text == DOTFormat.picture
    else { throw DOTError(line: statements.attributes["format"]?.line ?? 1, reason: .foreign) }
    try GraphDOTReading.checkVersion(statements.attributes["version"], line: format.line)
    if format.text == DOTFormat.picture {
      guard let source = statements.attributes["source"] else {
        throw DOTError(line: format.line, reason: .refused("the graph's attribute 'source' is missing"))
      }
      do throws(JSONError) { try self.init(json: Array(source.text.utf8)) } catch {
        throw DOTError(line: source.line, reason: .refused("in the attribute 'source': \(error)"))
      }
    } else {
      if let strange = statements.strange {
        throw DOTError(
          line: strange.line, reason: .refused("\(strange.what) has no meaning in a graph of Entente"))
      }
      var reading = GraphDOTReading()
      self = try reading.graph(statements)
    }
  }

  /// Whether the bytes begin as DOT does, whoever wrote it.
  public static func isDOT(_ bytes: [UInt8]) -> Bool { DOTStatements.begin(bytes) }
}

/// The lists of a graph while its DOT is read.
///
/// Each element becomes the JSON that a graph file has for it, so that one reader says what is allowed.
private struct GraphDOTReading {
  private var parts = PartReading()
  private var documents: [Document] = []
  private var nodes: [Node] = []
  private var mentions: [MentionCount] = []
  private var claims: [Claim] = []

  static func checkVersion(_ value: DOTStatements.Value?, line: Int) throws(DOTError) {
    guard let value else {
      throw DOTError(line: line, reason: .refused("the graph's attribute 'version' is missing"))
    }
    guard let version = Int(value.text), version >= 1 else {
      throw DOTError(line: value.line, reason: .refused("there is no version '\(value.text.prefix(40))'"))
    }
    guard version <= DOTFormat.version else {
      throw DOTError(
        line: value.line,
        reason: .refused(
          "version \(version) is newer than \(DOTFormat.version), the newest that is known here"))
    }
  }

  mutating func graph(_ statements: DOTStatements) throws(DOTError) -> Graph {
    if let value = statements.attributes["documents"] {
      try read(.init(line: value.line, ends: ["documents"], attributes: [:]), value.text) {
        reading, reader throws(JSONError) in
        try reader.readArray { reader, _ throws(JSONError) in
          reading.documents.append(try reading.parts.readDocument(&reader))
        }
      }
    }
    for element in statements.nodes {
      try read(element, try json(element, node(element))) { reading, reader throws(JSONError) in
        let (node, counts) = try reading.parts.readNode(&reader)
        reading.nodes.append(node)
        reading.mentions += counts ?? []
      }
    }
    for element in statements.edges {
      try read(element, try json(element, edge(element))) { reading, reader throws(JSONError) in
        reading.claims.append(try reading.parts.readClaim(&reader))
      }
    }
    do throws(GraphError) {
      return try Graph(documents: documents, nodes: nodes, claims: claims, mentions: mentions)
    } catch {
      throw DOTError(line: line(of: error, statements), reason: .refused(error.description))
    }
  }

  private mutating func read(
    _ element: DOTStatements.Element, _ json: String,
    _ body: (inout GraphDOTReading, inout JSONReader) throws(JSONError) -> Void
  ) throws(DOTError) {
    var reader = JSONReader(Array(json.utf8))
    do throws(JSONError) {
      try body(&self, &reader)
      try reader.finish()
    } catch {
      let place = error.path == "$" ? "" : ", at \(error.path)"
      throw DOTError(
        line: element.line, reason: .refused("\(name(of: element))\(place): \(error.reason.words)"))
    }
  }

  /// The members of a node's JSON and whether their text is JSON itself.
  private func node(_ element: DOTStatements.Element) -> [(String, DOTStatements.Value?, isJSON: Bool)] {
    let found = element.attributes
    return [
      ("name", found[DOTFormat.attribute("name")], false), ("kind", found["kind"], false),
      ("aliases", found["aliases"], true),
      ("affiliation", found["affiliation"], false), ("codes", found["codes"], true),
      ("mentions", found["mentions"], true), ("mentionsByDocument", found["mentionsByDocument"], true),
    ]
  }

  private func edge(_ element: DOTStatements.Element) -> [(String, DOTStatements.Value?, isJSON: Bool)] {
    let found = element.attributes
    return [
      ("relation", found["relation"], false), ("status", found["status"], false),
      ("sign", found["sign"], true),
      ("class", found["class"], false), ("symmetric", found["symmetric"], true),
      ("attribution", found["attribution"], false), ("evidence", found["evidence"], true),
    ]
  }

  /// Graphviz gives an attribute that an element does not have as empty text.
  private func json(
    _ element: DOTStatements.Element, _ columns: [(String, DOTStatements.Value?, isJSON: Bool)]
  ) throws(DOTError) -> String {
    var members: [(String, JSONValue)] =
      element.ends.count == 1
      ? [("id", .string(element.ends[0]))]
      : [("source", .string(element.ends[0])), ("target", .string(element.ends[1]))]
    for (name, value, isJSON) in columns {
      guard let value, !value.text.isEmpty else { continue }
      guard isJSON || value.text.first == "\"" else {
        members.append((name, .string(value.text)))
        continue
      }
      do throws(JSONError) { members.append((name, try JSONValue(parsing: Array(value.text.utf8)))) } catch {
        throw DOTError(
          line: value.line,
          reason: .refused(
            "\(self.name(of: element)), in the attribute '\(DOTFormat.attribute(name))': \(error)"))
      }
    }
    let times = [("start", "valid_from"), ("end", "valid_to")].compactMap { name, attribute in
      element.attributes[attribute].map { (name, JSONValue.string($0.text)) }
    }
    if times.contains(where: { $0.1 != "" }) { members.append(("time", .object(JSONValue.Object(times)))) }
    return JSONValue.object(JSONValue.Object(members)).line
  }

  private func name(of element: DOTStatements.Element) -> String {
    switch element.ends.count {
    case 1: "'\(element.ends[0].prefix(80))'"
    default: "'\(element.ends[0].prefix(80))' -> '\(element.ends[1].prefix(80))'"
    }
  }

  private func line(of error: GraphError, _ statements: DOTStatements) -> Int {
    let element: DOTStatements.Element? =
      switch error {
      case .danglingNode(_, let key), .danglingDocument(_, let key):
        claims.firstIndex { $0.key == key }.map { statements.edges[$0] }
      case .outsideDocument(let evidence, _):
        claims.firstIndex { $0.evidence.contains(evidence) }.map { statements.edges[$0] }
      case .danglingMention(let count), .danglingMentionDocument(let count):
        nodes.firstIndex { $0.id == count.node }.map { statements.nodes[$0] }
      case .conflict: nil
      }
    return element?.line ?? statements.attributes["documents"]?.line ?? 1
  }
}
