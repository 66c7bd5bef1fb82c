import CResources

/// The data files that the executable carries.
enum Resources {
  /// A copy of a file's bytes.
  static func bytes(_ resource: EntenteResource) -> [UInt8] {
    Array(inPlace(resource))
  }

  /// A file's bytes where they lie; the executable keeps them for good.
  static func inPlace(_ resource: EntenteResource) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: resource.bytes, count: resource.count)
  }
}
