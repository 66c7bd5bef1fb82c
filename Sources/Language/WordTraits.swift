/// What the models see of a word: hashes of its form, its ends, its shape, and its clusters.
package struct WordTraits {
  /// Of the form as it stands.
  package var form: UInt64 = 0
  /// Of the form in lower case, every digit a 0.
  package var lower: UInt64 = 0
  /// Of the last one to four bytes in lower case, the whole form when it is shorter.
  package var suffixes: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  /// Of the first one to four bytes in lower case.
  package var prefixes: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  /// Of the form's kinds of character, each run of a kind once: `Xx` for "Moscow", `X-d` for "G-20".
  package var shape: UInt64 = 0
  /// The same with runs of up to two.
  package var longShape: UInt64 = 0
  /// Of the word's cluster from coarse to fine; 0 for a word without one.
  package var clusters: (UInt64, UInt64, UInt64) = (0, 0, 0)
  /// How often running text writes the word with a capital, as a number; 0 for a word without a cluster.
  package var casing: UInt64 = 0
  /// Which known names the word is part of, as ``NameList`` marks it.
  package var known: UInt64 = 0

  package init() {}

  /// The traits of a form in UTF-8; only ASCII letters have case here.
  package init(form bytes: UnsafeBufferPointer<UInt8>, clusters map: borrowing WordClusters) {
    let count = bytes.count
    form = FeatureHash.of(bytes)
    lower = Self.key(of: bytes)
    suffixes = (
      Self.end(bytes, 1), Self.end(bytes, 2), Self.end(bytes, 3), Self.end(bytes, 4)
    )
    prefixes = (
      Self.start(bytes, 1), Self.start(bytes, 2), Self.start(bytes, 3), Self.start(bytes, 4)
    )
    var (short, long): (UInt64, UInt64) = (1, 1)
    var (last, run): (UInt8, Int) = (0, 0)
    for index in 0..<count {
      let kind = Self.kind(bytes[index])
      run = kind == last ? run + 1 : 1
      last = kind
      if run == 1 { short = FeatureHash.mix(short, UInt64(kind)) }
      if run <= 2 { long = FeatureHash.mix(long, UInt64(kind)) }
    }
    shape = short
    longShape = long
    (clusters, casing) = map.classes(ofKey: lower)
  }

  /// The hash under which word lists and clusters hold a word: lower case, every digit a 0.
  package static func key(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    FeatureHash.of(bytes.lazy.map { isDigit($0) ? 0x30 : lowercased($0) })
  }

  private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ length: Int) -> UInt64 {
    FeatureHash.of(bytes[max(0, bytes.count - length)...].lazy.map(lowercased))
  }

  private static func start(_ bytes: UnsafeBufferPointer<UInt8>, _ length: Int) -> UInt64 {
    FeatureHash.of(bytes[..<min(bytes.count, length)].lazy.map(lowercased))
  }

  @inline(__always)
  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Letters and digits by class, bytes of other scripts as one class, every sign for itself.
  @inline(__always)
  private static func kind(_ byte: UInt8) -> UInt8 {
    if byte >= 0x80 { return 0x75 }
    if isDigit(byte) { return 0x64 }
    if byte &- 0x41 < 26 { return 0x58 }
    return byte &- 0x61 < 26 ? 0x78 : byte
  }
}
