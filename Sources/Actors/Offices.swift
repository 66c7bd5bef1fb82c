internal import Vocabulary

extension ActorScene {
  /// An office as the text writes it.
  struct Office {
    let relation: Relation
    /// Lower case, as the gazetteer calls it: "foreign minister".
    let name: String
    /// Its words; they are the evidence.
    let words: Range<Int>
    /// "Former", "then", "late": no office any more.
    let isFormer: Bool
    let isPlural: Bool
    /// A ministry or body that stands before the office: "foreign ministry" spokeswoman.
    let isSpokesman: Bool
  }

  /// The office whose head noun is `token`; nil where the noun is none.
  func office(at token: Int, in sentence: Int) -> Office? {
    let tokens = sentences[sentence].tokens
    guard tokens[token].upos == .noun || tokens[token].upos == .properNoun else { return nil }
    var head = token
    // "Secretary of State", "chief of staff": the head may be given by its last word.
    var last = token
    let form = tokens[token].form.lowercased()
    if token >= 2, tokens[token - 1].form.lowercased() == "of",
      ["state", "staff", "defence", "defense"].contains(form)
    {
      head = token - 2
    } else if form == "general", token >= 2, tokens[token - 1].form == "-",
      ["director", "governor", "inspector", "consul"].contains(tokens[token - 2].form.lowercased())
    {
      head = token - 2
    } else if token + 2 < tokens.count, tokens[token + 1].form.lowercased() == "of",
      ["state", "staff"].contains(tokens[token + 2].form.lowercased())
    {
      last = token + 2
    }
    // "Secretary-general" is three words to a parser, and its head may be the first.
    var tail = ""
    var topic = ""
    if last == head {
      (topic, last) = self.topic(after: head, in: sentence)
    }
    if last == head,
      let general = [head + 1, head + 2].first(where: {
        $0 < tokens.count && tokens[$0].form.lowercased() == "general"
          && ($0 == head + 1 || tokens[head + 1].form == "-")
      })
    {
      tail = " general"
      last = general
    }
    var noun = trees[sentence].lemma(head)
    var isPlural = false
    if lexicon.offices[noun] == nil {
      noun = tokens[head].form.lowercased()
      if lexicon.offices[noun] == nil, noun.hasSuffix("s") { noun.removeLast() }
    }
    if tokens[head].xpos.hasSuffix("S") { isPlural = true }
    if noun == "officer" { return chiefOfficer(at: head, in: sentence) }
    guard let entry = lexicon.offices[noun] else { return nil }
    var first = head
    var isFormer = false
    var parts = [entry.name]
    while first > 0 {
      let before = tokens[first - 1]
      let word = before.form.lowercased()
      if word == "-", first > 1, lexicon.officeModifiers.contains(tokens[first - 2].form.lowercased()) {
        first -= 1
        continue
      }
      guard lexicon.officeModifiers.contains(word),
        covering[sentence][first - 1] < 0 || covering[sentence][first - 1] == covering[sentence][head]
      else { break }
      first -= 1
      if !["senior", "top", "acting"].contains(word) { parts.insert(word, at: 0) }
    }
    for index in stride(from: first - 1, through: max(0, first - 7), by: -1) {
      let word = tokens[index].form.lowercased()
      if [
        "former", "ex", "ex-", "late", "erstwhile", "then", "one-time", "ousted", "deposed", "onetime",
        "exiled", "formerly",
      ].contains(word) {
        isFormer = true
      }
      guard
        tokens[index].upos == .adjective || tokens[index].upos == .punctuation
          || tokens[index].upos == .determiner
          || covering[sentence][index] >= 0 || tokens[index].xpos == "POS" || isFormer
      else { break }
    }
    if tokens[head].form.lowercased().hasPrefix("ex-") || tokens[first].form.lowercased() == "ex" {
      isFormer = true
    }
    // "President-elect".
    if head + 2 < tokens.count, tokens[head + 1].form == "-",
      ["elect", "designate"].contains(tokens[head + 2].form.lowercased())
    {
      isFormer = true
    }
    var name = parts.joined(separator: " ") + tail
    if !topic.isEmpty {
      parts.insert(topic, at: parts.count - 1)
      name = parts.joined(separator: " ")
    } else if tail.isEmpty, last > head || head < token {
      let tail = tokens[max(last, token)].form.lowercased()
      name = ActorLexicon.canonical(name + " of " + tail)
      last = max(last, token)
    }
    var relation = entry.relation
    switch noun {
    case "chief", "head", "director", "commander", "boss", "leader":
      // "Security chief" serves; "the chief of NATO" and "the alliance's chief" lead.
      if parts.count > 1, !["supreme leader", "managing director", "executive director"].contains(name) {
        relation = .serves
      }
    case "secretary":
      if parts.contains("general") || !tail.isEmpty { relation = .leads }
    default: break
    }
    if let compound = lexicon.offices[name] { relation = compound.relation }
    if ["deputy", "vice", "assistant", "deputy prime"].contains(where: { name.hasPrefix($0) }) {
      relation = .serves
    }
    if parts.contains("prime"), !parts.contains("deputy"), !parts.contains("vice") { relation = .leads }
    if parts.contains("crown") { relation = .serves }
    return Office(
      relation: relation, name: ActorLexicon.canonical(name), words: first..<last + 1, isFormer: isFormer,
      isPlural: isPlural,
      isSpokesman: noun.hasPrefix("spokes"))
  }

  /// "Chief executive officer", "Chief Technology Officer".
  private func chiefOfficer(at token: Int, in sentence: Int) -> Office? {
    let tokens = sentences[sentence].tokens
    guard
      let first = stride(from: token - 1, through: max(0, token - 3), by: -1).first(where: {
        tokens[$0].form.lowercased() == "chief"
      }), first < token
    else { return nil }
    let name = tokens[first...token].map { $0.form.lowercased() }.joined(separator: " ")
    let isFormer = first > 0 && ["former", "formerly", "ex"].contains(tokens[first - 1].form.lowercased())
    return Office(
      relation: name == "chief executive officer" ? .leads : .serves, name: name, words: first..<token + 1,
      isFormer: isFormer, isPlural: tokens[token].xpos.hasSuffix("S"), isSpokesman: false)
  }

  /// What an office has charge of, where it stands behind the noun, and its last token: "Minister for *Foreign
  /// Affairs*"; empty where there is nothing.
  private func topic(after head: Int, in sentence: Int) -> (words: String, last: Int) {
    let tokens = sentences[sentence].tokens
    guard head + 2 < tokens.count, ["of", "for"].contains(tokens[head + 1].form.lowercased()),
      lexicon.ministers.contains(tokens[head].form.lowercased())
    else { return ("", head) }
    let words = head + 2..<topicEnd(from: head + 2, in: sentence)
    let topic = words.map { tokens[$0].form.lowercased() }.filter { $0 != "the" }.joined(separator: " ")
    return topic.isEmpty ? ("", head) : (topic, words.upperBound - 1)
  }

  /// The end of the words from `start` on that say what a ministry or minister has charge of: "Foreign Affairs",
  /// "the Interior", "Economy and Trade".
  func topicEnd(from start: Int, in sentence: Int) -> Int {
    let tokens = sentences[sentence].tokens
    var end = start
    var index = start
    while index < tokens.count, covering[sentence][index] < 0 {
      let word = tokens[index].form.lowercased()
      if lexicon.officeModifiers.contains(word) || word == "affairs" {
        end = index + 1
      } else if !(word == "the" && index == start) && word != "and" {
        break
      }
      index += 1
    }
    return end
  }
}
