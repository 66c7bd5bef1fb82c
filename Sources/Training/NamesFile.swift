public import Vocabulary

/// Sentences with names in BIO: a token, a tab and a tag on each line, an empty line between sentences.
public struct NamesFile: Sendable, Hashable {
  public var sentences: [Sentence]

  /// The words of a sentence and the names in them.
  public struct Sentence: Sendable, Hashable {
    public var forms: [String]
    /// In order, without overlap.
    public var names: [NameSpan]

    public init(forms: [String], names: [NameSpan]) {
      self.forms = forms
      self.names = names
    }
  }

  /// Reads a whole file; an `I-` that continues no name of its kind is refused.
  public init(parsing bytes: [UInt8]) throws(NamesFileError) {
    sentences = []
    var current = Sentence(forms: [], names: [])
    var open: (start: Int, kind: NameKind)?
    var number = 0
    func close(_ open: inout (start: Int, kind: NameKind)?, in sentence: inout Sentence) {
      guard let name = open else { return }
      sentence.names.append(NameSpan(tokens: name.start..<sentence.forms.count, kind: name.kind))
      open = nil
    }
    for raw in bytes.split(separator: 0x0a, omittingEmptySubsequences: false) {
      number += 1
      guard let line = String(validating: raw.last == 0x0d ? raw.dropLast() : raw, as: UTF8.self) else {
        throw .notUTF8(line: number)
      }
      if line.isEmpty {
        close(&open, in: &current)
        if !current.forms.isEmpty { sentences.append(current) }
        current = Sentence(forms: [], names: [])
        continue
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 2, !columns[0].isEmpty else {
        throw .columns(line: number, found: columns.count)
      }
      let tag = columns[1]
      let kind = NameKind(rawValue: String(tag.dropFirst(2)))
      if tag == "O" {
        close(&open, in: &current)
      } else if tag.hasPrefix("B-"), let kind {
        close(&open, in: &current)
        open = (current.forms.count, kind)
      } else if tag.hasPrefix("I-"), let kind {
        guard open?.kind == kind else { throw .strayInside(line: number, tag: String(tag)) }
      } else {
        throw .unknownTag(line: number, tag: String(tag))
      }
      current.forms.append(String(columns[0]))
    }
    close(&open, in: &current)
    if !current.forms.isEmpty { sentences.append(current) }
  }
}
