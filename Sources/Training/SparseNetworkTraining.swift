import Claims

/// Trains a ``SparseNetwork`` by AdaGrad (Duchi, Hazan and Singer, 2011), in a fixed order, so that the same examples give the
/// same bytes.
struct SparseNetworkTraining {
  let outputs: Int
  let hidden: Int
  let width: Int
  private let index: [UInt64: UInt32]
  private let keys: [UInt64]
  private(set) var weights: [Float]
  private var squares: [Float]
  private(set) var top: [Float]
  private var topSquares: [Float]
  private let rate: Float
  private let penalty: Float

  /// `features` are the hashes to learn of.
  init(features: [UInt64], outputs: Int, hidden: Int, rate: Float, penalty: Float, seed: UInt64 = 0) {
    self.outputs = outputs
    self.hidden = hidden
    self.rate = rate
    self.penalty = penalty
    width = outputs + hidden
    keys = features.sorted()
    index = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, UInt32($0)) })
    var random = SplitMix(seed: 7 + seed)
    weights = [Float](repeating: 0, count: keys.count * width)
    for row in keys.indices {
      for unit in outputs..<width { weights[row * width + unit] = random.symmetric() * 0.05 }
    }
    squares = [Float](repeating: 0.01, count: keys.count * width)
    top = (0..<outputs * hidden).map { _ in random.symmetric() * 0.4 }
    topSquares = [Float](repeating: 0.01, count: outputs * hidden)
  }

  /// The rows of the known features among `hashes`.
  func rows(_ hashes: [UInt64]) -> [UInt32] { hashes.compactMap { index[$0] } }

  func add(_ rows: ArraySlice<UInt32>, to sum: inout [Float]) {
    weights.withUnsafeBufferPointer { weights in
      sum.withUnsafeMutableBufferPointer { sum in
        for row in rows {
          let first = Int(row) * width
          for index in 0..<width { sum[index] += weights[first + index] }
        }
      }
    }
  }

  func scores(of sum: [Float]) -> [Float] {
    SparseNetwork.scores(of: sum, outputs: outputs, top: top)
  }

  /// From the outputs' errors to the slopes of a sum; learns the hidden units' weights by the way.
  mutating func slopes(_ errors: [Float], of sum: [Float]) -> [Float] {
    var slopes = errors + [Float](repeating: 0, count: hidden)
    for unit in 0..<hidden where sum[outputs + unit] > 0 {
      for output in 0..<outputs where errors[output] != 0 {
        let place = unit * outputs + output
        slopes[outputs + unit] += errors[output] * top[place]
        let slope = errors[output] * sum[outputs + unit] + penalty * top[place]
        topSquares[place] += slope * slope
        top[place] -= rate * slope / topSquares[place].squareRoot()
      }
    }
    return slopes
  }

  mutating func learn(_ rows: ArraySlice<UInt32>, _ slopes: [Float]) {
    weights.withUnsafeMutableBufferPointer { weights in
      squares.withUnsafeMutableBufferPointer { squares in
        slopes.withUnsafeBufferPointer { slopes in
          for row in rows {
            let first = Int(row) * width
            for index in 0..<width {
              let place = first + index
              let slope = slopes[index] + penalty * weights[place]
              squares[place] += slope * slope
              weights[place] -= rate * slope / squares[place].squareRoot()
            }
          }
        }
      }
    }
  }

  /// The network as it is read with, of trainings over the same features, whose scores it averages: rows in one byte a
  /// weight, rows of next to nothing left out.
  static func network(_ trainings: [SparseNetworkTraining]) -> SparseNetwork {
    let (outputs, hidden) = (trainings[0].outputs, trainings[0].hidden)
    let share = 1 / Float(trainings.count)
    var (kept, scales, stored): ([UInt64], [Float], [Int8]) = ([], [], [])
    for (row, key) in trainings[0].keys.enumerated() {
      var own = [Float](repeating: 0, count: outputs)
      for training in trainings {
        let weights = training.weights[row * training.width..<(row + 1) * training.width]
        for (output, weight) in weights.prefix(outputs).enumerated() { own[output] += weight * share }
        own += weights.dropFirst(outputs)
      }
      let largest = own.reduce(0) { max($0, abs($1)) }
      guard largest >= 0.02 else { continue }
      kept.append(key)
      scales.append(largest / 127)
      stored += own.map { Int8(($0 / largest * 127).rounded()) }
    }
    return SparseNetwork(
      outputs: outputs, hidden: hidden * trainings.count, keys: kept, scales: scales, weights: stored,
      top: trainings.flatMap { $0.top.map { $0 * share } })
  }
}

/// Counts features by hash, roughly: two of a count may share a place, which admits a rare one now and then.
struct FeatureCounts {
  private var counts = [UInt8](repeating: 0, count: 1 << 26)

  mutating func add(_ hashes: [UInt64], times: UInt8 = 1) {
    for hash in hashes {
      let place = Int(truncatingIfNeeded: hash >> 38)
      let (sum, overflow) = counts[place].addingReportingOverflow(times)
      counts[place] = overflow ? 255 : sum
    }
  }

  func count(_ hash: UInt64) -> UInt8 { counts[Int(truncatingIfNeeded: hash >> 38)] }
}

extension SplitMix {
  /// From -1 to 1.
  fileprivate mutating func symmetric() -> Float { Float(next() >> 40) / Float(1 << 23) - 1 }
}
