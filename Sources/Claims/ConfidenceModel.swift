/// How likely a reading is right: a logistic regression over ``Features``, trained on development gold.
public struct ConfidenceModel: Sendable {
  /// By the hash of the feature's name.
  private let weights: [UInt64: Double]
  /// Readings below this probability make no claim.
  public let threshold: Double

  public init(weights: [String: Double], threshold: Double) {
    self.weights = Dictionary(
      weights.map { name, weight in
        var hash = FeatureHash()
        hash.add(name)
        return (hash.value, weight)
      }
    ) { first, _ in first }
    self.threshold = threshold
  }

  /// Reads lines of a feature's name, a tab and its weight; the line `threshold` is the least accepted probability.
  public init(_ bytes: [UInt8]) throws(LexiconError) {
    var weights: [String: Double] = [:]
    var threshold = 0.5
    for row in try TableRows(bytes, file: "confidence.tsv", columns: 2).rows {
      guard let value = Double(row.columns[1]) else {
        throw .badStrength(file: row.file, line: row.line, text: row.columns[1])
      }
      if row.columns[0] == "threshold" { threshold = value } else { weights[row.columns[0]] = value }
    }
    self.init(weights: weights, threshold: threshold)
  }

  /// The probability that the reading is right, 0…1.
  func probability(_ features: Features) -> Double {
    ConfidenceModel.logistic(features.hashes.reduce(0) { $0 + (weights[$1] ?? 0) })
  }

  var isEmpty: Bool { weights.isEmpty }

  /// 1 / (1 + e⁻ˣ), without a maths library: Swift's standard library has no `exp`, and this target imports none.
  public static func logistic(_ x: Double) -> Double {
    guard abs(x) < 40 else { return x > 0 ? 1 : 0 }
    return 1 / (1 + exponential(-x))
  }

  /// eˣ by halving the argument until its Taylor series converges within double precision.
  static func exponential(_ x: Double) -> Double {
    let halvings = 8
    let small = x / Double(1 << halvings)
    var term = 1.0
    var sum = 1.0
    for index in 1...12 {
      term *= small / Double(index)
      sum += term
    }
    for _ in 0..<halvings { sum *= sum }
    return sum
  }
}
