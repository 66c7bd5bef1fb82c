/// The hashed features of one decision, in a buffer that is used again for the next.
///
/// Each call of an adding method is one template: its number is mixed into the hash, so that equal values of different
/// templates stay apart. A template that does not apply must be passed over with ``skip(_:)``.
package struct FeatureList: ~Copyable {
  /// More than any set of templates adds.
  package static let capacity = 256

  package let hashes: UnsafeMutablePointer<UInt64>
  package private(set) var count = 0
  private var template: UInt64 = 0

  package init() {
    hashes = .allocate(capacity: Self.capacity)
    hashes.initialize(repeating: 0, count: Self.capacity)
  }

  deinit {
    hashes.deallocate()
  }

  @inline(__always)
  package mutating func removeAll() {
    count = 0
    template = 0
  }

  @inline(__always)
  package mutating func skip(_ templates: UInt64) {
    template &+= templates
  }

  @inline(__always)
  package mutating func add(_ a: UInt64) {
    template &+= 1
    // In bounds whatever the count: the capacity is a power of two.
    hashes[count & (Self.capacity - 1)] = FeatureHash.mix(a, template)
    count &+= 1
  }

  @inline(__always)
  package mutating func add(_ a: UInt64, _ b: UInt64) {
    add(FeatureHash.mix(a, b))
  }

  @inline(__always)
  package mutating func add(_ a: UInt64, _ b: UInt64, _ c: UInt64) {
    add(FeatureHash.mix(FeatureHash.mix(a, b), c))
  }

  @inline(__always)
  package mutating func add(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) {
    add(FeatureHash.mix(FeatureHash.mix(a, b), FeatureHash.mix(c, d)))
  }
}
