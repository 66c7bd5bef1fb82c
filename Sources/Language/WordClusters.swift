/// Classes of words that stand in like places in running text, at three granularities.
package struct WordClusters: Sendable {
  private let table: WordTable?
  /// For each fine cluster the hashes of its coarse, middle and fine class.
  private let paths: [(UInt64, UInt64, UInt64)]

  /// No word has a cluster.
  package init() {
    table = nil
    paths = []
  }

  /// Nil for bytes that are no clusters.
  ///
  /// Layout: the number of clusters (UInt16), for each its coarse and middle class
  /// (UInt16 each), then a ``WordTable`` from words to their cluster (the low 12 bits) and casing (the high 4).
  package init?(_ bytes: ModelBytes) {
    var reader = ByteReader(bytes)
    guard let count = reader.number(UInt16.self) else { return nil }
    var paths: [(UInt64, UInt64, UInt64)] = []
    for fine in 0..<UInt64(count) {
      guard let coarse = reader.number(UInt16.self), let middle = reader.number(UInt16.self) else {
        return nil
      }
      paths.append(
        (
          FeatureHash.mix(UInt64(coarse), 1), FeatureHash.mix(UInt64(middle), 2), FeatureHash.mix(fine, 3)
        ))
    }
    guard let rest = reader.slice(count: bytes.count - reader.offset), let table = WordTable(rest) else {
      return nil
    }
    self.table = table
    self.paths = paths
  }

  package static func encode(
    paths: [(coarse: UInt16, middle: UInt16)], words: [(hash: UInt64, value: UInt16)]
  ) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(UInt16(paths.count))
    for path in paths {
      writer.append(path.coarse)
      writer.append(path.middle)
    }
    writer.append(WordTable.encode(words))
    return writer.bytes
  }

  /// The hashes of a word's clusters from coarse to fine, and its casing; zeros for a word without a cluster.
  func classes(ofKey key: UInt64) -> (clusters: (UInt64, UInt64, UInt64), casing: UInt64) {
    guard let value = table?.value(of: key), Int(value & Self.clusterMask) < paths.count else {
      return ((0, 0, 0), 0)
    }
    return (paths[Int(value & Self.clusterMask)], UInt64(value >> Self.clusterBits) + 1)
  }

  package static let clusterBits: UInt16 = 12
  package static let clusterMask: UInt16 = 0xfff
}
