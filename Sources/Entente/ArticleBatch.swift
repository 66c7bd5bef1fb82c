public import Graph
public import Vocabulary

extension ArticleReader {
  /// The articles' graphs in the articles' order, read on several cores with a bounded number under way.
  public func graphs(of articles: [Article]) -> AsyncThrowingStream<Graph, any Error> {
    AsyncThrowingStream { continuation in
      let task = Task {
        do {
          try await eachGraph(of: articles) { continuation.yield($0) }
          continuation.finish()
        } catch {
          continuation.finish(throwing: error)
        }
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }

  private func eachGraph(of articles: [Article], _ use: (Graph) -> Void) async throws {
    try await withThrowingTaskGroup(of: (Int, Graph).self) { group in
      var waiting: [Int: Graph] = [:]
      var started = 0
      var next = 0
      func start() {
        guard started < articles.count else { return }
        let index = started
        group.addTask { (index, try self.graph(of: articles[index])) }
        started += 1
      }
      for _ in 0..<ArticleReader.articlesUnderWay { start() }
      while let (index, graph) = try await group.next() {
        waiting[index] = graph
        while let ready = waiting.removeValue(forKey: next) {
          use(ready)
          next += 1
        }
        start()
      }
    }
  }

  /// Enough to keep the cores of a laptop busy; more only costs memory.
  private static let articlesUnderWay = 8
}
