/// The hash under which words and features stand in a model's tables.
///
/// Part of the model format: a change of these functions makes every older model wrong, so it must come with a new
/// ``LanguageModel/formatVersion``.
package enum FeatureHash {
  /// Both values in one: the halves of a 128-bit product, folded (the mixing step of wyhash).
  @inline(__always)
  package static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ 0x9e37_79b9_7f4a_7c15).multipliedFullWidth(by: b ^ 0xd6e8_feb8_6659_fd93)
    return product.high ^ product.low
  }

  /// The hash of a run of bytes (Fowler, Noll and Vo's 1a, then one more mixing step with the length).
  @inline(__always)
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var count: UInt64 = 0
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      count &+= 1
    }
    return mix(hash, count)
  }
}
