import Foundation
import Graph
import Interchange
import TestSupport
import Testing

@Suite struct AnalysisJSONTests {
  @Test func golden() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Graphs/saudi-iran-2023.json")
    let graph = try Graph(json: Array(Data(contentsOf: url)))
    let analysis = GraphAnalysis(of: graph)
    try expectGolden(String(decoding: analysis.json(), as: UTF8.self), "saudi-iran-2023.analysis.json")
    try expectGolden(analysis.text(naming: graph), "saudi-iran-2023.analysis.txt")
    #expect(try JSONValue(parsing: analysis.json(.line)) == JSONValue(parsing: analysis.json()))
  }

  @Test func emptyGraph() {
    let analysis = GraphAnalysis(of: Graph())
    #expect(analysis.text(naming: Graph()).isEmpty)
    #expect(!analysis.json().isEmpty)
  }
}
