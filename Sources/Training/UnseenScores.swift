import Claims

/// Slope and offset that make scores of unseen examples probabilities (Platt, 1999), by gradient descent.
enum Platt {
  static func scale(_ scores: [(score: Float, isRight: Bool)]) -> (slope: Float, offset: Float) {
    var (slope, offset) = (1.0, 0.0)
    for _ in 0..<300 {
      var (slopeError, offsetError) = (0.0, 0.0)
      for (score, isRight) in scores {
        let error = Double(Logistic.probability(Float(Double(score) * slope + offset))) - (isRight ? 1 : 0)
        slopeError += error * Double(score)
        offsetError += error
      }
      let count = Double(max(1, scores.count))
      slope -= slopeError / count * 0.5
      offset -= offsetError / count * 0.5
    }
    return (Float(slope), Float(offset))
  }
}

/// How well scores tell right from wrong.
enum Precision {
  /// Average precision, and the recall of what is given one chance in twenty-five or more.
  static func summary(_ judged: [(score: Float, isRight: Bool)]) -> String {
    let sorted = judged.sorted { $0.score > $1.score }
    let right = judged.count { $0.isRight }
    var (found, sum, recalled) = (0, 0.0, 0)
    for (rank, item) in sorted.enumerated() where item.isRight {
      found += 1
      sum += Double(found) / Double(rank + 1)
      if Logistic.probability(item.score) >= 0.04 { recalled += 1 }
    }
    return
      "average precision \(sum / Double(max(right, 1))), recall \(Double(recalled) / Double(max(right, 1)))"
  }
}
