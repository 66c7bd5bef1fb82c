/// Gives each word its head and relation: transition-based parsing with an averaged perceptron over moves and relations
/// together (Goldberg and Nivre, 2012).
package struct DependencyParser: Sendable {
  package struct Action: Sendable, Hashable {
    package let move: ParserState.Move
    /// An index of ``relations``; 0 for a shift.
    package let relation: Int

    package init(move: ParserState.Move, relation: Int) {
      self.move = move
      self.relation = relation
    }
  }

  /// Never empty; the first is `root`.
  package let relations: [String]
  package let actions: [Action]
  private let weights: WeightTable

  /// Nil for bytes that are no parser. Layout: the number of relations (UInt16) and their names, the number of actions
  /// (UInt16), for each its move (UInt8) and relation (UInt16), then the ``WeightTable``.
  package init?(_ bytes: ModelBytes) {
    var reader = ByteReader(bytes)
    guard let relationCount = reader.number(UInt16.self), relationCount > 0 else { return nil }
    var relations: [String] = []
    for _ in 0..<relationCount {
      guard let name = reader.text() else { return nil }
      relations.append(name)
    }
    guard relations.first == "root", let actionCount = reader.number(UInt16.self),
      1...WeightTable.classLimit ~= Int(actionCount)
    else { return nil }
    var actions: [Action] = []
    for _ in 0..<actionCount {
      guard let number = reader.number(UInt8.self), let move = ParserState.Move(rawValue: number),
        let relation = reader.number(UInt16.self), relation < relationCount
      else { return nil }
      actions.append(Action(move: move, relation: Int(relation)))
    }
    // With these, every sentence can be parsed to the end.
    let always = [
      Action(move: .shift, relation: 0), Action(move: .left, relation: 0),
    ]
    guard always.allSatisfy(actions.contains),
      actions.contains(where: { $0.move == .right && $0.relation != 0 }),
      let rest = reader.slice(count: bytes.count - reader.offset), let weights = WeightTable(rest)
    else { return nil }
    self.relations = relations
    self.actions = actions
    self.weights = weights
  }

  package static func encode(relations: [String], actions: [Action], rows: [WeightTable.Row]) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(UInt16(relations.count))
    for relation in relations { writer.append(relation) }
    writer.append(UInt16(actions.count))
    for action in actions {
      writer.append(action.move.rawValue)
      writer.append(UInt16(action.relation))
    }
    writer.append(WeightTable.encode(rows))
    return writer.bytes
  }

  /// Parses one window; afterwards every word of the state has a head and a relation, and one word is the root's.
  package func parse(
    _ words: UnsafeBufferPointer<WordTraits>, tags: UnsafeBufferPointer<UInt8>,
    upos: UnsafeBufferPointer<UInt8>, _ state: inout ParserState, _ features: inout FeatureList,
    _ scores: UnsafeMutablePointer<Int32>
  ) {
    state.start(words: words.count)
    while !state.isFinal {
      ParserFeatures.fill(&features, state, words, tags: tags, upos: upos)
      weights.score(features, classes: actions.count, into: scores)
      var best = -1
      for index in actions.indices where Self.allows(actions[index], in: state) {
        if best < 0 || scores[index] > scores[best] { best = index }
      }
      // Some action is always allowed: to shift while words are left, else to reduce to the right or to the root.
      guard best >= 0 else { return }
      state.apply(actions[best].move, relation: actions[best].relation)
    }
  }

  /// Whether the action keeps the tree well formed: the relation `root` belongs to the root's dependent alone.
  @inline(__always)
  package static func allows(_ action: Action, in state: borrowing ParserState) -> Bool {
    guard state.allows(action.move) else { return false }
    switch action.move {
    case .shift: return true
    case .left: return (action.relation == 0) == (state.front == state.words)
    case .right: return action.relation != 0
    }
  }
}
