import Vocabulary

/// Who speaks in a quotation that runs over several sentences.
struct QuotedSpeech {
  private var isOpen = false
  private var speaker: NodeID?

  /// The speaker of a sentence that begins inside a quotation.
  func speaker(of sentence: Sentence) -> NodeID? {
    guard isOpen || sentence.tokens.first.map(QuotedSpeech.opens) == true else { return nil }
    return speaker
  }

  /// Follows the quotation marks of a sentence, and takes its reporting verb's subject as the speaker.
  mutating func read(_ sentence: Sentence, _ reader: SentenceClaims) {
    if sentence.opensParagraph, !isOpen { speaker = nil }
    for token in sentence.tokens {
      switch token.form {
      case "“", "``", "«": isOpen = true
      case "”", "''", "»": isOpen = false
      case "\"": isOpen.toggle()
      default: break
      }
    }
    if let reporter = reader.telling.reporter() { speaker = reporter }
  }

  private static func opens(_ token: Token) -> Bool {
    ["“", "``", "\"", "«"].contains(token.form)
  }
}
