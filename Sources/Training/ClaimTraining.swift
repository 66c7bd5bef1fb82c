public import Claims
public import Vocabulary

/// Trains the confidence model of claims on gold: logistic regression with an L2 penalty, by AdaGrad (Duchi, Hazan and
/// Singer, 2011) in a fixed order, so that the same gold gives the same bytes.
public struct ClaimTraining {
  private var examples: [Example] = []
  private static let passes = 60
  private static let rate = 0.15
  private static let penalty = 0.0015

  private struct Example {
    let features: [String]
    let isRight: Bool
    let weight: Double
  }

  public init() {}

  /// Adds a document's readings; each is right where the gold has an edge with its ends and relation.
  public mutating func add(_ gold: GoldDocument, nodes: [Node], readings: [Reading]) {
    let alignment = NodeAlignment(read: nodes, gold: gold)
    struct Ends: Hashable {
      let source: NodeID
      let relation: Relation
      let target: NodeID
      let isNegated: Bool
    }
    var wanted: Set<Ends> = []
    for edge in gold.edges {
      let key = edge.key
      wanted.insert(
        Ends(source: key.source, relation: key.relation, target: key.target, isNegated: key.status == .negated))
      if key.symmetric {
        wanted.insert(
          Ends(source: key.target, relation: key.relation, target: key.source, isNegated: key.status == .negated))
      }
    }
    for reading in readings {
      let key = reading.claim.key
      let ends = Ends(
        source: alignment.gold(key.source), relation: key.relation, target: alignment.gold(key.target),
        isNegated: key.status == .negated)
      examples.append(
        Example(features: reading.featureNames, isRight: wanted.contains(ends), weight: 1))
    }
  }

  /// The model's file, ready for ``ConfidenceModel``.
  public func train(threshold: Double) -> [UInt8] {
    var weights: [String: Double] = [:]
    var squares: [String: Double] = [:]
    for _ in 0..<ClaimTraining.passes {
      for example in examples {
        let sum = example.features.reduce(0) { $0 + (weights[$1] ?? 0) }
        let error = ConfidenceModel.logistic(sum) - (example.isRight ? 1 : 0)
        for feature in example.features {
          let weight = weights[feature] ?? 0
          let slope = error * example.weight + ClaimTraining.penalty * weight
          let square = (squares[feature] ?? 1e-6) + slope * slope
          squares[feature] = square
          weights[feature] = weight - ClaimTraining.rate * slope / square.squareRoot()
        }
      }
    }
    var lines = ["# feature\tweight", "threshold\t\(threshold)"]
    for (feature, weight) in weights.sorted(by: { $0.key < $1.key }) where abs(weight) >= 0.005 {
      lines.append("\(feature)\t\((weight * 1000).rounded() / 1000)")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  public var exampleCount: Int { examples.count }
}
