public import Interchange
public import Vocabulary

/// Files of gold: an article's `NAME.json` beside its `NAME.txt`, or a line of a sentence file.
public enum GoldFile {
  /// Reads the graph of an article whose text is at hand; `file` names the JSON in errors.
  public static func article(json: [UInt8], text: [UInt8], file: String) throws(GoldError) -> GoldDocument {
    let root = try GoldObject(json, file: file, line: nil)
    let date = try root.day("date")
    let article = Article(id: try root.text("id"), title: root.optionalText("title"), date: date, text: text)
    var names: [NodeID: String] = [:]
    for node in try root.objects("nodes") { names[try node.node("id")] = try node.text("name") }
    var edges: [GoldEdge] = []
    for edge in try root.objects("edges") {
      var triggers: [ByteRange] = []
      for evidence in try edge.objects("evidence") {
        triggers += TextSearch.ranges(
          of: try evidence.text("trigger"), inside: try evidence.text("quote"), in: text)
      }
      edges.append(GoldEdge(key: try edge.key(), triggers: triggers))
    }
    return GoldDocument(article: article, edges: edges, names: names)
  }

  /// Reads a file of sentences, one JSON object a line.
  public static func sentences(_ bytes: [UInt8], file: String) throws(GoldError) -> [GoldDocument] {
    var documents: [GoldDocument] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let root = try GoldObject(Array(line), file: file, line: index + 1)
      let text = try root.text("text")
      let article = Article(id: try root.text("id"), date: try root.day("date"), text)
      var edges: [GoldEdge] = []
      for edge in try root.objects("edges") {
        let triggers = TextSearch.ranges(of: try edge.text("trigger"), inside: text, in: article.text)
        edges.append(GoldEdge(key: try edge.key(), triggers: triggers))
      }
      documents.append(GoldDocument(article: article, edges: edges, tags: root.texts("tags")))
    }
    return documents
  }
}

/// Why a gold file could not be read.
public enum GoldError: Error, Equatable, CustomStringConvertible {
  case json(file: String, line: Int?, reason: String)
  case missing(file: String, line: Int?, member: String)
  case illegal(file: String, line: Int?, member: String, value: String)

  public var description: String {
    switch self {
    case .json(let file, let line, let reason): "\(GoldError.place(file, line)): \(reason)"
    case .missing(let file, let line, let member):
      "\(GoldError.place(file, line)): missing member '\(member)'"
    case .illegal(let file, let line, let member, let value):
      "\(GoldError.place(file, line)): '\(value)' is no legal value of '\(member)'"
    }
  }

  private static func place(_ file: String, _ line: Int?) -> String {
    line.map { "\(file), line \($0)" } ?? file
  }
}
