import Graph
import Interchange
import Testing
import Vocabulary

/// A sound graph file with one place changed, and what the reader says of it.
struct Damage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let json: String
  let message: String

  /// The sound file with `old` replaced by `new`.
  init(_ old: String, _ new: String, _ message: String) {
    testDescription = "\(old) → \(new.prefix(60))"
    let parts = Damage.sound.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    json = parts.joined(separator: new)
    self.message = message
  }

  init(whole json: String, _ message: String) {
    testDescription = json.count > 60 ? "\(json.prefix(30))…\(json.suffix(20))" : json
    self.json = json
    self.message = message
  }

  static let sound = """
    {"format": "entente/graph", "version": 1,
     "documents": [{"id": "d", "title": "T", "date": "2024-05-20", "source": null, "bytes": 40,
       "sha256": "\(String(repeating: "0", count: 64))"}],
     "nodes": [
      {"id": "state:CHN", "kind": "state", "name": "China", "aliases": ["PRC"], "affiliation": null,
       "codes": {"iso3166-1": "CHN"}, "mentions": 3, "mentionsByDocument": {"d": 3}},
      {"id": "state:RUS", "kind": "state", "name": "Russia"}],
     "edges": [
      {"source": "state:CHN", "relation": "support", "target": "state:RUS", "symmetric": false, "status": "asserted",
       "sign": 1, "class": "verbal-cooperation", "attribution": null, "confidence": 0.8,
       "time": {"start": "2024-05-01", "end": "2024-05-31"},
       "evidence": [{"document": "d", "sentence": [0, 20], "trigger": [6, 11], "quote": "China backs Russia.!",
         "confidence": 0.8}]}]}
    """

  static let wellFormedness = [
    Damage(whole: "", "line 1, column 1, at $: the text ends where a value is expected"),
    Damage(whole: "   \n ", "line 2, column 2, at $: the text ends"),
    Damage(whole: "null", "expected an object, found null"),
    Damage(whole: "[]", "expected an object, found an array"),
    Damage(whole: "\"graph\"", "expected an object, found a string"),
    Damage(whole: "17", "expected an object, found a number"),
    Damage(whole: "{", "the text ends where a key or '}' is expected"),
    Damage(whole: "{}", "the member 'format' is missing"),
    Damage(whole: "{\"format\": \"entente/graph\"}", "the member 'version' is missing"),
    Damage(whole: "{'format': 1}", "found ''' where a key is expected"),
    Damage(whole: "{\"a\" 1}", "found '1' where ':' is expected"),
    Damage(whole: "{\"a\": 1 \"b\": 2}", "found '\"' where ',' or '}' is expected"),
    Damage(whole: "{\"a\": 1,}", "found '}' where a key is expected"),
    Damage(whole: "{\"a\": [1,]}", "found ']' where a value is expected"),
    Damage(whole: "{\"a\": tru}", "found '}' where true is expected"),
    Damage(whole: "{\"a\": nulL}", "found 'L' where null is expected"),
    Damage(whole: "{\"a\": NaN}", "found 'N' where a value is expected"),
    Damage(whole: "{\"a\": Infinity}", "found 'I' where a value is expected"),
    Damage(whole: "{\"a\": 01}", "this is not a JSON number"),
    Damage(whole: "{\"a\": 1.}", "this is not a JSON number"),
    Damage(whole: "{\"a\": -}", "this is not a JSON number"),
    Damage(whole: "{\"a\": 1e}", "this is not a JSON number"),
    Damage(whole: "{\"a\": +1}", "found '+' where a value is expected"),
    Damage(whole: "{\"a\": 1e999}", "the number 1e999 is out of range"),
    Damage(whole: "{\"a\": \"x", "the text ends where the closing quote of a string is expected"),
    Damage(whole: "{\"a\": \"\u{1}\"}", "byte 0x01 in a string must be written as an escape"),
    Damage(whole: "{\"a\": \"\n\"}", "byte 0x0a in a string must be written as an escape"),
    Damage(whole: "{\"a\": \"\\x\"}", "a backslash starts no escape"),
    Damage(whole: "{\"a\": \"\\u12\"}", "a backslash starts no escape"),
    Damage(whole: "{\"a\": \"\\ud800\"}", "half of a surrogate pair"),
    Damage(whole: "{\"a\": \"\\udc00\\ud800\"}", "half of a surrogate pair"),
    Damage(whole: "{\"a\": 1, \"a\": 2}", "line 1, column 10, at $: the key 'a' occurs twice in one object"),
    Damage(whole: "{\"a\": 1, \"\\u0061\": 2}", "the key 'a' occurs twice in one object"),
    Damage(whole: "{\"a\": " + String(repeating: "[", count: 100_000), "nested deeper than 64 levels"),
    Damage(whole: String(repeating: "{\"a\":", count: 100_000), "nested deeper than 64 levels"),
    Damage(whole: sound + "x", "bytes follow the end of the value"),
    Damage(whole: sound + "{}", "bytes follow the end of the value"),
    Damage(whole: "/* graph */" + sound, "found '/' where"),
    Damage(
      whole: sound.replacing("\"kind\": \"state\", \"name\": \"Russia\"", with: "\"kind\": \"state\""),
      "at $.nodes[1]: the member 'name' is missing"),
  ]

  static let meaning = [
    Damage("entente/graph", "entente/diff", "at $.format: the format is 'entente/diff', not 'entente/graph'"),
    Damage("\"version\": 1", "\"version\": 2", "at $.version: version 2 of 'entente/graph' is newer than 1"),
    Damage("\"version\": 1", "\"version\": 0", "there is no version 0"),
    Damage("\"version\": 1", "\"version\": \"1\"", "expected a number, found a string"),
    Damage("\"version\": 1", "\"version\": 1.0", "expected a whole number"),
    Damage("\"documents\"", "\"papers\"", "the member 'documents' is missing"),
    Damage("\"edges\": [", "\"edges\": 5, \"more\": [", "at $.edges: expected an array, found a number"),
    Damage("\"sha256\": \"0", "\"sha256\": \"G", "sha256 is not 64 lower-case hexadecimal digits"),
    Damage("\"bytes\": 40", "\"bytes\": -1", "-1 is negative"),
    Damage("\"bytes\": 40", "\"bytes\": 99999999999999999999", "expected a whole number"),
    Damage(
      "\"date\": \"2024-05-20\"", "\"date\": \"2024-13-20\"", "'2024-13-20' is no day; one is YYYY-MM-DD"),
    Damage("\"bytes\": 40", "\"bytes\": 19", "at $.edges[0]: evidence v"),
    Damage("{\"id\": \"d\"", "{\"id\": \"e\"", "at $.edges[0]: evidence of edge"),
    Damage(
      "\"id\": \"state:RUS\"", "\"id\": \"state:UKR\"",
      "names the node 'state:RUS', which the graph does not have"),
    Damage(
      "\"attribution\": null", "\"attribution\": \"state:USA\"",
      "names the node 'state:USA', which the graph does"),
    Damage(
      "\"id\": \"state:RUS\"", "\"id\": \"country:RUS\"", "'country:RUS' is no node id; one is state:, bloc:"),
    Damage("\"id\": \"state:RUS\"", "\"id\": \"state:\"", "'state:' is no node id"),
    Damage("\"id\": \"state:RUS\"", "\"id\": \"state:<b>\"", "'state:<b>' is no node id"),
    Damage(
      "\"kind\": \"state\"", "\"kind\": \"planet\"",
      "at $.nodes[0].kind: unknown value 'planet'; known are state, bloc"),
    Damage("\"kind\": \"state\"", "\"kind\": \"person\"", "the kind of 'state:CHN' is 'state', not 'person'"),
    Damage("\"name\": \"China\"", "\"name\": 7", "at $.nodes[0].name: expected a string, found a number"),
    Damage(
      "\"aliases\": [\"PRC\"]", "\"aliases\": [null]",
      "at $.nodes[0].aliases[0]: expected a string, found null"),
    Damage(
      "\"mentions\": 3", "\"mentions\": 4", "mentions of 'state:CHN' is 4, but mentionsByDocument sums to 3"),
    Damage("{\"d\": 3}", "{\"d\": 3.5}", "expected a whole number"),
    Damage("{\"d\": 3}", "{\"e\": 3}", "is mentioned in document 'e', which the graph does not have"),
    Damage(
      "\"relation\": \"support\"", "\"relation\": \"loves\"",
      "at $.edges[0].relation: unknown value 'loves'; known"),
    Damage(
      "\"status\": \"asserted\"", "\"status\": \"rumoured\"",
      "unknown value 'rumoured'; known are asserted, pros"),
    Damage(
      "\"status\": \"asserted\",", "", "line 9, column 3, at $.edges[0]: the member 'status' is missing"),
    Damage("\"source\": \"state:CHN\", ", "", "at $.edges[0]: the member 'source' is missing"),
    Damage("\"symmetric\": false", "\"symmetric\": true", "'support' is never symmetric"),
    Damage("\"symmetric\": false", "\"symmetric\": 0", "expected true or false, found a number"),
    Damage("\"sign\": 1", "\"sign\": -1", "the sign of 'support' is 1, not -1"),
    Damage(
      "\"class\": \"verbal-cooperation\"", "\"class\": \"structure\"",
      "the class of 'support' is 'verbal-coop"),
    Damage(
      "\"end\": \"2024-05-31\"", "\"end\": \"2024-04-30\"",
      "ends on 2024-04-30, before its start on 2024-05-01"),
    Damage("\"end\": \"2024-05-31\"", "\"until\": 0", "at $.edges[0].time: the member 'end' is missing"),
    Damage(
      "\"evidence\": [", "\"evidence\": [], \"more\": [", "an edge needs at least one piece of evidence"),
    Damage("[0, 20]", "[20, 0]", "[20, 0] is no byte range"),
    Damage("[0, 20]", "[0]", "[0] is no byte range"),
    Damage("[0, 20]", "[-1, 20]", "-1 is negative"),
    Damage("[0, 20]", "[0, 21]", "the quote has 20 bytes, but the sentence [0, 21] has 21"),
    Damage("[6, 11]", "[6, 21]", "the trigger [6, 21] lies outside the sentence [0, 20]"),
    Damage(
      "\"confidence\": 0.8}", "\"confidence\": 1.5}",
      "at $.edges[0].evidence[0].confidence: confidence 1.5 is not"),
    Damage("\"confidence\": 0.8}", "\"confidence\": -0.1}", "confidence -0.1 is not in 0…1"),
    Damage("\"confidence\": 0.8}", "\"confidence\": null}", "expected a number, found null"),
    Damage(
      "\"document\": \"d\"", "\"document\": \"x\"", "names the document 'x', which the graph does not have"),
    Damage(
      "{\"id\": \"state:RUS\"", "{\"id\": \"state:RUS\", \"mentions\": 1, \"id\": \"state:RUS\"",
      "the key 'id' occurs twice"),
  ]
}

