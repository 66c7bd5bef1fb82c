/// A small network over hashed features: the features' rows are added up, and the sums judged.
///
/// A feature's row holds a weight for each output, which counts directly, and one for each hidden unit; what is positive of
/// a hidden unit's sum counts for every output by a weight of its own. So a score is a linear model's with what features say
/// together. Sums of parts may be added, so that a part that many judgements share is looked up once.
package struct SparseNetwork: Sendable {
  package let outputs: Int
  package let hidden: Int
  /// By hash, open addressing; 0 is empty.
  private let slots: [UInt64]
  private let rowOfSlot: [UInt32]
  let keys: [UInt64]
  let scales: [Float]
  let weights: [Int8]
  /// For each hidden unit its weight for each output.
  let top: [Float]

  /// How many numbers a sum has.
  package var width: Int { outputs + hidden }
  package var featureCount: Int { scales.count }

  /// A network that knows no feature.
  package init(outputs: Int, hidden: Int) {
    self.init(outputs: outputs, hidden: hidden, keys: [], scales: [], weights: [], top: [])
  }

  package init(
    outputs: Int, hidden: Int, keys: [UInt64], scales: [Float], weights: [Int8], top: [Float]
  ) {
    self.outputs = outputs
    self.hidden = hidden
    self.keys = keys
    self.scales = scales
    self.weights = weights
    self.top = top.isEmpty ? [Float](repeating: 0, count: outputs * hidden) : top
    var capacity = 16
    while capacity < keys.count * 2 { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    var rowOfSlot = [UInt32](repeating: 0, count: capacity)
    for (row, key) in keys.enumerated() where key != 0 {
      var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
      while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = key
      rowOfSlot[slot] = UInt32(row)
    }
    self.slots = slots
    self.rowOfSlot = rowOfSlot
  }

  /// Adds the features' rows to a sum of ``width`` numbers.
  package func add(_ features: FeatureSet, to sum: inout [Float]) {
    add(hashes: features.hashes, to: &sum)
  }

  package func add(hashes: [UInt64], to sum: inout [Float]) {
    guard !scales.isEmpty else { return }
    let (mask, width) = (slots.count - 1, width)
    slots.withUnsafeBufferPointer { slots in
      weights.withUnsafeBufferPointer { weights in
        sum.withUnsafeMutableBufferPointer { sum in
          for hash in hashes {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != hash, slots[slot] != 0 { slot = (slot + 1) & mask }
            guard slots[slot] == hash else { continue }
            let row = Int(rowOfSlot[slot])
            let scale = scales[row]
            let first = row * width
            for index in 0..<width { sum[index] += scale * Float(weights[first + index]) }
          }
        }
      }
    }
  }

  package func sum(_ features: FeatureSet) -> [Float] {
    var sum = [Float](repeating: 0, count: width)
    add(features, to: &sum)
    return sum
  }

  /// The outputs' scores for a sum; 0 is as likely as not.
  package func scores(of sum: [Float]) -> [Float] {
    SparseNetwork.scores(of: sum, outputs: outputs, top: top)
  }

  /// The outputs' scores for features that are judged by themselves.
  package func scores(_ hashes: [UInt64]) -> [Float] {
    var sum = [Float](repeating: 0, count: width)
    add(hashes: hashes, to: &sum)
    return scores(of: sum)
  }

  package static func scores(of sum: [Float], outputs: Int, top: [Float]) -> [Float] {
    var scores = Array(sum[..<outputs])
    for unit in 0..<(sum.count - outputs) where sum[outputs + unit] > 0 {
      for output in 0..<outputs { scores[output] += sum[outputs + unit] * top[unit * outputs + output] }
    }
    return scores
  }
}

/// The logistic function, without a maths library: Swift's standard library has no `exp`, and this target imports none.
package enum Logistic {
  /// 1 / (1 + e⁻ˣ).
  package static func probability(_ x: Float) -> Float {
    guard abs(x) < 40 else { return x > 0 ? 1 : 0 }
    return 1 / (1 + exponential(-x))
  }

  /// eˣ by halving the argument until its Taylor series converges within single precision.
  private static func exponential(_ x: Float) -> Float {
    let small = Double(x) / 256
    var sum = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<8 { sum *= sum }
    return Float(sum)
  }
}
