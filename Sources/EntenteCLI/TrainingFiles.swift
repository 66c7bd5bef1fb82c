import Intake
import Language
import Training

/// Reads what models are trained and tested on; an error names the file.
struct TrainingFiles {
  /// The sentences of several files in their order.
  func treebank(_ paths: [String]) throws -> CoNLLU {
    var all = CoNLLU()
    for path in paths {
      let bytes = try ArticleFile.bytes(path)
      do { all.sentences += try CoNLLU(parsing: bytes, requiringTrees: true).sentences } catch {
        throw Failure.badInput("\(path): \(error)")
      }
    }
    return all
  }

  /// The sentences of several files in their order.
  func names(_ paths: [String]) throws -> NamesFile {
    let files = try paths.map { path in
      let bytes = try ArticleFile.bytes(path)
      do { return try NamesFile(parsing: bytes) } catch { throw Failure.badInput("\(path): \(error)") }
    }
    guard var all = files.first else { throw Failure.usage("give a file of names") }
    for file in files.dropFirst() { all.sentences += file.sentences }
    return all
  }

  func knownNames(_ path: String) throws -> KnownNames {
    let bytes = try ArticleFile.bytes(path)
    do { return try KnownNames(parsing: bytes) } catch { throw Failure.badInput("\(path): \(error)") }
  }
}
