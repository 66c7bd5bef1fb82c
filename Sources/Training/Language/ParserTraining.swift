import Language

/// Learns a ``DependencyParser`` from trees, with a dynamic oracle and exploration (Goldberg and Nivre, 2012).
struct ParserTraining {
  let relations: [String]
  /// For each tag its universal part of speech as a number.
  let universal: [UInt8]
  var passes = 10
  var seed: UInt64 = 2
  /// Of 100 moves, how many follow the model and not the gold tree, from the second pass on.
  var exploration: UInt64 = 90

  /// The weights of greatest size of a parser that takes the best action at each step.
  func weights(
    _ sentences: [TrainingSentence], _ actions: [DependencyParser.Action], atMost limit: Int,
    progress: (String) -> Void
  ) -> [WeightTable.Row] {
    var weights = Perceptron(classes: actions.count)
    var scratch = ReadingScratch()
    var random = SplitMix(seed: seed)
    for pass in 1...passes {
      var (wrong, count) = (0, 0)
      for place in random.permutation(of: sentences.count) {
        let sentence = sentences[place]
        guard sentence.heads.count <= ParserState.windowLimit else { continue }
        learn(sentence, actions, &weights, &scratch, &random, follows: pass > 1, &wrong, &count)
      }
      progress("greedy parser pass \(pass): \(wrong) of \(count) moves wrong")
    }
    return weights.averaged(atMost: limit)
  }

  private func learn(
    _ sentence: TrainingSentence, _ actions: [DependencyParser.Action], _ weights: inout Perceptron,
    _ scratch: inout ReadingScratch, _ random: inout SplitMix, follows: Bool, _ wrong: inout Int,
    _ count: inout Int
  ) {
    let size = sentence.heads.count
    scratch.state.start(words: size)
    while !scratch.state.isFinal {
      sentence.traits.withUnsafeBufferPointer { traits in
        sentence.tags.withUnsafeBufferPointer { tags in
          universal.withUnsafeBufferPointer { universal in
            ParserFeatures.fill(&scratch.features, scratch.state, traits, tags: tags, upos: universal)
          }
        }
      }
      weights.score(scratch.features, into: scratch.scores)
      let costs = Self.costs(scratch.state, sentence.heads)
      let least = min(costs.shift, costs.left, costs.right)
      let top = scratch.state.onStack(0)
      let below = scratch.state.onStack(1)
      var (best, gold) = (-1, -1)
      for (index, action) in actions.enumerated()
      where DependencyParser.allows(action, in: scratch.state) {
        let score = scratch.scores[index]
        if best < 0 || score > scratch.scores[best] { best = index }
        let isGood: Bool
        switch action.move {
        case .shift: isGood = costs.shift == least
        case .left:
          isGood =
            costs.left == least
            && (sentence.heads[top] != scratch.state.front || action.relation == sentence.relations[top])
        case .right:
          isGood =
            costs.right == least
            && (sentence.heads[top] != below || action.relation == sentence.relations[top])
        }
        if isGood, gold < 0 || score > scratch.scores[gold] { gold = index }
      }
      guard best >= 0 else { return }
      // No allowed action is gold where the treebank uses a relation in a place that the system does not allow.
      if gold < 0 { gold = best }
      weights.tick()
      count += 1
      if best != gold {
        weights.update(scratch.features, towards: gold, from: best)
        wrong += 1
      }
      let next = follows && random.next() % 100 < exploration ? actions[best] : actions[gold]
      scratch.state.apply(next.move, relation: next.relation)
    }
  }

  /// How many gold arcs each move puts out of reach; a large number where it is not allowed.
  static func costs(
    _ state: borrowing ParserState, _ heads: [Int]
  ) -> (shift: Int, left: Int, right: Int) {
    let (top, below, front) = (state.onStack(0), state.onStack(1), state.front)
    var costs = (shift: 1000, left: 1000, right: 1000)
    if top >= 0 {
      var lost = 0
      for word in front..<state.words where heads[word] == top { lost += 1 }
      let head = heads[top]
      if state.allows(.left) {
        costs.left = lost + ((below >= 0 && head == below) || head > front ? 1 : 0)
      }
      if state.allows(.right) { costs.right = lost + (head >= front ? 1 : 0) }
    }
    if state.allows(.shift) {
      var lost = 0
      let head = heads[front]
      for place in 0..<state.depth {
        let word = Int(state.stack[place])
        if heads[word] == front || (head == word && place < state.depth - 1) { lost += 1 }
      }
      costs.shift = lost
    }
    return costs
  }
}
