import Foundation

/// Small files, sound and unsound.
enum Inputs {
  static let commands = [
    "map", "extract", "render", "merge", "diff", "patch", "report", "export", "analyse", "parse", "actors",
    "explain",
    "text", "evaluate", "train language", "train claims", "models", "schema",
  ]

  static func folder() throws -> Scratch {
    let folder = try Scratch()
    try folder.write("China backs Russia.\n", "good.txt")
    try folder.write("", "empty.txt")
    try folder.write(" \n\n", "blank.txt")
    try folder.write(Array("Bogot".utf8) + [0x20, 0xE1] + Array(" said no.\n".utf8), "latin1.txt")
    try folder.write(Array("GIF".utf8) + [0, 1, 2], "binary.txt")
    try folder.write("Title: Ties\nDate: 2024-01-01\n\n", "header.txt")
    try folder.write("Title: Ties\nDate: yesterday\n\nChina backs Russia.\n", "date.txt")
    try folder.write(graph, "graph.json")
    try folder.write(other, "other.json")
    try folder.write(
      #"{"format": "entente/graph", "version": 9, "documents": [], "nodes": [], "edges": []}"#, "newer.json")
    try folder.write("{\"id\":1}\n", "bad.jsonl")
    try folder.write(
      (0..<200).map { "{\"id\":\"\($0)\",\"text\":\"China backs Russia.\"}\n" }.joined(), "many.jsonl")
    return folder
  }

  private static func node(_ id: String, _ kind: String, _ name: String) -> String {
    """
    {"id": "\(id)", "kind": "\(kind)", "name": "\(name)", "aliases": [], "affiliation": null, "codes": {}, "mentions": 1}
    """
  }

  /// A graph of one document and one edge.
  private static func graph(document: String, relation: String, sign: Int, quadClass: String) -> String {
    """
    {"format": "entente/graph", "version": 1,
     "documents": [{"id": "\(document)", "title": "A title", "date": "2024-05-20", "source": null,
      "sha256": "\(String(repeating: "0", count: 64))", "bytes": 20}],
     "nodes": [\(node("state:CHN", "state", "China")), \(node("state:RUS", "state", "Russia"))],
     "edges": [{"id": "e", "source": "state:CHN", "relation": "\(relation)", "target": "state:RUS", "symmetric": false,
      "status": "asserted", "sign": \(sign), "class": "\(quadClass)", "attribution": null, "time": null, "confidence": 0.8,
      "evidence": [{"id": "v", "document": "\(document)", "sentence": [0, 19], "trigger": [6, 11],
       "quote": "China backs Russia.", "confidence": 0.8}]}]}
    """
  }

  static var graph: String {
    graph(document: "a", relation: "support", sign: 1, quadClass: "verbal-cooperation")
  }
  static var other: String {
    graph(document: "b", relation: "sanction", sign: -1, quadClass: "material-conflict")
  }
}
