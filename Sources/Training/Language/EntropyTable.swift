/// x·ln x for counts, from additions and multiplications alone, so that it is the same on every machine.
struct EntropyTable {
  private let small: [Float]

  init() {
    small = (0..<65_536).map { Float(Self.compute($0)) }
  }

  @inline(__always)
  func of(_ count: Int32) -> Float {
    count < 65_536 ? small[max(0, Int(count))] : Float(Self.compute(Int(count)))
  }

  private static func compute(_ count: Int) -> Double {
    guard count > 1 else { return 0 }
    return Double(count) * logarithm(Double(count))
  }

  /// The natural logarithm of a number of at least 1, by the series of the inverse hyperbolic tangent.
  static func logarithm(_ number: Double) -> Double {
    let ratio = (number.significand - 1) / (number.significand + 1)
    let square = ratio * ratio
    var (power, sum) = (ratio, 0.0)
    for odd in stride(from: 1, to: 40, by: 2) {
      sum += power / Double(odd)
      power *= square
    }
    return 2 * sum + Double(number.exponent) * 0.693_147_180_559_945_3
  }
}
