import Claims
import Vocabulary

/// The examples of events, ready for training: features as row numbers, in one long list.
struct EventExamples {
  private let pool: [UInt32]
  private let events: [Event]
  private let pairs: [Pair]
  private let features: [UInt64]

  private struct Event {
    let document: Int
    let features: Range<Int>
    let sources: [Range<Int>]
    let targets: [Range<Int>]
    let pairs: Range<Int>
  }

  private struct Pair {
    let source: Int
    let target: Int
    let features: Range<Int>
    let truth: PairTruth
  }

  typealias Walk = ((EventExample, [PairTruth]) -> Void) -> Void

  /// Walks twice through each document's examples: to count the features, then to number them.
  init(_ documents: [Walk]) {
    var counts = FeatureCounts()
    for walk in documents {
      walk { example, truths in
        counts.add(example.features.hashes)
        var (sources, targets): (Set<Int>, Set<Int>) = ([], [])
        for (pair, truth) in zip(example.pairs, truths) {
          let isRight = (truth.edge ?? 0) > 0
          counts.add(pair.features.hashes, times: isRight ? 12 : 1)
          if isRight {
            sources.insert(pair.source)
            targets.insert(pair.target)
          }
        }
        for index in example.sources.indices {
          counts.add(example.sources[index].hashes, times: sources.contains(index) ? 12 : 1)
          counts.add(example.targets[index].hashes, times: targets.contains(index) ? 12 : 1)
        }
      }
    }
    var numbers: [UInt64: UInt32] = [:]
    var (pool, events, pairs): ([UInt32], [Event], [Pair]) = ([], [], [])
    for (document, walk) in documents.enumerated() {
      walk { example, truths in
        func rows(_ set: FeatureSet) -> Range<Int> {
          let first = pool.count
          for hash in set.hashes where counts.count(hash) >= EventExamples.leastCount {
            if let known = numbers[hash] {
              pool.append(known)
            } else {
              pool.append(UInt32(numbers.count))
              numbers[hash] = UInt32(numbers.count)
            }
          }
          return first..<pool.count
        }
        let firstPair = pairs.count
        for (pair, truth) in zip(example.pairs, truths) {
          pairs.append(
            Pair(source: pair.source, target: pair.target, features: rows(pair.features), truth: truth))
        }
        events.append(
          Event(
            document: document, features: rows(example.features), sources: example.sources.map(rows),
            targets: example.targets.map(rows), pairs: firstPair..<pairs.count))
      }
    }
    var features = [UInt64](repeating: 0, count: numbers.count)
    for (hash, number) in numbers { features[Int(number)] = hash }
    self.features = features
    // Rows are numbered by hash in training.
    let order = features.indices.sorted { features[$0] < features[$1] }
    var place = [UInt32](repeating: 0, count: features.count)
    for (new, old) in order.enumerated() { place[old] = UInt32(new) }
    for index in pool.indices { pool[index] = place[Int(pool[index])] }
    (self.pool, self.events, self.pairs) = (pool, events, pairs)
  }

  /// A right example counts twelve; so two of them, or twenty-four of any kind.
  private static let leastCount: UInt8 = 24

  var eventCount: Int { events.count }
  var pairCount: Int { pairs.count }
  var featureCount: Int { features.count }
  var rightCount: Int { pairs.count { $0.truth.edge == 1 } }

  /// Two networks that begin apart, whose scores are averaged: each errs in its own way.
  func train(_ settings: ClaimTraining.Settings, isUsed: (Int) -> Bool) -> [SparseNetworkTraining] {
    (0..<2).map { train(settings, seed: $0, isUsed) }
  }

  private func train(
    _ settings: ClaimTraining.Settings, seed: UInt64, _ isUsed: (Int) -> Bool
  ) -> SparseNetworkTraining {
    var training = SparseNetworkTraining(
      features: features, outputs: EventModel.Output.allCases.count, hidden: settings.hidden,
      rate: settings.rate,
      penalty: settings.penalty, seed: seed)
    let used = events.indices.filter { isUsed(events[$0].document) }
    for pass in 0..<settings.passes {
      var random = SplitMix(seed: UInt64(pass) + 1 + seed * 100)
      for place in random.permutation(of: used.count) {
        learn(events[used[place]], &training, dropping: settings.drop, &random)
      }
    }
    return training
  }

