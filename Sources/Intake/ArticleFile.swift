public import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Articles in files and on standard input.
public enum ArticleFile {
  /// Reads the file at `path`; `-` is standard input.
  public static func article(at path: String) throws(IntakeError) -> Article {
    try ArticleText.article(try bytes(path), file: path == "-" ? "standard input" : path)
  }

  /// The file's bytes, whole.
  public static func bytes(_ path: String) throws(IntakeError) -> [UInt8] {
    guard path != "-" else { return try bytes(descriptor: 0, file: "standard input") }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .noSuchFile(file: path) }
      throw .unreadable(file: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    return try bytes(descriptor: descriptor, file: path)
  }

  private static func bytes(descriptor: Int32, file: String) throws(IntakeError) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return all }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw .unreadable(file: file, reason: String(cString: strerror(errno)))
      }
      all.append(contentsOf: chunk[..<count])
    }
  }
}
