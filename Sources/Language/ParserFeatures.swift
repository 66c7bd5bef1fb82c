/// The features of a parsing decision: words, tags, clusters and partial trees at the top of the stack and the front
/// of the buffer, after Zhang and Nivre (2011).
package enum ParserFeatures {
  private struct Node {
    var word: UInt64 = 3
    var tag: UInt64 = 3
    var upos: UInt64 = 3
    var suffix: UInt64 = 5
    var shape: UInt64 = 5
    var clusters: (UInt64, UInt64, UInt64) = (5, 5, 5)
  }

  /// Replaces the features by those of the state.
  ///
  /// `tags` has each word's tag by its index, `upos` each tag's universal part of speech as a number.
  package static func fill(
    _ features: inout FeatureList, _ state: borrowing ParserState, _ words: UnsafeBufferPointer<WordTraits>,
    tags: UnsafeBufferPointer<UInt8>, upos: UnsafeBufferPointer<UInt8>
  ) {
    features.removeAll()
    let count = state.words
    let nodes = state.nodes

    @inline(__always) func node(_ index: Int) -> Node {
      guard index >= 0 else { return Node() }
      guard index < count else { return Node(word: 4, tag: 4, upos: 4) }
      let tag = tags[index]
      let traits = words[index]
      return Node(
        word: traits.lower, tag: UInt64(tag) + 10, upos: UInt64(upos[Int(tag)]) + 10,
        suffix: traits.suffixes.2, shape: traits.longShape, clusters: traits.clusters)
    }
    @inline(__always) func relation(_ index: Int) -> UInt64 {
      index < 0 ? 1 : UInt64(truncatingIfNeeded: nodes[index].relation) &+ 2
    }
    @inline(__always) func left(_ index: Int) -> Int { index < 0 ? -1 : Int(nodes[index].left) }
    @inline(__always) func left2(_ index: Int) -> Int { index < 0 ? -1 : Int(nodes[index].left2) }
    @inline(__always) func right(_ index: Int) -> Int { index < 0 ? -1 : Int(nodes[index].right) }
    @inline(__always) func right2(_ index: Int) -> Int { index < 0 ? -1 : Int(nodes[index].right2) }
    @inline(__always) func distance(_ from: Int, _ to: Int) -> UInt64 {
      if from < 0 { return 0 }
      let length = min(to - from, 8)
      return UInt64(length == 5 ? 6 : length)
    }
    @inline(__always) func leftCount(_ index: Int) -> UInt64 {
      index < 0 ? 0 : UInt64(min(nodes[index].leftCount, 4))
    }
    @inline(__always) func rightCount(_ index: Int) -> UInt64 {
      index < 0 ? 0 : UInt64(min(nodes[index].rightCount, 4))
    }

    let (s0, s1, s2) = (state.onStack(0), state.onStack(1), state.onStack(2))
    let b0 = state.front
    let (b1, b2) = (b0 + 1 <= count ? b0 + 1 : -1, b0 + 2 <= count ? b0 + 2 : -1)
    let (s0l, s0l2, s0r, s0r2) = (left(s0), left2(s0), right(s0), right2(s0))
    let (s1l, s1l2, s1r, s1r2) = (left(s1), left2(s1), right(s1), right2(s1))
    let (b0l, b0l2) = (left(b0), left2(b0))
    let (S0, S1, S2) = (node(s0), node(s1), node(s2))
    let (B0, B1, B2, P1) = (node(b0), node(b1), node(b2), node(b0 - 1))
    let (L0, R0, L1, R1, BL) = (node(s0l), node(s0r), node(s1l), node(s1r), node(b0l))
    let (L02, R02, R12, BL2) = (node(s0l2).tag, node(s0r2).tag, node(s1r2).tag, node(b0l2).tag)

    features.add(0)
    features.add(S0.word)
    features.add(S0.tag)
    features.add(S0.word, S0.tag)
    features.add(S1.word)
    features.add(S1.tag)
    features.add(S1.word, S1.tag)
    features.add(S2.tag)
    features.add(S2.word, S2.tag)
    features.add(B0.word)
    features.add(B0.tag)
    features.add(B0.word, B0.tag)
    features.add(B1.word)
    features.add(B1.tag)
    features.add(B1.word, B1.tag)
    features.add(B2.tag)
    features.add(B2.word)

    features.add(S0.word, B0.word)
    features.add(S0.word, S0.tag, B0.word, B0.tag)
    features.add(S0.word, S0.tag, B0.tag)
    features.add(S0.tag, B0.word, B0.tag)
    features.add(S0.tag, B0.tag)
    features.add(S0.upos, B0.upos)
    features.add(S0.word, B0.tag)
    features.add(S0.tag, B0.word)
    features.add(S1.word, S0.word)
    features.add(S1.word, S1.tag, S0.word, S0.tag)
    features.add(S1.word, S1.tag, S0.tag)
    features.add(S1.tag, S0.word, S0.tag)
    features.add(S1.tag, S0.tag)
    features.add(S1.upos, S0.upos)
    features.add(S1.tag, S0.word)
    features.add(S1.word, S0.tag)
    features.add(S1.word, B0.word)
    features.add(S1.tag, B0.tag)
    features.add(S1.word, B0.tag)
    features.add(S1.tag, B0.word)

    features.add(S0.tag, B0.tag, B1.tag)
    features.add(S1.tag, S0.tag, B0.tag)
    features.add(S2.tag, S1.tag, S0.tag)
    features.add(S1.tag, S0.tag, B0.tag, B1.tag)
    features.add(S0.tag, B0.tag, B1.tag, B2.tag)
    features.add(S0.upos, B0.upos, B1.upos)
    features.add(S1.upos, S0.upos, B0.upos)
    features.add(S1.tag, S0.word, B0.tag)
    features.add(S1.word, S0.tag, B0.tag)
    features.add(S1.tag, S0.tag, B0.word)
    features.add(S2.upos, S1.upos, S0.upos, B0.upos)
    features.add(S0.tag, B0.word, B1.tag)
    features.add(S0.word, B0.tag, B1.tag)
    features.add(B0.tag, B1.tag)
    features.add(B0.tag, B1.tag, B2.tag)
    features.add(B0.word, B1.tag)

    features.add(S0.tag, L0.tag, B0.tag)
    features.add(S0.tag, R0.tag, B0.tag)
    features.add(S0.tag, B0.tag, BL.tag)
    features.add(S1.tag, S0.tag, L0.tag)
    features.add(S1.tag, S0.tag, R0.tag)
    features.add(S1.tag, S0.tag, R1.tag)
    features.add(S1.tag, S0.tag, L1.tag)
    features.add(S1.tag, R1.tag, B0.tag)
    features.add(S0.tag, L0.tag, L02)
    features.add(S0.tag, R0.tag, R02)
    features.add(S1.tag, R1.tag, R12)
    features.add(B0.tag, BL.tag, BL2)
    features.add(R0.word)
    features.add(L0.word)
    features.add(R1.word)
    features.add(L1.word)
    features.add(BL.word)
    features.add(R0.tag)
    features.add(L0.tag)
    features.add(R1.tag)
    features.add(L1.tag)
    features.add(BL.tag)
    features.add(L02, L0.tag)

    features.add(relation(s0l))
    features.add(relation(s0r))
    features.add(relation(s1l))
    features.add(relation(s1r))
    features.add(relation(b0l))
    features.add(S0.tag, relation(s0l), relation(s0l2))
    features.add(S0.tag, relation(s0r), relation(s0r2))
    features.add(S1.tag, relation(s1r), relation(s1r2))
    features.add(S1.tag, relation(s1l), relation(s1l2))
    features.add(B0.tag, relation(b0l), relation(b0l2))
    features.add(S1.word, relation(s1r), S0.tag)
    features.add(S1.word, relation(s1l), S0.tag)
    features.add(S0.word, relation(s0l), B0.tag)
    features.add(S0.word, relation(s0r), B0.tag)
    features.add(S1.tag, S0.tag, relation(s0l), relation(s1r))
    features.add(S0.tag, B0.tag, relation(s0l), relation(b0l))
    features.add(S1.tag, S0.word, L0.word, S0.tag)
    features.add(S1.word, L0.word, S0.word)
    features.add(S1.tag, L0.word, S0.tag)
    features.add(S0.tag, L0.word, B0.tag)

    let (near, far) = (distance(s0, b0), distance(s1, s0))
    features.add(S0.word, near)
    features.add(S0.tag, near)
    features.add(B0.word, near)
    features.add(B0.tag, near)
    features.add(S0.tag, B0.tag, near)
    features.add(S0.word, B0.word, near)
    features.add(S0.tag, far)
    features.add(S1.tag, far)
    features.add(S1.tag, S0.tag, far)
    features.add(S1.word, S0.word, far)
    features.add(S0.tag, leftCount(s0))
    features.add(S0.tag, rightCount(s0))
    features.add(S1.tag, rightCount(s1))
    features.add(S1.tag, leftCount(s1))
    features.add(B0.tag, leftCount(b0))
    features.add(S0.word, leftCount(s0))
    features.add(S0.word, rightCount(s0))
    features.add(S1.word, rightCount(s1))
    features.add(B0.word, leftCount(b0))
    features.add(S1.tag, rightCount(s1), S0.tag, rightCount(s0))
    features.add(P1.tag, B0.tag, S0.tag)
    features.add(P1.word)

    features.add(S0.suffix, S0.upos)
    features.add(B0.suffix, B0.upos)
    features.add(S0.shape, B0.shape, S0.upos)
    features.add(S0.suffix, B0.suffix)
    features.add(S1.suffix, S0.suffix)

    features.add(S0.clusters.1, B0.clusters.1)
    features.add(S0.clusters.0, B0.clusters.0)
    features.add(S1.clusters.1, S0.clusters.1)
    features.add(S1.clusters.0, S0.clusters.0)
    features.add(S0.clusters.1)
    features.add(B0.clusters.1)
    features.add(S1.clusters.1)
    features.add(S0.clusters.2, B0.tag)
    features.add(B0.clusters.2, S0.tag)
    features.add(S1.clusters.2, S0.tag)
    features.add(S0.clusters.2, S1.tag)
    features.add(S1.clusters.1, S0.clusters.1, B0.clusters.1)
    features.add(S1.clusters.1, L0.clusters.2, S0.clusters.1)
    features.add(B1.clusters.1, B0.tag)
  }
}
