#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Output that is written as it comes: to standard output, or to a file that appears when it is whole.
final class OutputSink {
  private let path: String?
  private let partial: String
  private var file: UnsafeMutablePointer<FILE>?

  /// Nil and `-` are standard output.
  init(_ path: String?) throws(Failure) {
    self.path = path == "-" ? nil : path
    partial = (path ?? "") + ".partial-\(getpid())"
    guard let path = self.path else { return }
    try OutputFile.makeFolders(of: path)
    file = fopen(partial, "wb")
    guard file != nil else { throw .disk("\(path): \(OutputFile.reason)") }
  }

  deinit {
    guard let file else { return }
    fclose(file)
    unlink(partial)
  }

  func write(_ bytes: [UInt8]) throws(Failure) {
    guard let path else { return try Terminal.write(bytes) }
    guard let file, bytes.withUnsafeBytes({ fwrite($0.baseAddress, 1, $0.count, file) }) == bytes.count else {
      throw .disk("\(path): \(OutputFile.reason)")
    }
  }

  /// Makes the file appear; without it nothing does.
  func finish() throws(Failure) {
    guard let path, let file else { return }
    self.file = nil
    guard fclose(file) == 0, rename(partial, path) == 0 else {
      let message = "\(path): \(OutputFile.reason)"
      unlink(partial)
      throw .disk(message)
    }
  }
}