@Suite struct DamagedGraphTests {
  @Test func theSoundFileIsRead() throws {
    let graph = try Graph(json: Array(Damage.sound.utf8))
    #expect(graph.claims.count == 1 && graph.nodes.count == 2 && graph.nodes[0].mentions == 3)
  }

  @Test(arguments: Damage.wellFormedness + Damage.meaning)
  func saysWhatIsWrongAndWhere(_ damage: Damage) {
    let error = #expect(throws: JSONError.self) { try Graph(json: Array(damage.json.utf8)) }
    #expect(error?.description.contains(damage.message) == true, "\(error?.description ?? "")")
  }

  @Test(
    arguments: [[0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC0, 0x80]] as [[UInt8]]
  )
  func refusesWhatIsNotUTF8(_ bytes: [UInt8]) {
    let json = Array("{\"format\": \"".utf8) + bytes + Array("\"}".utf8)
    let error = #expect(throws: JSONError.self) { try Graph(json: json) }
    #expect(error?.reason == .notUTF8 && error?.column == 12)
  }

  /// 100 MB in a release build; a debug build reads some 50 times slower.
  @Test func hundredMegabytesOfNothingAreRefusedWithoutATree() {
    #if DEBUG
      let size = 1_000_000
    #else
      let size = 100_000_000
    #endif
    var json = Array("{\"x\": \"".utf8)
    json.append(contentsOf: repeatElement(UInt8(ascii: "a"), count: size))
    let error = #expect(throws: JSONError.self) { try Graph(json: json) }
    #expect(error?.reason == .unexpectedEnd(expected: "the closing quote of a string"))
  }

  @Test func noPrefixCrashes() {
    let bytes = Array(Damage.sound.utf8)
    for length in stride(from: 0, to: bytes.count, by: 3) {
      #expect(throws: JSONError.self) { try Graph(json: Array(bytes[..<length])) }
    }
  }

  @Test func noFlippedByteCrashes() {
    let sound = Array(Damage.sound.utf8)
    for index in sound.indices {
      var bytes = sound
      bytes[index] ^= UInt8(truncatingIfNeeded: 1 + index % 255)
      _ = try? Graph(json: bytes)
    }
  }

  @Test func mentionsOfOneDocumentNeedNoBreakdown() throws {
    let json = Damage.sound.replacing(", \"mentionsByDocument\": {\"d\": 3}", with: "")
    #expect(try Graph(json: Array(json.utf8)) == Graph(json: Array(Damage.sound.utf8)))
  }

  @Test func membersMayBeAddedAndStandInAnyOrder() throws {
    let json = Damage.sound.replacing("\"version\": 1,", with: "\"x\": [1e5, {\"y\": null}],").dropLast()
    let moved = json + ", \"version\": 1}"
    #expect(try Graph(json: Array(moved.utf8)) == Graph(json: Array(Damage.sound.utf8)))
  }
}
