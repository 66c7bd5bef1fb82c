public import Claims
public import Vocabulary

/// Trains the confidence model of claims on gold: logistic regression with an L2 penalty, by AdaGrad (Duchi, Hazan and
/// Singer, 2011) in a fixed order, so that the same gold gives the same bytes.
public struct ClaimTraining {
  private var examples: [Example] = []
  private static let passes = 60
  private static let rate = 0.15
  private static let penalty = 8.0
  private static let leastCount = 4
  /// A reading with the right states and quad class but another relation or actor is half of a success.
  private static let truthOfNearMiss = 0.6

  private struct Example {
    let document: String
    let reading: String
    let features: [String]
    /// How right the reading is, 0…1.
    let truth: Double
  }

  public init() {}

  /// Adds a document's readings; each is right where the gold has an edge with its ends and relation.
  ///
  /// `affiliation` gives the state of a gold node that neither the gold nor the reading affiliates.
  public mutating func add(
    _ gold: GoldDocument, nodes: [Node], readings: [Reading], affiliation: (NodeID, Day?) -> NodeID?
  ) {
    let alignment = NodeAlignment(read: nodes, gold: gold)
    let states = Affiliations(gold, read: nodes, alignment, affiliation)
    let wanted = EdgeView.relation.items(
      gold.edges.map(\.key).flatMap(ClaimTraining.bothWays), affiliation: states.state)
    let wantedClasses = EdgeView.class.items(gold.edges.map(\.key), affiliation: states.state)
    for reading in readings {
      let key = alignment.gold(reading.claim.key)
      let isRight = !EdgeView.relation.items([key], affiliation: states.state).isDisjoint(with: wanted)
      let isNearlyRight = !EdgeView.class.items([key], affiliation: states.state).isDisjoint(
        with: wantedClasses)
      examples.append(
        Example(
          document: gold.article.id, reading: "\(key.source) \(key.relation.rawValue) \(key.target)",
          features: reading.featureNames,
          truth: isRight ? 1 : isNearlyRight ? ClaimTraining.truthOfNearMiss : 0))
    }
  }

  private static func bothWays(_ key: Claim.Key) -> [Claim.Key] {
    guard key.symmetric else { return [key] }
    let ends = [(key.source, key.target), (key.target, key.source)]
    return [key] + ends.map { Claim.Key($0, key.relation, $1, status: key.status) }
  }

  /// The model's file, ready for ``ConfidenceModel``.
  ///
  /// What the weights say of examples that they have not seen sets the scale (Platt, 1999): five models, each trained on
  /// four fifths of the documents, score the fifth, and a slope and an offset make those scores probabilities.
  public func train(threshold: Double) -> [UInt8] {
    let (names, rows) = numbered()
    let folds = examples.map { ClaimTraining.fold(of: $0.document) }
    var unseen = [Double](repeating: 0, count: examples.count)
    for fold in 0..<ClaimTraining.foldCount {
      let weights = fit(examples.indices.filter { folds[$0] != fold }, rows, featureCount: names.count)
      for index in examples.indices where folds[index] == fold {
        unseen[index] = rows[index].reduce(0) { $0 + weights[$1] }
      }
    }
    let (slope, offset) = scale(unseen)
    let weights = fit(Array(examples.indices), rows, featureCount: names.count)
    var lines = ["# feature\tweight", "threshold\t\(threshold)"]
    for (feature, weight) in zip(names, weights).sorted(by: { $0.0 < $1.0 }) {
      let scaled = weight * slope + (feature == "bias" ? offset : 0)
      guard abs(scaled) >= 0.005 else { continue }
      lines.append("\(feature)\t\((scaled * 1000).rounded() / 1000)")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func fit(_ chosen: [Int], _ rows: [[Int]], featureCount: Int) -> [Double] {
    var counts = [Double](repeating: 0, count: featureCount)
    for index in chosen {
      for feature in rows[index] { counts[feature] += 1 }
    }
    var weights = [Double](repeating: 0, count: featureCount)
    var squares = [Double](repeating: 1e-6, count: featureCount)
    for _ in 0..<ClaimTraining.passes {
      for index in chosen {
        let row = rows[index]
        let sum = row.reduce(0) { $0 + weights[$1] }
        let error = ConfidenceModel.logistic(sum) - examples[index].truth
        for feature in row {
          let slope = error + ClaimTraining.penalty * weights[feature] / counts[feature]
          squares[feature] += slope * slope
          weights[feature] -= ClaimTraining.rate * slope / squares[feature].squareRoot()
        }
      }
    }
    return weights
  }

  /// The slope and offset that make scores of unseen examples probabilities of being right, by gradient descent.
  private func scale(_ scores: [Double]) -> (slope: Double, offset: Double) {
    var (slope, offset) = (1.0, 0.0)
    for _ in 0..<400 {
      var (slopeError, offsetError) = (0.0, 0.0)
      for (score, example) in zip(scores, examples) {
        let error = ConfidenceModel.logistic(score * slope + offset) - (example.truth == 1 ? 1 : 0)
        slopeError += error * score
        offsetError += error
      }
      let count = Double(max(1, scores.count))
      slope -= slopeError / count * 0.5
      offset -= offsetError / count * 0.5
    }
    return (slope, offset)
  }

  /// Documents, not readings, are held apart: readings of one sentence are alike.
  private static func fold(of document: String) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in document.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(hash >> 32) % foldCount
  }

  private static let foldCount = 5

  /// The features that enough examples have, by number; a feature of two examples learns those by heart.
  private func numbered() -> (names: [String], rows: [[Int]]) {
    var counts: [String: Int] = [:]
    for example in examples {
      for feature in example.features { counts[feature, default: 0] += 1 }
    }
    let names = counts.filter { $0.value >= ClaimTraining.leastCount }.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    return (names, examples.map { $0.features.compactMap { numbers[$0] } })
  }

  /// The examples as lines of tab-separated columns: truth, document, reading, features; for studying what is learned.
  public var table: String {
    examples.map {
      ["\($0.truth)", $0.document, $0.reading].joined(separator: "\t") + "\t"
        + $0.features.joined(separator: "\t")
    }
    .joined(separator: "\n") + "\n"
  }

  public var exampleCount: Int { examples.count }
}