  private func learn(
    _ event: Event, _ training: inout SparseNetworkTraining, dropping drop: Float, _ random: inout SplitMix
  ) {
    let width = training.width
    let zero = [Float](repeating: 0, count: width)
    // Features left out at random: what is learned must not hang on one of them (Srivastava and others, 2014).
    func kept(_ range: Range<Int>) -> ArraySlice<UInt32> {
      guard drop > 0 else { return pool[range] }
      let bound = UInt64(drop * 65536)
      return pool[range].filter { _ in random.next() >> 48 >= bound }[...]
    }
    func sum(_ rows: ArraySlice<UInt32>) -> [Float] {
      var sum = zero
      training.add(rows, to: &sum)
      let scale = 1 / (1 - drop)
      for index in sum.indices { sum[index] *= scale }
      return sum
    }
    let baseRows = kept(event.features)
    let sourceRows = event.sources.map(kept)
    let targetRows = event.targets.map(kept)
    let base = sum(baseRows)
    let sources = sourceRows.map(sum)
    let targets = targetRows.map(sum)
    var baseSlopes = zero
    var sourceSlopes = [[Float]?](repeating: nil, count: sources.count)
    var targetSlopes = [[Float]?](repeating: nil, count: targets.count)
    for pair in pairs[event.pairs] {
      guard let truth = pair.truth.edge else { continue }
      let rows = kept(pair.features)
      var total = sum(rows)
      let (source, target) = (sources[pair.source], targets[pair.target])
      for index in 0..<width { total[index] += base[index] + source[index] + target[index] }
      let scores = training.scores(of: total)
      var errors = [Float](repeating: 0, count: training.outputs)
      let error = Logistic.probability(scores[0]) - truth
      errors[0] = error
      if truth == 1 { EventExamples.addDetails(pair.truth, scores, to: &errors) }
      guard abs(error) > 0.003 || truth == 1 else { continue }
      let slopes = training.slopes(errors, of: total)
      training.learn(rows, slopes)
      EventExamples.accumulate(slopes, into: &baseSlopes)
      EventExamples.accumulate(slopes, into: &sourceSlopes[pair.source], zero)
      EventExamples.accumulate(slopes, into: &targetSlopes[pair.target], zero)
    }
    training.learn(baseRows, baseSlopes)
    for (index, slopes) in sourceSlopes.enumerated() {
      if let slopes { training.learn(sourceRows[index], slopes) }
    }
    for (index, slopes) in targetSlopes.enumerated() {
      if let slopes { training.learn(targetRows[index], slopes) }
    }
  }

  private static func accumulate(_ slopes: [Float], into sum: inout [Float]) {
    for index in sum.indices { sum[index] += slopes[index] }
  }

  private static func accumulate(_ slopes: [Float], into sum: inout [Float]?, _ zero: [Float]) {
    if sum == nil { sum = zero }
    for index in slopes.indices { sum?[index] += slopes[index] }
  }

  /// Of a right edge, whether it holds both ways and how it is told.
  private static func addDetails(_ truth: PairTruth, _ scores: [Float], to errors: inout [Float]) {
    typealias Output = EventModel.Output
    if let isSymmetric = truth.isSymmetric {
      errors[Output.symmetric.rawValue] =
        Logistic.probability(scores[Output.symmetric.rawValue]) - (isSymmetric ? 1 : 0)
    }
    let statuses: [(Output, Status)] = [
      (.asserted, .asserted), (.prospective, .prospective), (.negated, .negated),
    ]
    for (output, status) in statuses {
      errors[output.rawValue] =
        Logistic.probability(scores[output.rawValue]) - (truth.status == status ? 1 : 0)
    }
  }

  /// The scores of the pairs of some documents, with whether they are right.
  func scores(
    _ trainings: [SparseNetworkTraining], _ isUsed: (Int) -> Bool
  ) -> [(score: Float, isRight: Bool)] {
    var result: [(Float, Bool)] = []
    for event in events where isUsed(event.document) {
      for pair in pairs[event.pairs] {
        guard let truth = pair.truth.edge else { continue }
        let scores = trainings.map { training in
          var sum = [Float](repeating: 0, count: training.width)
          for range in [
            event.features, event.sources[pair.source], event.targets[pair.target], pair.features,
          ] {
            training.add(pool[range], to: &sum)
          }
          return training.scores(of: sum)[0]
        }
        result.append((scores.reduce(0, +) / Float(scores.count), truth == 1))
      }
    }
    return result
  }
}
