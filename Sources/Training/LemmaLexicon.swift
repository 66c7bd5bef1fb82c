import Language
import Vocabulary

/// Forms with their lemmas, counted.
struct LemmaLexicon {
  struct Tag: Hashable, Comparable {
    let upos: UniversalPartOfSpeech
    let xpos: String

    static func < (left: Tag, right: Tag) -> Bool {
      (left.upos.rawValue, left.xpos) < (right.upos.rawValue, right.xpos)
    }
  }

  /// A form of a tag with the lemma that it has most often.
  struct Entry {
    let tag: Tag
    let form: [UInt8]
    let lemma: [UInt8]
    let rule: LemmaRule
    /// Whether the lemma may vouch for other forms: it is no spelling mistake.
    let isTrusted: Bool
    /// Whether the treebank has the form.
    let isAttested: Bool
  }

  private struct Word: Hashable {
    let tag: Tag
    let form: [UInt8]
  }

  private var counts: [Word: [[UInt8]: Int]] = [:]
  private var added: Set<Word> = []

  mutating func count(form: String, lemma: String, upos: UniversalPartOfSpeech, xpos: String) {
    let word = Word(tag: Tag(upos: upos, xpos: xpos), form: Lemmatizer.normalised(form))
    counts[word, default: [:]][Array(lemma.utf8), default: 0] += 1
    // A capital of the sentence's beginning says nothing: the form counts in lower case too.
    guard !Lemmatizer.isProper(upos, xpos), lemma == lemma.lowercased() else { return }
    let lowered = LemmaRule.Casing.lowered.applied(to: word.form)
    guard lowered != word.form else { return }
    counts[Word(tag: word.tag, form: lowered), default: [:]][Array(lemma.utf8), default: 0] += 1
  }

  /// Adds a form that the treebank does not have, has with a lemma that is no verb of it (a slip of its annotators),
  /// or has as a noun of this and other lemmas.
  mutating func add(form: String, lemma: String, upos: UniversalPartOfSpeech, xpos: String) {
    let word = Word(tag: Tag(upos: upos, xpos: xpos), form: Array(form.utf8))
    let lemmaBytes = Array(lemma.utf8)
    if let found = counts[word] {
      let isDisputed = found.count > 1 && found[lemmaBytes] != nil
      let isSlip = upos == .verb && !found.keys.contains(where: isBaseForm) && found[lemmaBytes] == nil
      guard isSlip || isDisputed && (upos == .noun || !found.keys.contains(where: isBaseForm)) else { return }
    }
    counts[word] = [lemmaBytes: 2]
    added.insert(word)
  }

  private func isBaseForm(_ lemma: [UInt8]) -> Bool {
    ["VB", "VBP"].contains { counts[Word(tag: Tag(upos: .verb, xpos: $0), form: lemma)] != nil }
  }

  /// Sorted by tag and form.
  var entries: [Entry] {
    var entries: [Entry] = []
    for (word, lemmas) in counts {
      guard
        let best = lemmas.max(by: { left, right in
          left.value == right.value ? right.key.lexicographicallyPrecedes(left.key) : left.value < right.value
        }),
        let rule = LemmaRule(
          from: word.form, to: best.key,
          trying: Lemmatizer.isProper(word.tag.upos, word.tag.xpos)
            ? [.kept, .titled, .capitalised, .lowered] : [.lowered, .kept, .titled, .capitalised])
      else { continue }
      // A lemma that most of its letters changed for mends a mistake or spells out an abbreviation.
      let isTrusted = best.value > 1 || rule.cut <= 3 && rule.ending.count <= 3
      entries.append(
        Entry(
          tag: word.tag, form: word.form, lemma: best.key, rule: rule, isTrusted: isTrusted,
          isAttested: !added.contains(word)))
    }
    return entries.sorted { left, right in
      left.tag == right.tag ? left.form.lexicographicallyPrecedes(right.form) : left.tag < right.tag
    }
  }
}
