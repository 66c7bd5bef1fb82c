import Foundation
import Testing

/// What is read from real articles.
@Suite struct ArticleTests {
  static let articles = ["tuned", "kept"].flatMap { part in
    ((try? FileManager.default.contentsOfDirectory(atPath: Program.path("Tests/Evaluation/\(part)"))) ?? [])
      .filter { $0.hasSuffix(".txt") }.sorted().map { "Tests/Evaluation/\(part)/\($0)" }
  }

  @Test func hasTheArticles() { #expect(ArticleTests.articles.count == 12) }

  /// The quote is the text's bytes at its offsets, and the trigger lies in the sentence.
  @Test(arguments: articles)
  func evidenceIsInTheText(_ path: String) throws {
    let text = Array(try Data(contentsOf: URL(filePath: Program.path(path))))
    let outcome = try Program.run(["extract", path])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let graph = try GraphFile(outcome)
    #expect(!graph.edges.isEmpty)
    for edge in graph.edges {
      #expect(graph.nodeIDs.contains(edge.source) && graph.nodeIDs.contains(edge.target))
      #expect(!edge.evidence.isEmpty)
      for evidence in edge.evidence {
        let (sentence, trigger) = (evidence.sentence, evidence.trigger)
        try #require(sentence.count == 2 && sentence[0] < sentence[1] && sentence[1] <= text.count)
        #expect(Array(evidence.quote.utf8) == Array(text[sentence[0]..<sentence[1]]))
        #expect(
          trigger.count == 2 && sentence[0] <= trigger[0] && trigger[0] < trigger[1]
            && trigger[1] <= sentence[1])
      }
    }
  }

  @Test func runsAndOrdersGiveTheSameBytes() throws {
    let folder = try Scratch()
    let seeds = ArticleTests.seeds
    for run in 1...3 {
      let order = run == 2 ? seeds.reversed() : seeds
      let outcome = try Program.run(["map", "--quiet", "-o", folder.path("run\(run)")] + order)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
    for ending in ["json", "dot", "svg"] {
      let first = try folder.read("run1.\(ending)")
      #expect(!first.isEmpty)
      #expect(try folder.read("run2.\(ending)") == first)
      #expect(try folder.read("run3.\(ending)") == first)
    }
  }

  static var seeds: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: Program.path("seeds"))) ?? []).sorted().map {
      "seeds/\($0)"
    }
  }

  @Test func nothingIsSaidWhereNobodyWatches() throws {
    let folder = try Scratch()
    let outcome = try Program.run(["map", "-o", folder.path("seeds")] + ArticleTests.seeds)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.text.hasPrefix("3 articles, "))
    #expect(folder.names == ["seeds.dot", "seeds.json", "seeds.svg"])
  }

  @Test func parseWritesTreesOfTheText() throws {
    let outcome = try Program.run(["parse", "-"], input: Array("Iran supplies Russia with drones.".utf8))
    #expect(outcome.code == 0)
    let lines = outcome.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == 6)
    #expect(lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 10 })
    let again = try Program.run(["parse", "--conllu", "/dev/stdin"], input: outcome.output)
    #expect(again.text == outcome.text)
  }
}

/// A graph's JSON as any tool would read it.
struct GraphFile: Decodable {
  struct Node: Decodable {
    let id: String
    let kind: String
    let name: String
  }

  struct Edge: Decodable {
    let source: String
    let relation: String
    let target: String
    let status: String
    let evidence: [Evidence]
  }

  struct Evidence: Decodable {
    let sentence: [Int]
    let trigger: [Int]
    let quote: String
  }

  let nodes: [Node]
  let edges: [Edge]

  var nodeIDs: Set<String> { Set(nodes.map(\.id)) }

  init(_ outcome: Program.Outcome) throws {
    self = try JSONDecoder().decode(GraphFile.self, from: Data(outcome.output))
  }
}
