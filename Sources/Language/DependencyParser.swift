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
  /// How many configurations the beam holds.
  package var beamWidth: Int
  /// How far below the best a configuration's score may be without being given up.
  package var beamMargin: Int64
  private let weights: WeightTable

  /// Nil for bytes that are no parser.
  ///
  /// Layout: the number of relations (UInt16) and their names, the number of actions
  /// (UInt16), for each its move (UInt8) and relation (UInt16), the beam's width (UInt8) and margin (Int64), then the ``WeightTable``.
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
      let width = reader.number(UInt8.self), 1...ParserBeam.widthLimit ~= Int(width),
      let margin = reader.number(Int64.self), margin >= 0,
      let rest = reader.slice(count: bytes.count - reader.offset), let weights = WeightTable(rest)
    else { return nil }
    self.relations = relations
    self.actions = actions
    beamWidth = Int(width)
    beamMargin = margin
    self.weights = weights
  }

  package static func encode(
    relations: [String], actions: [Action], beamWidth: Int, beamMargin: Int64, rows: [WeightTable.Row]
  ) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(UInt16(relations.count))
    for relation in relations { writer.append(relation) }
    writer.append(UInt16(actions.count))
    for action in actions {
      writer.append(action.move.rawValue)
      writer.append(UInt16(action.relation))
    }
    writer.append(UInt8(beamWidth))
    writer.append(beamMargin)
    writer.append(WeightTable.encode(rows))
    return writer.bytes
  }

  /// Parses one window; afterwards every word of the best state has a head and a relation, and one word is the root's.
  ///
  /// `tags` has each word's tag by its index, `upos` each tag's universal part of speech as a number.
  package func parse(
    _ words: UnsafeBufferPointer<WordTraits>, tags: UnsafeBufferPointer<UInt8>,
    upos: UnsafeBufferPointer<UInt8>, _ beam: inout ParserBeam, _ features: inout FeatureList
  ) {
    beam.start(words: words.count)
    while !beam.isFinal {
      let least = beam.candidates[0].score.subtractingReportingOverflow(beamMargin).partialValue
      for index in 0..<beam.count where beam.candidates[index].score >= least {
        beam.withState(index) { state in
          ParserFeatures.fill(&features, state, words, tags: tags, upos: upos)
        }
        // Configurations that differ only in what no feature sees have the same scores.
        if !beam.copyScores(to: index, signature: features.signature) {
          weights.score(features, classes: actions.count, into: beam.scores(of: index))
        }
        Self.offer(actions, index, beam.candidates[index].score, beam.scores(of: index), to: &beam)
      }
      beam.advance(actions)
    }
  }

  /// Offers the beam what each allowed action makes of one of its configurations.
  ///
  /// There is always one: to shift while words are left, else to reduce to the right or to the root.
  package static func offer(
    _ actions: [Action], _ index: Int, _ score: Int64, _ scores: UnsafeMutablePointer<Int32>,
    to beam: inout ParserBeam
  ) {
    let moves = beam.withState(index) { state in
      (
        shift: state.allows(.shift), left: state.allows(.left), right: state.allows(.right),
        atRoot: state.front == state.words
      )
    }
    for (number, action) in actions.enumerated() {
      let isAllowed =
        switch action.move {
        case .shift: moves.shift
        case .left: moves.left && (action.relation == 0) == moves.atRoot
        case .right: moves.right && action.relation != 0
        }
      if isAllowed {
        beam.offer(parent: index, action: number, score: score &+ Int64(scores[number]))
      }
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
