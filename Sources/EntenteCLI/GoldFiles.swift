import Foundation
import Intake
import Training

/// The gold documents in files and folders.
enum GoldFiles {
  /// Reads each path: a `.jsonl` file of sentences, an article's `.json`, or a folder of either.
  static func documents(_ paths: [String]) throws -> [GoldDocument] {
    try paths.flatMap { path in try documents(at: path) }
  }

  private static func documents(at path: String) throws -> [GoldDocument] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        .filter { $0.hasSuffix(".json") || $0.hasSuffix(".jsonl") }
        .flatMap { name in try documents(at: path + "/" + name) }
    }
    if path.hasSuffix(".jsonl") { return try GoldFile.sentences(try ArticleFile.bytes(path), file: path) }
    guard path.hasSuffix(".json") else {
      throw Failure.badInput("\(path): gold is a folder, a .jsonl file of sentences, or an article's .json")
    }
    let text = path.dropLast(".json".count) + ".txt"
    return [
      try GoldFile.article(
        json: try ArticleFile.bytes(path), text: try ArticleFile.bytes(String(text)), file: path)
    ]
  }
}
