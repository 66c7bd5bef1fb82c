public import Language
import Vocabulary

/// Learns a lemmatizer from words with lemmas.
///
/// The most frequent lemma of each form and tag gives a rule. Endings up to eight bytes get the rule of most of their forms
/// where it differs from that of the shorter ending; forms that come out wrong become exceptions. Irregular verbs and
/// nouns and spellings of both sides of the Atlantic come in as words of their own, the treebank's word going first.
public enum LemmatizerTraining {
  /// The table that ``Lemmatizer/init(bytes:)`` reads; the same bytes for the same sentences.
  public static func train(_ sentences: [CoNLLU.Sentence]) -> [UInt8] {
    var lexicon = LemmaLexicon()
    for sentence in sentences {
      // Words written apart have the lemma of the whole at the first part.
      for word in sentence.words where word.lemma != "_" && word.xpos != "GW" && word.relation != "goeswith" {
        lexicon.count(
          form: word.form, lemma: word.lemma, upos: UniversalPartOfSpeech(rawValue: word.upos) ?? .other,
          xpos: word.xpos == "_" ? "" : word.xpos)
      }
    }
    for entry in IrregularForms.entries {
      lexicon.add(form: entry.form, lemma: entry.lemma, upos: entry.upos, xpos: entry.xpos)
    }
    return table(of: lexicon).tableBytes()
  }

  private static func table(of lexicon: LemmaLexicon) -> Lemmatizer {
    let entries = lexicon.entries
    var rules = RuleNumbers()
    let endings = EndingRules(entries, &rules).map
    let lemmas = Set(
      entries.filter(\.isTrusted).map { LemmaKey(.lemma, upos: $0.tag.upos, xpos: "").with($0.lemma) })
    let regular = Lemmatizer(rules: rules.rules, exceptions: [:], endings: endings, lemmas: lemmas)
    var exceptions: [UInt64: UInt16] = [:]
    for entry in entries {
      let form = String(decoding: entry.form, as: UTF8.self)
      let lemma = regular.lemma(form: form, upos: entry.tag.upos, xpos: entry.tag.xpos)
      guard lemma != String(decoding: entry.lemma, as: UTF8.self), let rule = rules.number(of: entry.rule)
      else {
        continue
      }
      exceptions[LemmaKey(.form, upos: entry.tag.upos, xpos: entry.tag.xpos).with(entry.form)] = rule
    }
    return Lemmatizer(rules: rules.rules, exceptions: exceptions, endings: endings, lemmas: lemmas)
  }
}

/// Rules by their numbers, which count from 0 in the order of first use.
struct RuleNumbers {
  private(set) var rules: [LemmaRule] = []
  private var numbers: [LemmaRule: UInt16] = [:]

  /// The rule's number; nil where there are 65,535 others.
  mutating func number(of rule: LemmaRule) -> UInt16? {
    if let number = numbers[rule] { return number }
    guard let number = UInt16(exactly: rules.count), number < .max else { return nil }
    rules.append(rule)
    numbers[rule] = number
    return number
  }
}
