/// A treebank file: sentences of words with ten columns each, as Universal Dependencies writes them.
///
/// What the reader does not interpret (comments, features, enhanced dependencies, multiword tokens, empty nodes) is kept, so
/// that reading and writing gives the same bytes but for carriage returns and a missing last line.
/// - SeeAlso: <https://universaldependencies.org/format.html>
public struct CoNLLU: Sendable, Hashable {
  public var sentences: [Sentence]

  public init(sentences: [Sentence] = []) {
    self.sentences = sentences
  }

  /// A sentence with its comments.
  public struct Sentence: Sendable, Hashable {
    /// Whole lines with their `#`, in order.
    public var comments: [String]
    /// The lines of the sentence in order; its words are numbered from 1.
    public var lines: [Line]

    public init(comments: [String] = [], lines: [Line]) {
      self.comments = comments
      self.lines = lines
    }

    /// The syntactic words, without multiword tokens and empty nodes.
    public var words: [Word] {
      lines.compactMap { line in
        guard case .word(let word) = line else { return nil }
        return word
      }
    }

    /// The value of a comment `# key = value`.
    public func comment(_ key: String) -> Substring? {
      let opening = "# \(key) = "
      return comments.first { $0.hasPrefix(opening) }?.dropFirst(opening.count)
    }

    /// Whether the sentence begins a document.
    public var opensDocument: Bool {
      comments.contains { $0 == "# newdoc" || $0.hasPrefix("# newdoc ") }
    }

    /// Whether a paragraph or a document begins here.
    public var opensParagraph: Bool {
      opensDocument || comments.contains { $0 == "# newpar" || $0.hasPrefix("# newpar ") }
    }

    /// Whether every word has a head, exactly one is the root and there is no cycle.
    public var hasTree: Bool {
      let heads = words.map(\.head)
      return heads.count(where: { $0 == 0 }) == 1 && Self.isAcyclic(heads)
    }

    private static func isAcyclic(_ heads: [Int?]) -> Bool {
      /// The word whose way to the root first came by here; 0 while none has.
      var visitor = [Int](repeating: 0, count: heads.count + 1)
      for start in 1..<(heads.count + 1) {
        var word = start
        while word != 0, visitor[word] == 0 {
          guard let head = heads[word - 1] else { return false }
          visitor[word] = start
          word = head
        }
        if word != 0, visitor[word] == start { return false }
      }
      return true
    }
  }

  /// One line of a sentence.
  public enum Line: Sendable, Hashable {
    case word(Word)
    /// A surface token of the words `first...last`, such as `2-3 doctor's`; `columns` are the nine after the id.
    case multiword(first: Int, last: Int, columns: [String])
    /// An empty node such as `5.1`, the whole line.
    case emptyNode(String)
  }

  /// A syntactic word; `_` stands for what is not given.
  public struct Word: Sendable, Hashable {
    public var form: String
    public var lemma: String
    public var upos: String
    public var xpos: String
    public var features: String
    /// The head's number from 1; 0 for the root; nil when not given.
    public var head: Int?
    public var relation: String
    public var enhanced: String
    public var miscellany: String

    public init(
      form: String, lemma: String = "_", upos: String = "_", xpos: String = "_", features: String = "_",
      head: Int? = nil, relation: String = "_", enhanced: String = "_", miscellany: String = "_"
    ) {
      self.form = form
      self.lemma = lemma
      self.upos = upos
      self.xpos = xpos
      self.features = features
      self.head = head
      self.relation = relation
      self.enhanced = enhanced
      self.miscellany = miscellany
    }
  }
}
