/// What a DOT text states of its graph, its nodes and its edges.
struct DOTStatements {
  struct Element {
    /// Of its first statement, from 1.
    let line: Int
    /// Two for an edge, one for a node.
    let ends: [String]
    var attributes: [String: Value]
  }

  struct Value {
    let text: String
    let line: Int
  }

  private(set) var attributes: [String: Value] = [:]
  private(set) var nodes: [Element] = []
  private(set) var edges: [Element] = []
  /// Of what the formats of Entente never have: a subgraph, or an edge that no arrow directs.
  private(set) var strange: (what: String, line: Int)?

  private var indices: [String: Int] = [:]
  private var nodeDefaults: [String: Value] = [:]
  private var edgeDefaults: [String: Value] = [:]
  private var depth = 0

  /// Whether the bytes begin as DOT does: `digraph`, perhaps a name, and a brace.
  static func begin(_ bytes: [UInt8]) -> Bool {
    var reader = Reader(Array(bytes.prefix(4_096)))
    return (try? reader.readHead()) != nil
  }

  init(_ bytes: [UInt8]) throws(DOTError) {
    var reader = Reader(bytes)
    try reader.readHead()
    depth = 1
    while depth > 0 {
      try readStatement(&reader)
    }
    guard reader.token == .end else { throw reader.unexpected("the end of the text") }
  }

  private mutating func readStatement(_ reader: inout Reader) throws(DOTError) {
    switch reader.token {
    case .mark(UInt8(ascii: ";")): try reader.advance()
    case .mark(UInt8(ascii: "}")):
      depth -= 1
      try reader.advance()
    case .mark(UInt8(ascii: "{")): try open(&reader)
    case .arrow where strange != nil: try reader.advance()
    case .text(let text, let isQuoted):
      switch isQuoted ? "" : text.lowercased() {
      case "graph": try readGraph(&reader)
      case "node":
        try reader.advance()
        let attributes = try reader.readAttributes()
        if depth == 1 { nodeDefaults.merge(attributes) { $1 } }
      case "edge":
        try reader.advance()
        let attributes = try reader.readAttributes()
        if depth == 1 { edgeDefaults.merge(attributes) { $1 } }
      case "subgraph": try open(&reader)
      default: try readElement(&reader)
      }
    default: throw reader.unexpected("a statement or '}'")
    }
  }

  private mutating func readGraph(_ reader: inout Reader) throws(DOTError) {
    try reader.advance()
    let found = try reader.readAttributes()
    if depth == 1 { attributes.merge(found) { $1 } }
  }

  /// A brace with what may stand before it.
  private mutating func open(_ reader: inout Reader) throws(DOTError) {
    if strange == nil { strange = ("a subgraph", reader.line) }
    if reader.isKeyword("subgraph") {
      try reader.advance()
      if case .text = reader.token { try reader.advance() }
    }
    guard reader.token == .mark(UInt8(ascii: "{")) else { throw reader.unexpected("'{'") }
    try reader.advance()
    depth += 1
  }

  /// A node, an edge, or an attribute of the graph.
  private mutating func readElement(_ reader: inout Reader) throws(DOTError) {
    let line = reader.line
    let name = try reader.readText("a name")
    if reader.token == .mark(UInt8(ascii: "=")) {
      try reader.advance()
      let value = Value(text: try reader.readValue(), line: line)
      if depth == 1 { attributes[name] = value }
      return
    }
    try reader.skipPort()
    var ends = [name]
    while case .arrow(let isDirected) = reader.token {
      if !isDirected, strange == nil { strange = ("an edge without direction", reader.line) }
      try reader.advance()
      if reader.token == .mark(UInt8(ascii: "{")) || reader.isKeyword("subgraph") { return try open(&reader) }
      ends.append(try reader.readText("a node"))
      try reader.skipPort()
    }
    let own = reader.token == .mark(UInt8(ascii: "[")) ? try reader.readAttributes() : [:]
    if ends.count > 1 {
      let all = edgeDefaults.merging(own) { $1 }
      for (tail, head) in zip(ends, ends.dropFirst()) {
        edges.append(Element(line: line, ends: [tail, head], attributes: all))
      }
    } else if let index = indices[name] {
      nodes[index].attributes.merge(own) { $1 }
    } else {
      indices[name] = nodes.count
      nodes.append(Element(line: line, ends: ends, attributes: nodeDefaults.merging(own) { $1 }))
    }
  }

  /// One word ahead of the statements.
  private struct Reader {
    private var scanner: DOTScanner
    private(set) var token = DOTScanner.Token.end
    private(set) var line = 1

    init(_ bytes: [UInt8]) {
      scanner = DOTScanner(bytes)
    }

    mutating func advance() throws(DOTError) {
      (token, line) = try scanner.next()
    }

    /// `strict`, `graph` or `digraph`, a name, and the opening brace.
    mutating func readHead() throws(DOTError) {
      try advance()
      if isKeyword("strict") { try advance() }
      guard isKeyword("digraph") || isKeyword("graph") else { throw unexpected("'digraph'") }
      try advance()
      if case .text = token { try advance() }
      guard token == .mark(UInt8(ascii: "{")) else { throw unexpected("'{'") }
      try advance()
    }

    func isKeyword(_ word: String) -> Bool {
      if case .text(let text, isQuoted: false) = token { text.lowercased() == word } else { false }
    }

    mutating func readText(_ expected: String) throws(DOTError) -> String {
      guard case .text(var text, let isQuoted) = token else { throw unexpected(expected) }
      try advance()
      while isQuoted, token == .mark(UInt8(ascii: "+")) {
        try advance()
        guard case .text(let rest, isQuoted: true) = token else { throw unexpected("a quoted string") }
        text += rest
        try advance()
      }
      return text
    }

    /// Empty for a label in HTML.
    mutating func readValue() throws(DOTError) -> String {
      guard token == .html else { return try readText("a value") }
      try advance()
      return ""
    }

    mutating func readAttributes() throws(DOTError) -> [String: Value] {
      guard token == .mark(UInt8(ascii: "[")) else { throw unexpected("'['") }
      var attributes: [String: Value] = [:]
      while token == .mark(UInt8(ascii: "[")) {
        try advance()
        while token != .mark(UInt8(ascii: "]")) {
          let start = line
          let name = try readText("an attribute or ']'")
          var value = "true"
          if token == .mark(UInt8(ascii: "=")) {
            try advance()
            value = try readValue()
          }
          attributes[name] = Value(text: value, line: start)
          if token == .mark(UInt8(ascii: ",")) || token == .mark(UInt8(ascii: ";")) { try advance() }
        }
        try advance()
      }
      return attributes
    }

    /// Where on a node an edge ends is of no interest.
    mutating func skipPort() throws(DOTError) {
      while token == .mark(UInt8(ascii: ":")) {
        try advance()
        _ = try readText("a port")
      }
    }

    func unexpected(_ expected: String) -> DOTError {
      let found =
        switch token {
        case .text(let text, _): "'\(text.prefix(40))'"
        case .html: "a label in HTML"
        case .arrow(let isDirected): isDirected ? "'->'" : "'--'"
        case .mark(let byte): "'\(Character(Unicode.Scalar(byte)))'"
        case .end: "the end of the text"
        }
      return DOTError(line: line, reason: .unexpected(found: found, expected: expected))
    }
  }
}
