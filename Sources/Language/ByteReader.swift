/// Reads what ``ByteWriter`` wrote; nil where the bytes end too soon.
package struct ByteReader {
  private let bytes: ModelBytes
  package private(set) var offset = 0

  package init(_ bytes: ModelBytes) {
    self.bytes = bytes
  }

  package var isAtEnd: Bool { offset == bytes.count }

  package mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type) -> Number? {
    let size = MemoryLayout<Number>.size
    guard bytes.count - offset >= size else { return nil }
    defer { offset += size }
    return Number(littleEndian: bytes.buffer.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  package mutating func text() -> String? {
    guard let count = number(UInt16.self), let slice = bytes.slice(at: offset, count: Int(count)) else {
      return nil
    }
    offset += Int(count)
    return String(decoding: slice.buffer, as: UTF8.self)
  }

  package mutating func slice(count: Int) -> ModelBytes? {
    guard let slice = bytes.slice(at: offset, count: count) else { return nil }
    offset += count
    return slice
  }
}
