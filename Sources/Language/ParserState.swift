/// A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta, 2011).
///
/// Words are numbered from 0; the root is the node after the last word, at the end of the buffer (Ballesteros and
/// Nivre, 2013). Memory is taken once for the longest window and used again.
package struct ParserState: ~Copyable {
  /// The most words of a window; a longer sentence is cut.
  package static let windowLimit = 300

  package struct Node: BitwiseCopyable {
    /// -1 while the node has none.
    package var head: Int16 = -1
    /// The relation to the head, -1 while it has none.
    package var relation: Int16 = -1
    /// The outermost dependents on each side and the ones before them, -1 for none.
    package var left: Int16 = -1
    package var left2: Int16 = -1
    package var right: Int16 = -1
    package var right2: Int16 = -1
    package var leftCount: Int16 = 0
    package var rightCount: Int16 = 0
  }

  package enum Move: UInt8, Sendable {
    /// The first word of the buffer goes onto the stack.
    case shift
    /// The top of the stack becomes a dependent of the buffer's first node.
    case left
    /// The top of the stack becomes a dependent of the word below it.
    case right
  }

  package private(set) var words = 0
  /// The first node of the buffer.
  package private(set) var front = 0
  package private(set) var depth = 0
  package let nodes: UnsafeMutablePointer<Node>
  package let stack: UnsafeMutablePointer<Int16>

  package init() {
    nodes = .allocate(capacity: Self.windowLimit + 1)
    nodes.initialize(repeating: Node(), count: Self.windowLimit + 1)
    stack = .allocate(capacity: Self.windowLimit + 1)
    stack.initialize(repeating: 0, count: Self.windowLimit + 1)
  }

  deinit {
    nodes.deallocate()
    stack.deallocate()
  }

  /// Begins a window of so many words, at most ``windowLimit``.
  package mutating func start(words count: Int) {
    precondition(0...Self.windowLimit ~= count, "a window of \(count) words")
    words = count
    front = 0
    depth = 0
    nodes.update(repeating: Node(), count: count + 1)
  }

  package mutating func copy(_ other: borrowing ParserState) {
    words = other.words
    front = other.front
    depth = other.depth
    nodes.update(from: other.nodes, count: other.words + 1)
    stack.update(from: other.stack, count: other.depth)
  }

  package var isFinal: Bool { front == words && depth == 0 }

  /// Counted from the top; -1 below the bottom.
  @inline(__always)
  package func onStack(_ place: Int) -> Int {
    place < depth ? Int(stack[depth - 1 - place]) : -1
  }

  /// Whether the transition system allows the move here; the root takes one dependent, last of all.
  @inline(__always)
  package func allows(_ move: Move) -> Bool {
    switch move {
    case .shift: front < words
    case .left: depth > 0 && (front < words || depth == 1)
    case .right: depth > 1
    }
  }

  /// - Precondition: The move is allowed, so that indices stay within the window.
  package mutating func apply(_ move: Move, relation: Int) {
    precondition(allows(move), "\(move) is not allowed here")
    switch move {
    case .shift:
      stack[depth] = Int16(front)
      depth += 1
      front += 1
    case .left:
      depth -= 1
      attach(Int(stack[depth]), to: front, relation)
    case .right:
      depth -= 1
      attach(Int(stack[depth]), to: Int(stack[depth - 1]), relation)
    }
  }

  private func attach(_ dependent: Int, to head: Int, _ relation: Int) {
    nodes[dependent].head = Int16(head)
    nodes[dependent].relation = Int16(relation)
    if dependent < head {
      nodes[head].left2 = nodes[head].left
      nodes[head].left = Int16(dependent)
      nodes[head].leftCount += 1
    } else {
      nodes[head].right2 = nodes[head].right
      nodes[head].right = Int16(dependent)
      nodes[head].rightCount += 1
    }
  }
}
