/// What a network sees of one thing: the hashes of its features.
package struct FeatureSet: Sendable {
  package private(set) var hashes: [UInt64] = []

  init() { hashes.reserveCapacity(32) }

  /// Adds a feature: a template with the hashes of what fills it.
  mutating func add(
    _ template: FeatureTemplate, _ first: UInt64 = 0, _ second: UInt64 = 0, _ third: UInt64 = 0,
    _ fourth: UInt64 = 0
  ) {
    hashes.append(EventHash.mixed(template.rawValue, first, second, third, fourth))
  }
}

/// Hashes of 64 bits.
package enum EventHash {
  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  /// FNV-1a (Fowler, Noll and Vo, 1991) of a text's bytes.
  package static func of(_ text: some StringProtocol) -> UInt64 {
    text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* prime }
  }

  static func mixed(
    _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0, _ fourth: UInt64 = 0, _ fifth: UInt64 = 0
  ) -> UInt64 {
    joined(joined(joined(joined(joined(start, first), second), third), fourth), fifth)
  }

  /// One more part; the order of parts matters.
  ///
  /// The multiplier is that of MurmurHash3's finalizer (Appleby, 2011).
  @inline(__always)
  static func joined(_ hash: UInt64, _ part: UInt64) -> UInt64 {
    let product = (hash ^ part) &* 0xff51_afd7_ed55_8ccd
    return product ^ (product >> 32)
  }
}
