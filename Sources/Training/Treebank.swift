import Language
import Vocabulary

/// Sentences with gold tags and trees, as arrays of numbers for training.
package struct Treebank: Sendable {
  package struct Word: Sendable {
    package var form: String
    package var tag: Tagger.Tag
    /// An index in the sentence; the number of words for the root.
    package var head: Int
    package var relation: String
  }

  package var sentences: [[Word]]

  package init(sentences: [[Word]]) {
    self.sentences = sentences
  }

  /// Reads the words of CoNLL-U; lines that are no words are passed over.
  package init(conllu text: [UInt8]) {
    var sentences: [[Word]] = []
    var current: [Word] = []
    func close() {
      guard !current.isEmpty else { return }
      for index in current.indices where current[index].head < 0 { current[index].head = current.count }
      sentences.append(current)
      current.removeAll()
    }
    for line in text.split(separator: 0x0a, omittingEmptySubsequences: false) {
      if line.isEmpty || line.elementsEqual([0x0d]) {
        close()
        continue
      }
      if line.first == 0x23 { continue }
      let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard columns.count >= 8, columns[0].allSatisfy({ 0x30...0x39 ~= $0 }),
        let head = Int(String(decoding: columns[6], as: UTF8.self))
      else { continue }
      current.append(
        Word(
          form: String(decoding: columns[1], as: UTF8.self),
          tag: Tagger.Tag(
            upos: UniversalPartOfSpeech(rawValue: String(decoding: columns[3], as: UTF8.self)) ?? .other,
            xpos: String(decoding: columns[4], as: UTF8.self)),
          head: head - 1, relation: String(decoding: columns[7], as: UTF8.self)))
    }
    close()
    self.sentences = sentences
  }
}
