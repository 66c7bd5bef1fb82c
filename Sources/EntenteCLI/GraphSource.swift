import Entente
import Foundation
import Graph
import Intake
import Vocabulary

/// Graphs, articles or folders of them as one graph.
struct GraphSource {
  let graph: Graph
  /// The articles that were read, for reports that show their text.
  let articles: [Article]
  let failures: [String]

  /// Reads each path: a graph's JSON, an article, or a folder of either, of which the union is taken.
  static func read(_ paths: [String], _ date: DateOption, _ options: ReaderOptions) async throws -> GraphSource {
    var graphs: [Graph] = []
    var articles: [Article] = []
    var failures: [String] = []
    let files = try paths.flatMap(files)
    for path in files {
      do {
        let bytes = try ArticleFile.bytes(path)
        if GraphFile.isGraph(bytes) {
          graphs.append(try GraphFile.graph(bytes, at: path))
        } else {
          articles.append(try date.article(bytes, at: path))
        }
      } catch {
        guard files.count > 1 else { throw error }
        Terminal.say("entente: \(Failure(error).message)")
        failures.append(path)
      }
    }
    guard !graphs.isEmpty || !articles.isEmpty else {
      throw Failure.badInput("\(paths.joined(separator: ", ")): no article or graph could be read")
    }
    if !articles.isEmpty {
      let progress = Progress(total: articles.count, noun: "articles")
      var done = 0
      for try await graph in try options.reader().graphs(of: articles) {
        graphs.append(graph)
        done += 1
        progress.show(done)
      }
      progress.end()
    }
    return GraphSource(graph: try Graph(merging: graphs), articles: articles, failures: failures)
  }

  /// The files that a path stands for: itself, or the articles and graphs of a folder by name.
  private static func files(_ path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return [path] }
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: path).sorted() } catch {
      throw Failure.badInput("\(path): the folder cannot be read")
    }
    let files = names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".json") }
    guard !files.isEmpty else { throw Failure.badInput("\(path): the folder has no .txt and no .json file") }
    return files.map { path + "/" + $0 }
  }
}
