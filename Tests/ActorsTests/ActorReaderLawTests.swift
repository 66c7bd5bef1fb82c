import Actors
import Testing
import TestSupport
import Vocabulary

/// What holds of every reading, whatever the tagger and parser make of a text.
struct ActorReaderLawTests {
  private static let words = [
    "Freedonia", "Freedonian", "Sylvania", "Sylvanian", "Rufus", "Firefly", "President", "the", "The",
    "president", "he", "its", "their",
    "they", "who", ",", ".", "'s", "and", "of", "in", "Balkan", "League", "BL", "Trentino", "Front", "forces",
    "companies", "22", "both",
    "two", "leaders", "countries", "said", "met", "member", "members", "former", "minister", "foreign",
    "spokesman", "thousands", "-", "(",
    ")", "\u{0}", "é", "東京", "counterpart", "army", "ministry", "people", "country", "alliance", "group",
    "himself", "which", "Marx", "House",
  ]

  private static func sentences(seed: UInt64) -> (Article, [Sentence]) {
    var generator = SeededGenerator(seed: seed)
    var text: [UInt8] = []
    var sentences: [Sentence] = []
    let relations = [
      "nsubj", "obj", "obl", "nmod", "nmod:poss", "amod", "compound", "flat", "appos", "conj", "case", "det",
      "acl:relcl", "cop", "nummod", "dep",
      "nmod:desc", "nsubj:pass", "advcl", "cc", "punct", "xcomp",
    ]
    let tags: [(UniversalPartOfSpeech, String)] = [
      (.properNoun, "NNP"), (.noun, "NN"), (.noun, "NNS"), (.pronoun, "PRP"), (.pronoun, "PRP$"),
      (.verb, "VBD"), (.adjective, "JJ"),
      (.adposition, "IN"), (.determiner, "DT"), (.punctuation, ","), (.particle, "POS"), (.numeral, "CD"),
      (.pronoun, "WP"),
    ]
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let count = Int.random(in: 1...14, using: &generator)
      let order = Array(0..<count).shuffled(using: &generator)
      var tokens: [Token] = []
      let start = text.count
      for index in 0..<count {
        let word = words.randomElement(using: &generator) ?? "x"
        let range = ByteRange(text.count, text.count + word.utf8.count)
        text.append(contentsOf: word.utf8)
        if index + 1 < count { text.append(UInt8(ascii: " ")) }
        let tag = tags.randomElement(using: &generator) ?? (.other, "X")
        // A head that comes earlier in a random order makes a tree.
        let place = order.firstIndex(of: index) ?? 0
        let head = place == 0 ? nil : order[Int.random(in: 0..<place, using: &generator)]
        tokens.append(
          Token(
            range: range, form: word, lemma: Bool.random(using: &generator) ? word.lowercased() : "",
            upos: tag.0, xpos: tag.1, head: head,
            relation: head == nil ? "root" : relations.randomElement(using: &generator) ?? "dep"))
      }
      var names: [NameSpan] = []
      if count > 2 {
        let first = Int.random(in: 0..<count - 1, using: &generator)
        let kind = NameKind.allCases.randomElement(using: &generator) ?? .person
        names.append(
          NameSpan(tokens: first..<Int.random(in: first + 1...count, using: &generator), kind: kind))
      }
      sentences.append(Sentence(range: ByteRange(start, text.count), tokens: tokens, names: names))
      text.append(UInt8(ascii: " "))
    }
    return (Article(id: "law", date: Day("1933-11-17"), text: text), sentences)
  }

  @Test(arguments: UInt64(0)..<150)
  func holdsOfEveryTree(seed: UInt64) throws {
    let reader = ActorReader(gazetteer: try Gazetteer(parsing: [.freedonia]))
    let (article, sentences) = ActorReaderLawTests.sentences(seed: seed)
    let reading = reader.read(article, sentences)
    let ids = Set(reading.nodes.map(\.id))
    #expect(reading.nodes.map(\.id) == ids.sorted())
    for mention in reading.mentions {
      #expect(sentences.indices.contains(mention.sentence))
      #expect(sentences[mention.sentence].tokens.indices.contains(mention.tokens.lowerBound))
      #expect(mention.tokens.upperBound <= sentences[mention.sentence].tokens.count)
      #expect(mention.tokens.contains(mention.head))
      #expect(!mention.nodes.isEmpty && mention.nodes.allSatisfy(ids.contains))
      #expect(Set(mention.nodes).count == mention.nodes.count)
    }
    let heads = reading.mentions.map { [$0.sentence, $0.head] }
    #expect(Set(heads).count == heads.count)
    for claim in reading.structure {
      #expect(!claim.key.relation.isEvent)
      #expect(ids.contains(claim.key.source) && ids.contains(claim.key.target))
      for evidence in claim.evidence { #expect(evidence.quote == article.slice(evidence.sentence)) }
    }
    let again = reader.read(article, sentences)
    #expect(
      again.mentions == reading.mentions && again.nodes == reading.nodes
        && again.structure == reading.structure)
    #expect(reader.explain(article, sentences).map(\.mention) == reading.mentions)
  }
}
