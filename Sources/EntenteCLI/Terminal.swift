#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error.
enum Terminal {
  /// Writes data to standard output; throws where the disk or the pipe fails.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    try write(bytes[...], to: 1)
  }

  static func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8)[...], to: 1)
  }

  /// Says a line on standard error.
  static func say(_ line: String) {
    // Where standard error is closed there is nobody to tell.
    try? write(Array((line + "\n").utf8)[...], to: 2)
  }

  /// Puts text on standard error without ending the line.
  static func put(_ text: String) {
    try? write(Array(text.utf8)[...], to: 2)
  }

  /// Whether standard error is a terminal, where progress may be shown.
  static var showsProgress: Bool { isatty(2) == 1 }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(Failure) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.put(descriptor, $0) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        throw .closedPipe
      } else if errno != EINTR {
        throw .disk("standard output: \(String(cString: strerror(errno)))")
      }
    }
  }

  private static func put(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
