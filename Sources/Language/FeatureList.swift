/// The hashed features of one decision, in a buffer that is used again for the next.
///
/// Each call of an adding method is one template: its number is mixed into the hash, so that equal values of different
/// templates stay apart.
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

  /// The same for lists of the same features, and almost surely for no others.
  package var signature: UInt64 {
    var sum: UInt64 = 0
    for index in 0..<min(count, Self.capacity) { sum &+= hashes[index] }
    return sum
  }

  @inline(__always)
  package mutating func removeAll() {
    count = 0
    template = 0
  }

  /// Where the list ends now; ``removeAll(after:)`` brings it back.
  package struct Mark: BitwiseCopyable {
    package let count: Int
    fileprivate let template: UInt64
  }

  package var mark: Mark { Mark(count: count, template: template) }

  package mutating func removeAll(after mark: Mark) {
    count = mark.count
    template = mark.template
  }

  /// Adds one of a set of values of which any number may hold, under a template of its own.
  @inline(__always)
  package mutating func add(member a: UInt64, of set: UInt64) {
    hashes[count & (Self.capacity - 1)] = FeatureHash.mix(a, set &+ 0x10000)
    count &+= 1
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
