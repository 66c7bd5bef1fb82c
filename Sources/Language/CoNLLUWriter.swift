public import Vocabulary

extension CoNLLU {
  /// The file's text; every sentence ends with an empty line.
  public var text: String {
    var text = ""
    for sentence in sentences { sentence.write(to: &text) }
    return text
  }

  /// Sentences read from raw text, with `# sent_id`, `# text`, `# newpar` and `SpaceAfter=No`.
  ///
  /// Sentences are numbered from `first`; `bytes` is the text that their ranges count in.
  public init(_ sentences: [Vocabulary.Sentence], of bytes: [UInt8], numberedFrom first: Int = 1) {
    self.sentences = sentences.indices.map { index in
      let next = index + 1 < sentences.count ? sentences[index + 1].range.start : bytes.count
      return Sentence(sentences[index], followedAt: next, number: first + index)
    }
  }
}

extension CoNLLU.Sentence {
  /// Appends the sentence's lines and an empty one.
  public func write(to text: inout String) {
    for comment in comments {
      text += comment
      text += "\n"
    }
    var number = 0
    for line in lines {
      switch line {
      case .emptyNode(let line): text += line
      case .multiword(let first, let last, let columns):
        text += "\(first)-\(last)\t\(columns.joined(separator: "\t"))"
      case .word(let word):
        number += 1
        text += "\(number)\t\(word.form)\t\(word.lemma)\t\(word.upos)\t\(word.xpos)\t\(word.features)\t"
        text += word.head.map { String($0) } ?? "_"
        text += "\t\(word.relation)\t\(word.enhanced)\t\(word.miscellany)"
      }
      text += "\n"
    }
    text += "\n"
  }

  /// Replaces the tags, heads and relations by those of the sentence's tokens, one for each word; all else stays.
  ///
  /// - Precondition: There are as many tokens as words.
  public mutating func replaceAnalysis(by tokens: [Token]) {
    precondition(tokens.count == words.count, "\(tokens.count) tokens for \(words.count) words")
    var next = tokens.makeIterator()
    for index in lines.indices {
      guard case .word(var word) = lines[index], let token = next.next() else { continue }
      word.upos = token.upos.rawValue
      word.xpos = token.xpos.isEmpty ? "_" : token.xpos
      word.head = token.head.map { $0 + 1 } ?? 0
      word.relation = token.relation
      lines[index] = .word(word)
    }
  }

  /// A sentence of raw text; `next` is the byte at which the next sentence or the end of the text begins.
  fileprivate init(_ sentence: Vocabulary.Sentence, followedAt next: Int, number: Int) {
    var text = ""
    var lines: [CoNLLU.Line] = []
    for (index, token) in sentence.tokens.enumerated() {
      let following = index + 1 < sentence.tokens.count ? sentence.tokens[index + 1].range.start : next
      let isGlued = following == token.range.end
      text += token.form
      if !isGlued, index + 1 < sentence.tokens.count { text += " " }
      lines.append(
        .word(
          CoNLLU.Word(
            form: token.form, lemma: token.lemma.isEmpty ? "_" : token.lemma, upos: token.upos.rawValue,
            xpos: token.xpos.isEmpty ? "_" : token.xpos, head: token.head.map { $0 + 1 } ?? 0,
            relation: token.relation, miscellany: isGlued && next > token.range.end ? "SpaceAfter=No" : "_")))
    }
    var comments = sentence.opensParagraph ? ["# newpar"] : []
    comments += ["# sent_id = \(number)", "# text = \(text)"]
    self.init(comments: comments, lines: lines)
  }
}
