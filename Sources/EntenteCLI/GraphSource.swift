import ArgumentParser
import Entente
import Foundation
import Graph
import Intake
import Vocabulary

/// Graphs, articles or folders of them as one graph; one bad file of several does not end the command.
struct GraphSource {
  let graph: Graph
  /// What was seen in the articles, where that was asked for.
  let readings: [ReadingSteps]
  let failures: [String]

  /// Reads each path: a graph's JSON or DOT, an article, or a folder of either, of which the union is taken.
  static func read(_ paths: [String], _ date: DateOption, _ options: ReaderOptions) async throws
    -> GraphSource
  {
    let files = try Files(paths, date)
    var graphs = files.graphs
    if !files.articles.isEmpty {
      let progress = Progress(total: files.articles.count, noun: "articles")
      for try await graph in try options.reader().graphs(of: files.articles) {
        graphs.append(graph)
        progress.show(graphs.count - files.graphs.count)
      }
      progress.end()
    }
    return GraphSource(graph: try Graph(merging: graphs), readings: [], failures: files.failures)
  }

  /// As ``read(_:_:_:)``, keeping what was seen in the articles.
  static func steps(_ paths: [String], _ date: DateOption, _ options: ReaderOptions) throws -> GraphSource {
    let files = try Files(paths, date)
    var graphs = files.graphs
    var readings: [ReadingSteps] = []
    if !files.articles.isEmpty {
      let reader = try options.reader()
      let progress = Progress(total: files.articles.count, noun: "articles")
      for article in files.articles {
        let steps = reader.steps(for: article)
        graphs.append(try steps.graph)
        readings.append(steps)
        progress.show(readings.count)
      }
      progress.end()
    }
    return GraphSource(graph: try Graph(merging: graphs), readings: readings, failures: files.failures)
  }

  /// Ends the command with 1 where some of its files could not be read.
  func end() throws {
    if !failures.isEmpty { throw ExitCode(1) }
  }

  /// What stands in the files.
  private struct Files {
    var graphs: [Graph] = []
    var articles: [Article] = []
    var failures: [String] = []

    init(_ paths: [String], _ date: DateOption) throws {
      let files = try paths.flatMap(Files.paths)
      for path in files {
        do {
          let bytes = try ArticleFile.bytes(path)
          if GraphFile.isGraph(bytes, at: path) {
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
    }

    /// The files that a path stands for: itself, or the articles and graphs of a folder by name.
    private static func paths(_ path: String) throws -> [String] {
      var isFolder: ObjCBool = false
      guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        isFolder.boolValue
      else { return [path] }
      let names: [String]
      do { names = try FileManager.default.contentsOfDirectory(atPath: path).sorted() } catch {
        throw Failure.badInput("\(path): the folder cannot be read")
      }
      let files = names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".json") }
      guard !files.isEmpty else {
        throw Failure.badInput("\(path): the folder has no .txt and no .json file")
      }
      return files.map { path + "/" + $0 }
    }
  }
}
