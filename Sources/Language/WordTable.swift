/// A map from words to small numbers, read in place.
///
/// Words are known by 16 bits of their hash beside the bucket they fall into, so one in tens of thousands of unknown
/// words is taken for another. Layout, little-endian: the number of bucket bits (UInt32), the number of entries
/// (UInt32), for each bucket and one past the last its first entry (UInt32), then the entries: hash bits and value
/// (UInt16 each).
package struct WordTable: Sendable {
  private let bytes: ModelBytes
  nonisolated(unsafe) private let starts: UnsafeRawPointer
  nonisolated(unsafe) private let entries: UnsafeRawPointer
  private let bucketBits: UInt64
  private let count: Int

  /// Nil for bytes that are no table.
  package init?(_ bytes: ModelBytes) {
    let buffer = bytes.buffer
    guard let base = buffer.baseAddress, buffer.count >= 12 else { return nil }
    let bits = Int(UInt32(littleEndian: base.loadUnaligned(as: UInt32.self)))
    count = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
    guard 1...24 ~= bits, buffer.count == 8 + 4 * ((1 << bits) + 1) + 4 * count else { return nil }
    self.bytes = bytes
    bucketBits = UInt64(bits)
    starts = base + 8
    entries = starts + 4 * ((1 << bits) + 1)
  }

  package func value(of hash: UInt64) -> UInt16? {
    // A shift by less than 64 leaves fewer bits than there are buckets; both ends are held within the entries.
    let bucket = Int(hash >> (64 - bucketBits))
    let start = Int(UInt32(littleEndian: starts.loadUnaligned(fromByteOffset: bucket * 4, as: UInt32.self)))
    let end = Int(UInt32(littleEndian: starts.loadUnaligned(fromByteOffset: bucket * 4 + 4, as: UInt32.self)))
    let check = UInt16(truncatingIfNeeded: hash)
    var index = start
    while index < min(end, count) {
      let entry = UInt32(littleEndian: entries.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
      if UInt16(truncatingIfNeeded: entry) == check { return UInt16(truncatingIfNeeded: entry >> 16) }
      index += 1
    }
    return nil
  }

  /// The bytes of a table; of two words that look alike, the first stays.
  package static func encode(_ values: [(hash: UInt64, value: UInt16)]) -> [UInt8] {
    var bits = 1
    while bits < 24, 1 << bits < values.count { bits += 1 }
    let sorted = values.sorted { ($0.hash, $0.value) < ($1.hash, $1.value) }
    var starts = [UInt32](repeating: 0, count: (1 << bits) + 1)
    for (hash, _) in sorted { starts[Int(hash >> UInt64(64 - bits)) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var encoded = ByteWriter()
    encoded.append(UInt32(bits))
    encoded.append(UInt32(sorted.count))
    for start in starts { encoded.append(start) }
    for (hash, value) in sorted {
      encoded.append(UInt16(truncatingIfNeeded: hash))
      encoded.append(value)
    }
    return encoded.bytes
  }
}
