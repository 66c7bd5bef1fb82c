import Foundation
import TestSupport
import Testing

/// merge, diff, patch and the printed tables, on small graphs.
@Suite struct GraphCommandTests {
  @Test func patchUndoesWhatDiffTells() throws {
    let folder = try Inputs.folder()
    let (old, new) = (folder.path("graph.json"), folder.path("other.json"))
    let diff = try Program.run(["diff", old, new, "--format", "json", "-o", folder.path("diff.json")])
    #expect(diff.code == 1)
    let patched = try Program.run(["patch", old, folder.path("diff.json")])
    #expect(patched.code == 0)
    #expect(patched.output == (try Program.run(["merge", new]).output))
    let misfit = try Program.run(["patch", new, folder.path("diff.json")])
    #expect(misfit.code == 65)
    #expect(misfit.errors.contains("does not fit"))
  }

  @Test func mergeIsAUnion() throws {
    let folder = try Inputs.folder()
    let (one, other) = (folder.path("graph.json"), folder.path("other.json"))
    let merged = try Program.run(["merge", one, other])
    #expect(merged.code == 0)
    #expect(merged.output == (try Program.run(["merge", other, one, other]).output))
    #expect(
      merged.output == (try Program.run(["merge", "-", other], input: try folder.read("graph.json")).output))
  }

  @Test(arguments: [
    ("diff graph.json other.json", "diff.txt"),
    ("diff graph.json other.json --format markdown", "diff.md"),
    ("merge graph.json other.json", "merge.json"),
    ("export graph.json --format mermaid", "export.mermaid"),
    ("analyse other.json", "analysis.txt"),
    ("analyse other.json --format json", "analysis.json"),
    ("analyse graph.json --path China --path Russia", "path.txt"),
    ("render graph.json --format dot", "graph.dot"),
  ])
  func prints(_ arguments: String, _ golden: String) throws {
    let folder = try Inputs.folder()
    let words = arguments.split(separator: " ").map {
      $0.hasSuffix(".json") ? folder.path(String($0)) : String($0)
    }
    let outcome = try Program.run(words)
    #expect(outcome.code == (words[0] == "diff" ? 1 : 0), "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    try expectGolden(outcome.text, golden)
  }

  /// Whatever takes a graph file takes the DOT that was made from it.
  @Test(arguments: ["export", "render"])
  func dotIsAGraphFile(_ writer: String) throws {
    let folder = try Inputs.folder()
    let (json, dot) = (folder.path("graph.json"), folder.path("made.dot"))
    #expect(try Program.run([writer, json, "--format", "dot", "-o", dot]).code == 0)
    let other = folder.path("other.json")
    for command in [
      ["merge", "FILE"], ["export", "FILE", "--format", "node-link"], ["render", "FILE", "--format", "dot"],
      ["analyse", "FILE"], ["diff", "FILE", other], ["diff", other, "FILE", "--format", "json"],
      ["report", "FILE"],
    ] {
      let expected = try Program.run(command.map { $0 == "FILE" ? json : $0 })
      let found = try Program.run(command.map { $0 == "FILE" ? dot : $0 })
      #expect(found.output == expected.output, "\(command)")
      #expect(found.code == expected.code, "\(command): \(found.errors)")
    }
    let piped = try Program.run(["merge", "-"], input: try folder.read("made.dot"))
    #expect(piped.output == (try Program.run(["merge", json]).output))
  }

  @Test func foreignDOTIsRefusedWithItsRemedy() throws {
    let folder = try Inputs.folder()
    let path = folder.path("foreign.gv")
    try Data("digraph {\n  a -> b\n}\n".utf8).write(to: URL(filePath: path))
    for command in ["render", "merge", "analyse"] {
      let outcome = try Program.run([command, path])
      #expect(outcome.code == 65)
      #expect(
        outcome.errors.contains("foreign.gv: line 1: this DOT does not say that Entente wrote it")
          && outcome.errors.contains("entente export GRAPH.json --format dot"), "\(outcome.errors)")
    }
  }

  @Test(arguments: ["svg", "png", "pdf"])
  func draws(_ format: String) throws {
    let folder = try Inputs.folder()
    let outcome = try Program.run(["render", folder.path("graph.json"), "--format", format])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let starts = ["svg": Array("<?xml".utf8), "png": [0x89] + Array("PNG".utf8), "pdf": Array("%PDF".utf8)]
    #expect(outcome.output.starts(with: starts[format] ?? []))
  }

  /// A picture too large for this process is drawn in a child.
  @Test func drawsALargeGraph() throws {
    let folder = try Inputs.folder()
    try folder.write(LargeGraph.json(states: 120), "large.json")
    let outcome = try Program.run(["render", folder.path("large.json")])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.text.hasSuffix("</svg>\n"))
    let short = try Program.run(["render", folder.path("large.json"), "--limit", "50"])
    #expect(short.code == 0, "\(short.errors)")
    #expect(short.text.contains("Too large to draw whole"))
  }
}

/// States in a ring, each supporting the next.
enum LargeGraph {
  static func json(states count: Int) -> String {
    let ids = (0..<count).map {
      "state:X\(String(UnicodeScalar(UInt8(65 + $0 / 26))))\(String(UnicodeScalar(UInt8(65 + $0 % 26))))"
    }
    let nodes = ids.map {
      "{\"id\":\"\($0)\",\"kind\":\"state\",\"name\":\"\($0)\",\"aliases\":[],\"affiliation\":null,\"codes\":{},\"mentions\":1}"
    }
    let edges = ids.indices.map { index in
      """
      {"id":"e","source":"\(ids[index])","relation":"support","target":"\(ids[(index + 1) % count])","symmetric":false,\
      "status":"asserted","sign":1,"class":"verbal-cooperation","attribution":null,"time":null,"confidence":0.8,\
      "evidence":[{"id":"v","document":"a","sentence":[0,19],"trigger":[6,11],"quote":"China backs Russia.",\
      "confidence":0.8}]}
      """
    }
    return """
      {"format":"entente/graph","version":1,"documents":[{"id":"a","title":null,"date":null,"source":null,\
      "sha256":"\(String(repeating: "0", count: 64))","bytes":20}],"nodes":[\(nodes.joined(separator: ","))],\
      "edges":[\(edges.joined(separator: ","))]}
      """
  }
}
