import Graph
import Interchange
import TestSupport
import Testing
import Vocabulary

/// DOT both ways.
@Suite struct GraphDOTTests {
  static let picture =
    "digraph g {\n  n1 [label=<<table><tr><td>A</td></tr></table>>];\n  n1:r1 -> n2 [id=\"a-b\"];\n}\n"

  @Test(arguments: 0..<10)
  func readsWhatItWrites(batch: UInt64) throws {
    for seed in batch * 100..<(batch + 1) * 100 {
      var generator = SeededGenerator(seed: seed)
      let graph = try Graph.random(using: &generator, size: 6)
      let bytes = try dot(graph)
      #expect(try Graph(dot: bytes) == graph, "seed \(seed)")
      #expect(try dot(Graph(dot: bytes)) == bytes, "seed \(seed)")
      let picture = Array(DOTPicture.text(GraphDOTTests.picture, carrying: graph).utf8)
      #expect(try Graph(dot: picture) == graph, "seed \(seed)")
    }
  }

  @Test func holdsHostileText() throws {
    let graph = try Graph.hostile()
    #expect(try Graph(dot: dot(graph)) == graph)
    #expect(try Graph(dot: Array(DOTPicture.text(GraphDOTTests.picture, carrying: graph).utf8)) == graph)
    #expect(try Graph(dot: dot(Graph())) == Graph())
  }

  /// As Graphviz, networkx and people write it.
  @Test func readsOtherSpellings() throws {
    let graph = try Graph(json: Array(Damage.sound.utf8))
    let text = try String(decoding: dot(graph), as: UTF8.self)
    let spellings = [
      "/* by hand\n */ // and more\n# 1 \"x\"\n" + text,
      "strict " + text,
      text.replacing("digraph entente", with: "DIGRAPH \"a \\\"name\\\"\""),
      text.replacing("format=\"entente/graph\";", with: "graph [format=\"entente\" + \"/graph\"]"),
      text.replacing("kind=\"state\"", with: "kind=state; pos=\"27,18\" width=.75"),
      text.replacing("\"state:CHN\" -> \"state:RUS\"", with: "\"state:CHN\":p:n -> \"state:RUS\":s"),
      text.replacing("verbal-", with: "verb\\\nal-").replacing(";\n", with: "\r\n"),
      text.replacing("kind=\"state\", ", with: "").replacing(
        "  node [", with: "  node [kind=state, affiliation=\"\", x=<<b>y</b>>, "),
    ]
    for spelling in spellings {
      #expect(try Graph(dot: Array(spelling.utf8)) == graph, "\(spelling)")
      #expect(Graph.isDOT(Array(spelling.utf8)))
    }
  }

  @Test(arguments: Distortion.all)
  func saysWhatIsWrong(_ distortion: Distortion) throws {
    let error = #expect(throws: DOTError.self) { try Graph(dot: distortion.dot) }
    #expect(error?.description.contains(distortion.message) == true, "\(error?.description ?? "read")")
  }

  @Test(arguments: ["", "Graph theory is old.", "digraph", "{}", "Digraphs { are pairs of letters }"])
  func articlesAreNoDOT(_ text: String) {
    #expect(!Graph.isDOT(Array(text.utf8)))
  }

  /// Whatever happens to a file, it is a graph or an error.
  @Test func neverCrashes() throws {
    let sound = try dot(Graph(json: Array(Damage.sound.utf8)))
    for end in sound.indices { _ = try? Graph(dot: Array(sound[..<end])) }
    var generator = SeededGenerator(seed: 6)
    let marks = Array("{}[]<>\"\\;,=:+-#/*\n\u{0}e1".utf8) + [0xC3, 0xFF]
    for _ in 0..<3_000 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        let mark = marks.randomElement(using: &generator) ?? 0
        if Bool.random(using: &generator) { bytes[index] = mark } else { bytes.insert(mark, at: index) }
      }
      _ = try? Graph(dot: bytes)
    }
    for deep in ["<", "{", "[", "subgraph {", "a -> {", "\"a\" + ", "a -> ", "/*", "x=", "graph ["] {
      let bytes = Array(("digraph g {" + String(repeating: deep, count: 100_000)).utf8)
      #expect(throws: DOTError.self) { try Graph(dot: bytes) }
    }
  }

  private func dot(_ graph: Graph) throws -> [UInt8] {
    try #require(ExportFormat.dot.files(for: graph).first).bytes
  }
}

