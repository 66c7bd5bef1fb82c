/// The most promising configurations of a sentence at one step, and how they came about.
///
/// Memory is taken once and used for every sentence.
package struct ParserBeam: ~Copyable {
  /// The most configurations kept.
  package static let widthLimit = 16

  /// A step's choice: which configuration of the step before, and what it did.
  package struct Choice: BitwiseCopyable {
    package var parent: UInt8
    package var action: UInt8
  }

  package struct Candidate: BitwiseCopyable {
    package var score: Int64
    package var choice: Choice
  }

  package let width: Int
  /// The configurations in use now and the ones that they are made from, in turn; `width` each.
  private var current: UnsafeMutablePointer<ParserState>
  private var next: UnsafeMutablePointer<ParserState>
  /// Of the current configurations, the best first.
  package let candidates: UnsafeMutablePointer<Candidate>
  package private(set) var count = 0
  /// `width` choices for each step made.
  private let history: UnsafeMutablePointer<Choice>
  package private(set) var steps = 0
  private let found: UnsafeMutablePointer<Candidate>
  private var foundCount = 0

  /// For each current configuration the scores of its actions, and what they were made from.
  private let scores: UnsafeMutablePointer<Int32>
  private let signatures: UnsafeMutablePointer<UInt64>

  package init(width: Int) {
    self.width = max(1, min(width, Self.widthLimit))
    current = .allocate(capacity: self.width)
    next = .allocate(capacity: self.width)
    for index in 0..<self.width {
      (current + index).initialize(to: ParserState())
      (next + index).initialize(to: ParserState())
    }
    candidates = .allocate(capacity: self.width)
    found = .allocate(capacity: self.width)
    history = .allocate(capacity: self.width * 2 * (ParserState.windowLimit + 1))
    scores = .allocate(capacity: self.width * WeightTable.classLimit)
    scores.initialize(repeating: 0, count: self.width * WeightTable.classLimit)
    signatures = .allocate(capacity: self.width)
    signatures.initialize(repeating: 0, count: self.width)
    let none = Candidate(score: 0, choice: Choice(parent: 0, action: 0))
    candidates.initialize(repeating: none, count: self.width)
    found.initialize(repeating: none, count: self.width)
    history.initialize(repeating: none.choice, count: self.width * 2 * (ParserState.windowLimit + 1))
  }

  deinit {
    current.deinitialize(count: width)
    next.deinitialize(count: width)
    current.deallocate()
    next.deallocate()
    candidates.deallocate()
    found.deallocate()
    history.deallocate()
    scores.deallocate()
    signatures.deallocate()
  }

  package mutating func start(words: Int) {
    current[0].start(words: words)
    candidates[0] = Candidate(score: 0, choice: Choice(parent: 0, action: 0))
    count = 1
    steps = 0
    foundCount = 0
  }

  /// Every configuration of a step has made as many moves, so all end at once.
  package var isFinal: Bool { current[0].isFinal }

  /// One of the current configurations, the best first.
  package func withState<Result>(_ index: Int, _ body: (borrowing ParserState) -> Result) -> Result {
    body(current[index])
  }

  /// Room for ``WeightTable/classLimit`` scores of a current configuration.
  package func scores(of index: Int) -> UnsafeMutablePointer<Int32> {
    precondition(0..<width ~= index)
    return scores + index * WeightTable.classLimit
  }

  /// Notes what a configuration's scores are made from, and copies those of an earlier one made from the same.
  ///
  /// Configurations must come in order. False if there is none to copy from.
  package mutating func copyScores(to index: Int, signature: UInt64) -> Bool {
    signatures[index] = signature
    for earlier in 0..<index where signatures[earlier] == signature {
      scores(of: index).update(from: scores(of: earlier), count: WeightTable.classLimit)
      return true
    }
    return false
  }

  /// Offers a next configuration; only the best are kept, of equal ones the first offered.
  @inline(__always)
  package mutating func offer(parent: Int, action: Int, score: Int64) {
    if foundCount == width {
      if score <= found[foundCount - 1].score { return }
      foundCount -= 1
    }
    var place = foundCount
    while place > 0, found[place - 1].score < score {
      found[place] = found[place - 1]
      place -= 1
    }
    found[place] = Candidate(
      score: score, choice: Choice(parent: UInt8(parent), action: UInt8(action)))
    foundCount += 1
  }

  /// Makes the offered configurations the current ones.
  package mutating func advance(_ actions: [DependencyParser.Action]) {
    for index in 0..<foundCount {
      let choice = found[index].choice
      let action = actions[Int(choice.action)]
      next[index].copy(current[Int(choice.parent)])
      next[index].apply(action.move, relation: action.relation)
      candidates[index] = found[index]
      history[steps * width + index] = choice
    }
    swap(&current, &next)
    count = foundCount
    foundCount = 0
    steps += 1
  }

  /// The actions that led to a configuration of a step, first to last.
  ///
  /// Steps count from 1 for the state after the first action.
  package func actions(to index: Int, atStep step: Int) -> [Int] {
    var actions = [Int](repeating: 0, count: step)
    var index = index
    for back in stride(from: step - 1, through: 0, by: -1) {
      let choice = history[back * width + index]
      actions[back] = Int(choice.action)
      index = Int(choice.parent)
    }
    return actions
  }
}
