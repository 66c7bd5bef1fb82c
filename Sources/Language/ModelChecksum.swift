/// A checksum against damage, not against forgery: four lanes of multiply and mix, several bytes a cycle.
enum ModelChecksum {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    var offset = 0
    while offset + 32 <= bytes.count {
      lanes.0 = FeatureHash.mix(lanes.0, word(bytes, offset))
      lanes.1 = FeatureHash.mix(lanes.1, word(bytes, offset + 8))
      lanes.2 = FeatureHash.mix(lanes.2, word(bytes, offset + 16))
      lanes.3 = FeatureHash.mix(lanes.3, word(bytes, offset + 24))
      offset += 32
    }
    var sum = FeatureHash.mix(FeatureHash.mix(lanes.0, lanes.1), FeatureHash.mix(lanes.2, lanes.3))
    while offset < bytes.count {
      sum = FeatureHash.mix(sum, UInt64(bytes[offset]))
      offset += 1
    }
    return FeatureHash.mix(sum, UInt64(bytes.count))
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
