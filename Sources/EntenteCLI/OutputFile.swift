#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written whole or not at all.
enum OutputFile {
  /// Writes beside the target and renames, making missing folders; `-` and nil are standard output.
  static func write(_ bytes: [UInt8], to path: String?) throws(Failure) {
    guard let path, path != "-" else { return try Terminal.write(bytes) }
    try makeFolders(of: path)
    let partial = path + ".partial-\(getpid())"
    guard let file = fopen(partial, "wb") else { throw .disk("\(path): \(reason)") }
    let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    let closed = fclose(file)
    guard written == bytes.count, closed == 0, rename(partial, path) == 0 else {
      let message = "\(path): \(reason)"
      unlink(partial)
      throw .disk(message)
    }
  }

  static func write(_ text: String, to path: String?) throws(Failure) {
    try write(Array(text.utf8), to: path)
  }

  static func makeFolders(of path: String) throws(Failure) {
    var folder = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      if mkdir(folder, 0o777) != 0, errno != EEXIST { throw .disk("\(folder): \(reason)") }
    }
  }

  static var reason: String { String(cString: strerror(errno)) }
}
