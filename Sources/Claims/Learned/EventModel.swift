public import Vocabulary

/// What training has learned of events: which relations words say, and between which actors.
public struct EventModel: Sendable {
  /// The probability of each of ``Saying/relations`` by a word's features.
  package let words: SparseNetwork
  /// ``Output`` by an event's features.
  package let events: SparseNetwork
  /// Whether an actor is the one that tells an event.
  package let tellers: SparseNetwork
  /// Readings below this probability make no claim.
  public let threshold: Double
  /// What makes the events' scores probabilities (Platt, 1999).
  package let slope: Float
  package let offset: Float

  /// What the events' network says of a pair of actors.
  package enum Output: Int, CaseIterable {
    /// Whether the event passes from source to target.
    case edge
    /// Whether one edge holds both ways.
    case symmetric
    case asserted
    case prospective
    case negated
  }

  package init(
    words: SparseNetwork, events: SparseNetwork, tellers: SparseNetwork, threshold: Double, slope: Float = 1,
    offset: Float = 0
  ) {
    self.words = words
    self.events = events
    self.tellers = tellers
    self.threshold = threshold
    self.slope = slope
    self.offset = offset
  }

  /// A model that knows nothing; training begins with it.
  public static let untrained = EventModel(
    words: SparseNetwork(outputs: Saying.relations.count, hidden: 0),
    events: SparseNetwork(outputs: Output.allCases.count, hidden: 0),
    tellers: SparseNetwork(outputs: 1, hidden: 0), threshold: 1)

  func priors(_ features: FeatureSet) -> [Float] { EventModel.priors(features, words) }

  package static func priors(_ features: FeatureSet, _ words: SparseNetwork) -> [Float] {
    words.scores(features.hashes).map(Logistic.probability)
  }

  func probability(ofScore score: Float) -> Double {
    Double(Logistic.probability(score * slope + offset))
  }

  static func isSymmetric(_ relation: Relation, _ scores: [Float]) -> Bool {
    switch relation.symmetry {
    case .always: true
    case .never: false
    case .sometimes: scores[Output.symmetric.rawValue] > 0
    }
  }

  static func status(_ scores: [Float]) -> Status {
    let (asserted, prospective, negated) = (
      scores[Output.asserted.rawValue], scores[Output.prospective.rawValue], scores[Output.negated.rawValue]
    )
    if negated > asserted, negated > prospective { return .negated }
    return prospective > asserted ? .prospective : .asserted
  }
}
