import Entente
import Graph
import Intake
import Vocabulary

/// Articles read into one graph; one bad article never ends the batch.
struct Batch {
  let graph: Graph
  /// The files that could not be read, each said on standard error.
  let failures: [String]

  /// Reads each file; a single file that fails is the command's failure.
  static func read(_ paths: [String], _ date: DateOption, _ options: ReaderOptions) async throws -> Batch {
    let reader = try options.reader()
    var articles: [Article] = []
    var failures: [String] = []
    for path in paths {
      do { articles.append(try date.article(at: path)) } catch {
        guard paths.count > 1 else { throw error }
        let failure = Failure(error)
        Terminal.say("entente: \(failure.message)")
        failures.append(path)
      }
    }
    guard !articles.isEmpty else { throw Failure.badInput("no article could be read") }
    var graph = Graph()
    for try await part in reader.graphs(of: articles) { graph = try graph.merging(part) }
    return Batch(graph: graph, failures: failures)
  }

  /// A file's name without folder and ending.
  static func name(of path: String) -> String {
    guard path != "-", let last = path.split(separator: "/").last else { return "article" }
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return String(last) }
    return String(last[..<dot])
  }
}
