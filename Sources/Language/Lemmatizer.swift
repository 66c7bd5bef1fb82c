public import Vocabulary

/// Makes dictionary forms: rules by the endings of words, and exceptions, both learned from a treebank.
///
/// Lemmas are in lower case but for proper nouns and what derives from them ("Chinese", "Islamist"), as English treebanks have them.
/// - SeeAlso: Jongejan and Dalianis (2009), Automatic training of lemmatization rules that handle morphological changes.
public struct Lemmatizer: Sendable {
  let rules: [LemmaRule]
  /// Rules by tag and form.
  let exceptions: [UInt64: UInt16]
  /// Rules by tag, shape and ending.
  let endings: [UInt64: UInt16]
  /// Lemmas by part of speech.
  let lemmas: Set<UInt64>

  /// Endings of so many bytes at most decide.
  package static let longestEnding = 8

  /// How many of a tag's most frequent rules are tried where the endings' rules give no known lemma.
  package static let frequentRules = 6

  package init(
    rules: [LemmaRule], exceptions: [UInt64: UInt16], endings: [UInt64: UInt16], lemmas: Set<UInt64>
  ) {
    self.rules = rules
    self.exceptions = exceptions
    self.endings = endings
    self.lemmas = lemmas
  }

  /// The lemma of a word; of an empty form, an empty string.
  ///
  /// `xpos` may be empty or unknown: then `upos` alone decides.
  public func lemma(form: String, upos: UniversalPartOfSpeech, xpos: String) -> String {
    let bytes = Self.normalised(form)
    guard !bytes.isEmpty else { return "" }
    return String(decoding: lemma(bytes, upos, xpos), as: UTF8.self)
  }

  /// A form as the tables have it: typographic apostrophes are straight.
  package static func normalised(_ form: String) -> [UInt8] {
    let bytes = Array(form.utf8)
    guard bytes.contains(0xe2) else { return bytes }
    return Array(form.replacing("’", with: "'").utf8)
  }

  /// Whether a word of the tag keeps its capitals.
  package static func isProper(_ upos: UniversalPartOfSpeech, _ xpos: String) -> Bool {
    upos == .properNoun || xpos.hasPrefix("NNP")
  }

  private func lemma(_ form: [UInt8], _ upos: UniversalPartOfSpeech, _ xpos: String) -> [UInt8] {
    if upos == .numeral, let first = form.first, 0x30...0x39 ~= first {
      return form.filter { $0 != UInt8(ascii: ",") }
    }
    let known = LemmaKey(.form, upos: upos, xpos: xpos)
    if let lemma = exception(form, known) { return lemma }
    let shape = LemmaKey.Shape(form)
    if shape == .lower { return regular(form, shape, upos, xpos).lemma }
    if !Self.isProper(upos, xpos) {
      let lowered = LemmaRule.Casing.lowered.applied(to: form)
      if let lemma = exception(lowered, known) { return lemma }
      let lower = regular(lowered, .lower, upos, xpos)
      let asWritten = regular(form, shape, upos, xpos).lemma
      return lower.isKnown || LemmaKey.Shape(asWritten) == .lower ? lower.lemma : asWritten
    } else if shape == .capitals {
      let title = regular(LemmaRule.Casing.titled.applied(to: form), .title, upos, xpos)
      if title.isKnown, form.count > 3 { return title.lemma }
    }
    return regular(form, shape, upos, xpos).lemma
  }

  private func exception(_ form: [UInt8], _ key: LemmaKey) -> [UInt8]? {
    exceptions[key.with(form)].flatMap { rules[Int($0)].applied(to: form) }
  }

  /// The lemma by the longest known ending whose lemma is a known one, else by the longest known ending.
  private func regular(
    _ form: [UInt8], _ shape: LemmaKey.Shape, _ upos: UniversalPartOfSpeech, _ xpos: String
  ) -> (lemma: [UInt8], isKnown: Bool) {
    var candidates = self.candidates(form, shape, upos, xpos)
    if candidates.isEmpty { candidates = self.candidates(form, shape, upos, "") }
    let key = LemmaKey(.lemma, upos: upos, xpos: "")
    for candidate in candidates where lemmas.contains(key.with(candidate)) { return (candidate, true) }
    return (candidates.first ?? form, false)
  }

  /// What the rules of all endings of the form make of it, the longest ending first, and then the tag's most frequent rules.
  private func candidates(
    _ form: [UInt8], _ shape: LemmaKey.Shape, _ upos: UniversalPartOfSpeech, _ xpos: String
  ) -> [[UInt8]] {
    var key = LemmaKey(.ending, upos: upos, xpos: xpos)
    key.add(shape.rawValue)
    var found: [[UInt8]] = []
    for rank in (0..<Self.frequentRules).reversed() {
      guard let rule = endings[key.with([0, UInt8(rank)])] else { continue }
      if let lemma = rules[Int(rule)].applied(to: form) { found.append(lemma) }
    }
    if let rule = endings[key.value], let lemma = rules[Int(rule)].applied(to: form) { found.append(lemma) }
    for byte in form.reversed().prefix(Self.longestEnding) {
      key.add(byte)
      guard let rule = endings[key.value], let lemma = rules[Int(rule)].applied(to: form) else { continue }
      if found.last != lemma { found.append(lemma) }
    }
    return found.reversed()
  }
}
