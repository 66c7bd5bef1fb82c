public import Vocabulary

extension CoNLLU {
  /// The words' text, with one space where `SpaceAfter=No` does not forbid it, and the sentences in it.
  ///
  /// Words of a multiword token are joined without a space; where they do not spell the surface token, the text has the words.
  /// A tree that is not well formed is left out: its words then have no head.
  public var textAndSentences: (text: [UInt8], sentences: [Vocabulary.Sentence]) {
    var text: [UInt8] = []
    let read = sentences.map { $0.sentence(appendingTo: &text) }
    return (text, read)
  }

  /// The documents' texts as their `# text` comments give them, joined by spaces, with the sentences of each.
  ///
  /// A sentence without the comment stands as its words spell it.
  public var documents: [(text: [UInt8], sentences: [Sentence])] {
    var documents: [(text: [UInt8], sentences: [Sentence])] = []
    for sentence in sentences {
      if documents.isEmpty || sentence.opensDocument { documents.append(([], [])) }
      let last = documents.count - 1
      if !documents[last].text.isEmpty { documents[last].text.append(0x20) }
      documents[last].text += sentence.surfaceText.utf8
      documents[last].sentences.append(sentence)
    }
    return documents
  }
}

extension CoNLLU.Sentence {
  /// The `# text` comment, else what the words spell.
  public var surfaceText: String {
    if let text = comment("text") { return String(text) }
    var spelt: [UInt8] = []
    _ = sentence(appendingTo: &spelt)
    return String(decoding: spelt, as: UTF8.self)
  }

  /// The sentence as tokens whose ranges count in `text`, to which its words are appended.
  public func sentence(appendingTo text: inout [UInt8]) -> Vocabulary.Sentence {
    if let last = text.last, last != 0x20 { text.append(0x20) }
    let start = text.count
    let hasTree = hasTree
    var tokens: [Token] = []
    /// The last word of the multiword token that is open, and whether a space follows it.
    var multiword: (last: Int, isGlued: Bool)?
    for line in lines {
      switch line {
      case .emptyNode: continue
      case .multiword(_, let last, let columns): multiword = (last, columns[8].forbidsSpace)
      case .word(let word):
        let begin = text.count
        text += word.form.utf8
        let head = hasTree ? word.head : nil
        tokens.append(
          Token(
            range: ByteRange(begin, text.count), form: word.form, lemma: word.lemma == "_" ? "" : word.lemma,
            upos: UniversalPartOfSpeech(rawValue: word.upos) ?? .other,
            xpos: word.xpos == "_" ? "" : word.xpos,
            head: head.flatMap { $0 == 0 ? nil : $0 - 1 }, relation: hasTree ? word.relation : "root"))
        var isGlued = word.miscellany.forbidsSpace
        if let open = multiword {
          isGlued = tokens.count < open.last || open.isGlued
          if tokens.count >= open.last { multiword = nil }
        }
        if !isGlued { text.append(0x20) }
      }
    }
    if text.last == 0x20, text.count > (tokens.last?.range.end ?? start) { text.removeLast() }
    return Vocabulary.Sentence(
      range: ByteRange(start, tokens.last?.range.end ?? start), tokens: tokens, opensParagraph: opensParagraph
    )
  }
}

extension String {
  /// Whether a MISC column says that the next word follows without a space.
  fileprivate var forbidsSpace: Bool {
    utf8.count >= 13 && split(separator: "|").contains("SpaceAfter=No")
  }
}
