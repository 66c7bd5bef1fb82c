/// A run of a model's bytes, kept alive by whoever holds it.
///
/// Tables are read in place: a model of many megabytes is ready as soon as its bytes are checked.
package struct ModelBytes: Sendable {
  private let storage: Storage
  private let range: Range<Int>

  /// Copies the bytes.
  package init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    bytes.withUnsafeBytes { copy.copyMemory(from: $0) }
    storage = Storage(UnsafeRawBufferPointer(copy), owned: true)
    range = 0..<bytes.count
  }

  /// Uses the bytes where they are; they must outlive every use of the model and never change.
  package init(inPlace bytes: UnsafeRawBufferPointer) {
    storage = Storage(bytes, owned: false)
    range = 0..<bytes.count
  }

  private init(storage: Storage, range: Range<Int>) {
    self.storage = storage
    self.range = range
  }

  package var count: Int { range.count }

  /// Valid for as long as this value is.
  package var buffer: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: storage.buffer[range])
  }

  /// Nil where these bytes end before the slice does.
  package func slice(at offset: Int, count: Int) -> ModelBytes? {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else { return nil }
    let start = range.lowerBound + offset
    return ModelBytes(storage: storage, range: start..<(start + count))
  }

  /// The one owner of the memory; immutable, so that it may be read from any thread.
  private final class Storage: Sendable {
    nonisolated(unsafe) let buffer: UnsafeRawBufferPointer
    private let owned: Bool

    init(_ buffer: UnsafeRawBufferPointer, owned: Bool) {
      self.buffer = buffer
      self.owned = owned
    }

    deinit {
      if owned { buffer.deallocate() }
    }
  }
}
