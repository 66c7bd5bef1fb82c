/// The weights of a linear model over hashed features, pruned, in one byte each, read in place.
///
/// A weight is stored as the square root of its size in 127 steps with its sign, so that small weights keep their
/// difference; scores are whole numbers. Features fall into buckets by the high bits of their hash and are known there
/// by 12 low ones. Layout, little-endian: bucket bits (UInt32), bytes of rows (UInt32), for each bucket and one past
/// the last its first byte (UInt32), then rows: 12 hash bits and, above them, 4 for the number of classes (UInt16), of
/// which 15 says that the number follows (UInt8); the classes (UInt8 each); their weights (Int8 each). Four zeros end it.
package struct WeightTable: FeatureScorer, Sendable {
  /// Scores are kept for as many classes, whatever the number in use, so that any class byte is in bounds.
  package static let classLimit = 256

  private let bytes: ModelBytes
  nonisolated(unsafe) private let starts: UnsafeRawPointer
  nonisolated(unsafe) private let rows: UnsafeRawPointer
  private let bucketBits: UInt64
  private let rowBytes: Int

  /// Nil for bytes that are no table.
  package init?(_ bytes: ModelBytes) {
    let buffer = bytes.buffer
    guard let base = buffer.baseAddress, buffer.count >= 12 else { return nil }
    let bits = Int(UInt32(littleEndian: base.loadUnaligned(as: UInt32.self)))
    rowBytes = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
    guard 1...28 ~= bits, buffer.count == 8 + 4 * ((1 << bits) + 1) + rowBytes + Self.padding
    else { return nil }
    self.bytes = bytes
    bucketBits = UInt64(bits)
    starts = base + 8
    rows = starts + 4 * ((1 << bits) + 1)
  }

  /// Adds up the weights of the features for each class.
  ///
  /// There must be room for ``classLimit`` scores; the first `classes` are set to 0 first.
  package func score(
    _ features: borrowing FeatureList, classes: Int, into scores: UnsafeMutablePointer<Int32>
  ) {
    scores.update(repeating: 0, count: min(classes, Self.classLimit))
    add(features, from: 0, to: scores)
  }

  package func add(
    _ features: borrowing FeatureList, from first: Int, to scores: UnsafeMutablePointer<Int32>
  ) {
    let count = min(features.count, FeatureList.capacity)
    // In three loops, the first two without a branch, so that the processor waits for many places in memory at once.
    withUnsafeTemporaryAllocation(of: (start: Int, end: Int).self, capacity: FeatureList.capacity) {
      buckets in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FeatureList.capacity) { rows in
        for index in first..<count { buckets[index] = bucket(of: features.hashes[index]) }
        for index in first..<count { rows[index] = row(at: buckets[index].start) }
        for index in first..<count {
          add(features.hashes[index], buckets[index], rows[index], to: scores)
        }
      }
    }
  }

  /// Where the rows of a feature's bucket begin and end, within the rows.
  @inline(__always)
  private func bucket(of hash: UInt64) -> (start: Int, end: Int) {
    // A shift by less than 64 leaves no more than the bits of a bucket, and there is one start more than buckets.
    let pair = UInt64(
      littleEndian: starts.loadUnaligned(
        fromByteOffset: Int(truncatingIfNeeded: hash >> (64 &- bucketBits)) &* 4, as: UInt64.self))
    return (
      min(Int(truncatingIfNeeded: pair & 0xffff_ffff), rowBytes),
      min(Int(truncatingIfNeeded: pair >> 32), rowBytes)
    )
  }

  /// The first bytes of a row.
  @inline(__always)
  private func row(at offset: Int) -> UInt32 {
    // The rows are followed by as many bytes as are read here beyond their end.
    UInt32(littleEndian: rows.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  @inline(__always)
  private func add(
    _ hash: UInt64, _ bucket: (start: Int, end: Int), _ first: UInt32,
    to scores: UnsafeMutablePointer<Int32>
  ) {
    var (offset, head) = (bucket.start, first)
    let check = UInt32(truncatingIfNeeded: hash & 0xfff)
    while offset < bucket.end {
      var count = Int(head >> 12 & 15)
      var content = offset &+ 2
      if count == 15 {
        count = Int(head >> 16 & 255)
        content = offset &+ 3
      }
      let next = content &+ 2 &* count
      if head & 0xfff == check {
        // A row that its bucket does not hold to the end is none; a class is a byte, so within the scores.
        guard next <= bucket.end else { return }
        let classes = rows + content
        let weights = classes + count
        for entry in 0..<count {
          let root = Int32(weights.load(fromByteOffset: entry, as: Int8.self))
          scores[Int(classes.load(fromByteOffset: entry, as: UInt8.self))] &+= root &* abs(root)
        }
        return
      }
      offset = next
      if offset >= bucket.end { return }
      head = row(at: offset)
    }
  }

  /// Zeros after the last row, so that a row's head can be read at any place.
  private static let padding = 4

  /// The square root of a share of 1 in 127ths, to the nearest; by bisection, since this target links no mathematics.
  private static func root(of share: Float) -> Int8 {
    var (low, high): (Int, Int) = (0, 127)
    while low < high {
      let middle = (low + high + 1) / 2
      let least = (Float(middle) - 0.5) / 127
      if least * least <= share { low = middle } else { high = middle - 1 }
    }
    return Int8(low)
  }

  /// A feature's weights before they are stored.
  package struct Row {
    package var hash: UInt64
    package var weights: [(label: UInt8, weight: Float)]

    package init(hash: UInt64, weights: [(label: UInt8, weight: Float)]) {
      self.hash = hash
      self.weights = weights
    }
  }

  /// The bytes of a table.
  ///
  /// At most 255 classes of a row are kept.
  package static func encode(_ rows: [Row]) -> [UInt8] {
    var largest: Float = 1e-9
    for row in rows { for entry in row.weights { largest = max(largest, abs(entry.weight)) } }
    var bits = 1
    while bits < 28, 1 << bits < rows.count / 4 { bits += 1 }
    let sorted = rows.sorted { $0.hash < $1.hash }
    var starts = [UInt32](repeating: 0, count: (1 << bits) + 1)
    var encoded = ByteWriter()
    var bucket = 0
    for row in sorted {
      let own = Int(row.hash >> UInt64(64 - bits))
      while bucket < own {
        bucket += 1
        starts[bucket] = UInt32(encoded.bytes.count)
      }
      let kept = row.weights.compactMap { entry -> (label: UInt8, root: Int8)? in
        let root = Self.root(of: abs(entry.weight) / largest)
        return root == 0 ? nil : (entry.label, entry.weight < 0 ? -root : root)
      }.prefix(255)
      if kept.isEmpty { continue }
      encoded.append(UInt16(truncatingIfNeeded: row.hash & 0xfff) | UInt16(min(kept.count, 15)) << 12)
      if kept.count >= 15 { encoded.append(UInt8(kept.count)) }
      for entry in kept { encoded.append(entry.label) }
      for entry in kept { encoded.append(entry.root) }
    }
    while bucket < 1 << bits {
      bucket += 1
      starts[bucket] = UInt32(encoded.bytes.count)
    }
    var table = ByteWriter()
    table.append(UInt32(bits))
    table.append(UInt32(encoded.bytes.count))
    for start in starts { table.append(start) }
    table.append(encoded.bytes)
    table.append([UInt8](repeating: 0, count: padding))
    return table.bytes
  }
}
