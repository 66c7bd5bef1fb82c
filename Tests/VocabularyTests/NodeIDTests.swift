import Testing
import Vocabulary

@Suite struct NodeIDTests {
  @Test(arguments: [
    ("state:CHN", NodeKind.state), ("bloc:nato", .bloc), ("person:xi-jinping", .person),
    ("institution:rosneft", .institution),
    ("group:hamas", .armedGroup), ("collective:22-chinese-companies", .collective),
  ])
  func reads(text: String, kind: NodeKind) throws {
    let id = try #require(NodeID(text))
    #expect(id.kind == kind && id.rawValue == text && "\(kind.idPrefix):\(id.local)" == text)
  }

  @Test(arguments: [
    "", "state", "state:", ":CHN", "State:CHN", "armedGroup:hamas", "person:xi jinping", "person:é", "a:b:c",
    "state:CHN\n", "person:a:b", "state:<b>",
  ])
  func refuses(text: String) {
    #expect(NodeID(text) == nil)
  }

  @Test func isMadeOfNames() {
    #expect(NodeID(.bloc, named: "The European Union")?.rawValue == "bloc:european-union")
    #expect(NodeID(.armedGroup, named: "Hamas")?.rawValue == "group:hamas")
    #expect(NodeID(.person, named: "…") == nil)
  }
}
