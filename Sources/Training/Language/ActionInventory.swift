import Language

/// The actions that a treebank's trees are made with, and the sequence of them that makes each tree.
struct ActionInventory {
  let actions: [DependencyParser.Action]
  private let numbers: [DependencyParser.Action: Int]

  /// The shift and every pairing of direction and relation that the trees use.
  init(_ sentences: [TrainingSentence], relations: Int) {
    var seen: Set<DependencyParser.Action> = []
    for sentence in sentences {
      for (word, head) in sentence.heads.enumerated() {
        let isRoot = head == sentence.heads.count
        guard isRoot == (sentence.relations[word] == 0) else { continue }
        seen.insert(.init(move: word < head ? .left : .right, relation: sentence.relations[word]))
      }
    }
    // Every sentence must be parseable to the end, whatever the treebank lacks.
    seen.insert(.init(move: .left, relation: 0))
    if relations > 1, !seen.contains(where: { $0.move == .right }) {
      seen.insert(.init(move: .right, relation: 1))
    }
    let arcs = seen.sorted { ($0.move.rawValue, $0.relation) < ($1.move.rawValue, $1.relation) }
    actions = [.init(move: .shift, relation: 0)] + arcs.prefix(WeightTable.classLimit - 1)
    numbers = Dictionary(uniqueKeysWithValues: actions.enumerated().map { ($1, $0) })
  }

  /// The actions that make a sentence's tree; of a tree with crossing arcs, one that keeps as many arcs as it can.
  ///
  /// Empty for a sentence too long or with an arc that no action makes.
  func gold(_ sentence: TrainingSentence) -> [Int] {
    guard sentence.heads.count <= ParserState.windowLimit else { return [] }
    var state = ParserState()
    state.start(words: sentence.heads.count)
    var gold: [Int] = []
    while !state.isFinal {
      let costs = ParserTraining.costs(state, sentence.heads)
      let least = min(costs.shift, costs.left, costs.right)
      let move: ParserState.Move = costs.left == least ? .left : costs.right == least ? .right : .shift
      var relation = 0
      if move != .shift {
        let word = state.onStack(0)
        let atRoot = move == .left && state.front == state.words
        relation = atRoot ? 0 : sentence.relations[word]
      }
      guard let number = numbers[.init(move: move, relation: relation)],
        DependencyParser.allows(actions[number], in: state)
      else { return [] }
      gold.append(number)
      state.apply(move, relation: relation)
    }
    return gold
  }
}
