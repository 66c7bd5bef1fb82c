import Language
import TestSupport
import Testing
import Training
import Vocabulary

struct LanguageTrainingTests {
  @Test func givesTheSameBytesTwice() async throws {
    let material = try ToyMaterial.material()
    let first = await ToyMaterial.training.train(material)
    let second = await ToyMaterial.training.train(material)
    #expect(first == second)
  }

  @Test func learnsAToyTreebankByHeart() async throws {
    let material = try ToyMaterial.material()
    let model = try LanguageModel(bytes: await ToyMaterial.training.train(material))
    let reader = LanguageReader(model: model)
    let score = TreebankScore(of: material.treebank) { reader.annotate(&$0) }
    #expect(score.upos == 1)
    #expect(score.las == 1)
    let article = Article("Anna Karlsen praised the new treaty. The Arctic Council met.")
    let sentences = reader.read(article)
    #expect(
      sentences.map { $0.tokens.map(\.form).joined(separator: " ") }
        == ["Anna Karlsen praised the new treaty .", "The Arctic Council met ."])
    #expect(
      sentences.first?.tokens.map(\.lemma) == ["Anna", "Karlsen", "praise", "the", "new", "treaty", "."])
    #expect(
      sentences.map(\.names) == [
        [NameSpan(tokens: 0..<2, kind: .person)], [NameSpan(tokens: 1..<3, kind: .organisation)],
      ])
  }

  /// Whatever the words are, the tree is one: a single root, no cycle, heads within the sentence.
  @Test(arguments: UInt64(0)..<40)
  func treesAreWellFormed(seed: UInt64) async throws {
    let reader = try await Self.reader.value
    var generator = SeededGenerator(seed: seed)
    let words = ["China", "met", "the", ".", "in", "Anna", "!", "–", "", "new", "sanctions", "\u{0}", "''"]
    let count = seed == 0 ? 1 : Int.random(in: 1...(seed % 8 == 0 ? 900 : 40), using: &generator)
    var tokens: [Token] = []
    var offset = 0
    for _ in 0..<count {
      let form = words.randomElement(using: &generator) ?? "x"
      tokens.append(Token(range: ByteRange(offset, offset + form.utf8.count), form: form))
      offset += form.utf8.count + 1
    }
    var sentence = Sentence(range: ByteRange(0, offset), tokens: tokens)
    reader.annotate(&sentence)
    #expect(sentence.tokens.map(\.form) == tokens.map(\.form))
    #expect(sentence.tokens.count { $0.head == nil } == 1)
    #expect(sentence.tokens.allSatisfy { ($0.head == nil) == ($0.relation == "root") })
    for start in tokens.indices {
      var (place, steps) = (start, 0)
      while let head = sentence.tokens[place].head, steps <= tokens.count {
        try #require(tokens.indices.contains(head))
        place = head
        steps += 1
      }
      #expect(steps <= tokens.count, "a cycle through token \(start)")
    }
    for (name, next) in zip(sentence.names, sentence.names.dropFirst()) {
      #expect(name.tokens.upperBound <= next.tokens.lowerBound)
    }
  }

  private static let reader = Task {
    LanguageReader(
      model: try LanguageModel(bytes: await ToyMaterial.training.train(try ToyMaterial.material())))
  }

  @Test func annotatesNothing() async throws {
    var sentence = Sentence(range: ByteRange(0, 0), tokens: [])
    try await Self.reader.value.annotate(&sentence)
    #expect(sentence.tokens.isEmpty)
    #expect(try await Self.reader.value.read(Article("")).isEmpty)
  }

  @Test(arguments: [
    ("place China", "line 1: expected a kind, a tab and a name, found 1 columns"),
    ("\nship\tTitanic", "line 2: unknown kind 'ship'; known kinds are person, place, people, body, party"),
  ])
  func explainsWhatIsWrongWithAList(_ text: String, _ message: String) {
    let error = #expect(throws: KnownNamesError.self) { try KnownNames(parsing: Array(text.utf8)) }
    #expect(error.map { "\($0)" } == message)
  }
}
