/// Finds ends of sentences that no stop marks, in text that has lost its lines: headlines, greetings, signatures, lists.
///
/// A linear model over the words around a gap and their shapes. It only adds ends to those that the rules find.
public struct SentenceBoundaryScorer: Sendable {
  /// The number of weights; a power of two.
  package static let size = 1 << 17

  package let weights: [Int16]
  /// A gap whose score is above it ends a sentence.
  package let threshold: Int32

  /// - Precondition: There are ``size`` weights.
  package init(weights: [Int16], threshold: Int32) {
    precondition(weights.count == Self.size, "\(weights.count) weights, expected \(Self.size)")
    self.weights = weights
    self.threshold = threshold
  }

  /// Reads what ``bytes`` gives: the threshold (4 bytes) and the weights (2 bytes each), little-endian; nil for another length.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 4 + 2 * Self.size else { return nil }
    threshold = bytes[0..<4].reversed().reduce(0) { $0 << 8 | Int32($1) }
    weights = (0..<Self.size).map { index in
      Int16(bitPattern: UInt16(bytes[4 + 2 * index]) | UInt16(bytes[5 + 2 * index]) << 8)
    }
  }

  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 + 2 * Self.size)
    for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: threshold >> (8 * Int32(shift)))) }
    for weight in weights {
      bytes.append(UInt8(truncatingIfNeeded: weight))
      bytes.append(UInt8(truncatingIfNeeded: weight >> 8))
    }
    return bytes
  }

  func ends(_ features: [UInt32]) -> Bool {
    var score: Int32 = 0
    for feature in features { score += Int32(weights[Int(feature)]) }
    return score > threshold
  }
}
