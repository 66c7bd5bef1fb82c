package import Vocabulary

/// Sentences with gold names, from lines of a word and its label (`B-PER`, `I-PER`, `O`), an empty line after each
/// sentence.
package struct NameCorpus: Sendable {
  package struct Sentence: Sendable {
    package var forms: [String]
    package var names: [NameSpan]
  }

  package var sentences: [Sentence] = []

  /// Labels of kinds that are not ``NameKind``s count as outside.
  package init(bio text: [UInt8]) {
    var (forms, names): ([String], [NameSpan]) = ([], [])
    var open: (start: Int, kind: NameKind)?
    func close() {
      if let name = open { names.append(NameSpan(tokens: name.start..<forms.count, kind: name.kind)) }
      open = nil
    }
    func finish() {
      close()
      if !forms.isEmpty { sentences.append(Sentence(forms: forms, names: names)) }
      (forms, names) = ([], [])
    }
    for line in text.split(separator: 0x0a, omittingEmptySubsequences: false) {
      let columns = line.split(separator: 0x09)
      guard columns.count >= 2 else {
        finish()
        continue
      }
      let label = String(decoding: columns[columns.count - 1], as: UTF8.self)
      let kind = NameKind(rawValue: String(label.dropFirst(2)))
      if !label.hasPrefix("I-") || kind != open?.kind {
        close()
        if let kind { open = (forms.count, kind) }
      }
      forms.append(String(decoding: columns[0], as: UTF8.self))
    }
    finish()
  }
}