/// A sound DOT file with one place changed, and what the reader says of it.
struct Distortion: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let dot: [UInt8]
  let message: String

  init(_ old: String, _ new: String, _ message: String) {
    let text = Distortion.sound.replacing(old, with: new, maxReplacements: 1)
    self.init(whole: text, old == text ? "" : message, "\(old) → \(new.prefix(60))")
  }

  init(whole text: String, _ message: String, _ description: String? = nil) {
    testDescription = description ?? String(text.prefix(60))
    dot = Array(text.utf8)
    self.message = message
  }

  private static var sound: String {
    guard let graph = try? Graph(json: Array(Damage.sound.utf8)),
      let file = ExportFormat.dot.files(for: graph).first
    else { return "" }
    return String(decoding: file.bytes, as: UTF8.self)
  }

  static let all = [
    Distortion(whole: "", "line 1: found the end of the text where 'digraph' is expected"),
    Distortion(whole: "China supports Russia.", "line 1: found 'China' where 'digraph' is expected"),
    Distortion(whole: "\n\ndigraph", "line 3: found the end of the text where '{' is expected"),
    Distortion(whole: "digraph {}", "line 1: this DOT does not say that Entente wrote it"),
    Distortion(whole: "graph { a -- b }", "line 1: this DOT does not say that Entente wrote it"),
    Distortion(
      whole: "digraph { subgraph cluster_a { a -> {b c} -> d } }", "entente export GRAPH.json --format dot"),
    Distortion(whole: "digraph { a -> }", "found '}' where a node is expected"),
    Distortion(whole: "digraph { a [b=] }", "found ']' where a value is expected"),
    Distortion(whole: "digraph { a:<b> }", "found a label in HTML where a port is expected"),
    Distortion(whole: "digraph { ] }", "found ']' where a statement or '}' is expected"),
    Distortion(whole: "digraph { -> a }", "found '->' where a statement or '}' is expected"),
    Distortion(whole: "digraph { a ! b }", "found '!' where DOT is expected"),
    Distortion(whole: "digraph { \u{1} }", "found byte 0x01 where DOT is expected"),
    Distortion(whole: "digraph {} digraph {}", "found 'digraph' where the end of the text is expected"),
    Distortion(whole: "digraph {\n\"a", "line 2: a string begins here and never ends"),
    Distortion(whole: "digraph {\n/* a", "line 2: a comment begins here and never ends"),
    Distortion(whole: "digraph {\na [b=<<i>", "line 2: a label in HTML begins here and never ends"),
    Distortion("entente/graph", "entente/diff", "line 2: this DOT does not say that Entente wrote it"),
    Distortion("entente/graph", "entente/picture", "line 2: the graph's attribute 'source' is missing"),
    Distortion("version=1;", "", "the graph's attribute 'version' is missing"),
    Distortion(
      "version=1;", "version=2;", "line 3: version 2 is newer than 1, the newest that is known here"),
    Distortion("version=1;", "version=0;", "line 3: there is no version '0'"),
    Distortion("version=1;", "version=one;", "line 3: there is no version 'one'"),
    Distortion("documents=\"[", "documents=\"", "line 4: 'documents': expected an array"),
    Distortion("2024-05-20", "2024-15-20", "line 4: 'documents', at $[0].date"),
    Distortion("  \"state:RUS\" [", "  \"state:rus:\" [", "line 9: 'state:rus:', at $.id"),
    Distortion(
      "  \"state:RUS\" [", "  \"state:FRA\" [", "names the node 'state:RUS', which the graph does not have"),
    Distortion("kind=\"state\"", "kind=\"person\"", "the kind of 'state:CHN' is 'state', not 'person'"),
    Distortion("kind=\"state\"", "kind=\"planet\"", "line 8: 'state:CHN', at $.kind: unknown value 'planet'"),
    Distortion("kind=\"state\", ", "", "line 8: 'state:CHN': the member 'kind' is missing"),
    Distortion("actor=\"China\"", "actor=\"\"", "line 8: 'state:CHN': the member 'name' is missing"),
    Distortion("actor=\"China\"", "actor=\"\\\"\"", "line 8: 'state:CHN', in the attribute 'actor': line 1"),
    Distortion("actor=\"China\"", "actor=\"\\\"\\\" 1\"", "bytes follow the end of the value"),
    Distortion(
      "[\\\"PRC\\\"]", "[\\\"PRC\\\"", "line 8: 'state:CHN', in the attribute 'aliases': line 1, column 7"),
    Distortion(
      "[\\\"PRC\\\"]", "[7]", "line 8: 'state:CHN', at $.aliases[0]: expected a string, found a number"),
    Distortion(
      "mentions=\"3\"", "mentions=\"4\"", "mentions of 'state:CHN' is 4, but mentionsByDocument sums to 3"),
    Distortion("{\\\"d\\\":3}", "{\\\"e\\\":3}", "line 8: the node 'state:CHN' is mentioned in document 'e'"),
    Distortion(
      "relation=\"support\"", "relation=\"adores\"",
      "line 10: 'state:CHN' -> 'state:RUS', at $.relation: unknown value"),
    Distortion(
      "\"asserted\"", "\"rumoured\"", "line 10: 'state:CHN' -> 'state:RUS', at $.status: unknown value"),
    Distortion("sign=\"1\"", "sign=\"-1\"", "the sign of 'support' is 1, not -1"),
    Distortion("sign=\"1\"", "sign=\"NaN\"", "in the attribute 'sign': line 1"),
    Distortion("class=\"verbal-cooperation\"", "class=\"material-conflict\"", "the class of 'support'"),
    Distortion("symmetric=\"false\"", "symmetric=\"perhaps\"", "in the attribute 'symmetric': line 1"),
    Distortion("valid_to=\"2024-05-31\"", "valid_to=\"\"", "line 10: 'state:CHN' -> 'state:RUS', at $.time"),
    Distortion(", valid_to=\"2024-05-31\"", "", "line 10: 'state:CHN' -> 'state:RUS', at $.time"),
    Distortion(
      "valid_from=\"2024-05-01\"", "valid_from=\"2024-06-01\"", "line 10: 'state:CHN' -> 'state:RUS'"),
    Distortion(
      "evidence=", "evident=", "line 10: 'state:CHN' -> 'state:RUS': an edge needs at least one piece"),
    Distortion(
      "\\\"sentence\\\":[0,20]", "\\\"sentence\\\":[20,0]",
      "line 10: 'state:CHN' -> 'state:RUS', at $.evidence[0]"),
    Distortion("\\\"sentence\\\":[0,20]", "\\\"sentence\\\":[0,90]", "the quote has 20 bytes"),
    Distortion("\\\"document\\\":\\\"d\\\"", "\\\"document\\\":\\\"x\\\"", "line 10: evidence of edge"),
    Distortion("-> \"state:RUS\"", "-- \"state:RUS\"", "line 10: an edge without direction has no meaning"),
    Distortion(
      "graph [", "subgraph x { a } graph [", "line 5: a subgraph has no meaning in a graph of Entente"),
  ]
}
