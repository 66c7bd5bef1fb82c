/// The weights of a linear model over hashed features, pruned, in one byte each, read in place.
///
/// A weight is stored as the square root of its size in 127 steps with its sign, so that small weights keep their
/// difference; scores are whole numbers. Features fall into buckets by the high bits of their hash and are known there
/// by 16 low ones. Layout, little-endian: bucket bits (UInt32), bytes of rows (UInt32), for each bucket and one past
/// the last its first byte (UInt32), then rows: hash bits (UInt16), number of classes (UInt8), the classes (UInt8
/// each), their weights (Int8 each).
package struct WeightTable: Sendable {
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
    guard 1...28 ~= bits, buffer.count == 8 + 4 * ((1 << bits) + 1) + rowBytes else { return nil }
    self.bytes = bytes
    bucketBits = UInt64(bits)
    starts = base + 8
    rows = starts + 4 * ((1 << bits) + 1)
  }

  /// Adds up the weights of the features for each class.
  ///
  /// - Parameter scores: Room for ``classLimit`` scores; the first `classes` are set to 0 first.
  package func score(
    _ features: borrowing FeatureList, classes: Int, into scores: UnsafeMutablePointer<Int32>
  ) {
    scores.update(repeating: 0, count: min(classes, Self.classLimit))
    for index in 0..<min(features.count, FeatureList.capacity) {
      let hash = features.hashes[index]
      // The bucket is below the number of starts by the shift; a row is read only where it ends within its bucket, and
      // the bucket within the rows.
      let bucket = Int(hash >> (64 - bucketBits))
      var offset = Int(
        UInt32(littleEndian: starts.loadUnaligned(fromByteOffset: bucket &* 4, as: UInt32.self)))
      let end = min(
        Int(UInt32(littleEndian: starts.loadUnaligned(fromByteOffset: bucket &* 4 &+ 4, as: UInt32.self))),
        rowBytes)
      let check = UInt16(truncatingIfNeeded: hash)
      while offset &+ 3 <= end {
        let count = Int(rows.load(fromByteOffset: offset &+ 2, as: UInt8.self))
        let next = offset &+ 3 &+ 2 &* count
        if UInt16(littleEndian: rows.loadUnaligned(fromByteOffset: offset, as: UInt16.self)) == check {
          guard next <= end else { break }
          let classes = rows + (offset &+ 3)
          let weights = classes + count
          for entry in 0..<count {
            let root = Int32(weights.load(fromByteOffset: entry, as: Int8.self))
            scores[Int(classes.load(fromByteOffset: entry, as: UInt8.self))] &+= root &* abs(root)
          }
          break
        }
        offset = next
      }
    }
  }

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

  /// The bytes of a table. At most 255 classes of a row are kept.
  package static func encode(_ rows: [Row]) -> [UInt8] {
    var largest: Float = 1e-9
    for row in rows { for entry in row.weights { largest = max(largest, abs(entry.weight)) } }
    var bits = 1
    while bits < 28, 1 << bits < rows.count / 2 { bits += 1 }
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
      encoded.append(UInt16(truncatingIfNeeded: row.hash))
      encoded.append(UInt8(kept.count))
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
    return table.bytes
  }
}
