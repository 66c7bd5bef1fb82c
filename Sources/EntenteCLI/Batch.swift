import ArgumentParser
import Entente
import Graph
import Interchange
import Vocabulary

/// Articles read into one graph; one bad article never ends the batch.
struct Batch {
  let graph: Graph
  /// The files that could not be read, each said on standard error.
  let failures: [String]

  /// Reads each file; a single file that fails is the command's failure.
  static func read(_ paths: [String], _ date: DateOption, _ options: ReaderOptions) async throws -> Batch {
    var articles: [Article] = []
    var failures: [String] = []
    for path in paths {
      do { articles.append(try date.article(at: path)) } catch {
        guard paths.count > 1 else { throw error }
        Terminal.say("entente: \(Failure(error).message)")
        failures.append(path)
      }
    }
    guard !articles.isEmpty else { throw Failure.badInput("no article could be read") }
    let reader = try options.reader()
    let progress = Progress(total: articles.count, noun: "articles")
    var graphs: [Graph] = []
    for try await graph in reader.graphs(of: articles) {
      graphs.append(graph)
      progress.show(graphs.count)
    }
    progress.end()
    return Batch(graph: try Graph(merging: graphs), failures: failures)
  }

  /// Ends the command with 1 where some of its files could not be read.
  func end() throws {
    if !failures.isEmpty { throw ExitCode(1) }
  }

  /// A file's name without folder and ending.
  static func name(of path: String) -> String {
    guard path != "-", let last = path.split(separator: "/").last else { return "article" }
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return String(last) }
    return String(last[..<dot])
  }
}
