import Language
import Testing
import Training
import Vocabulary

struct SentenceBoundaryTests {
  /// Letters whose greetings and headings have no stop.
  private static func treebank() throws -> CoNLLU {
    let names = ["Ann", "Bob", "Cid", "Dee", "Eve", "Fay", "Gus", "Hal"]
    let file = names.map { name in
      let sentences = [
        "Dear \(name)", "the talks went well .", "we met in Rome .", "Best regards", "Ivo Lund",
      ]
      return sentences.enumerated().map { index, sentence in
        let words = sentence.split(separator: " ")
        let lines = words.enumerated().map { "\($0 + 1)\t\($1)\t_\t_\t_\t_\t\($0)\t_\t_\t_\n" }.joined()
        return (index == 0 ? "# newdoc\n" : "") + "# text = \(sentence)\n" + lines + "\n"
      }.joined()
    }.joined()
    return try CoNLLU(parsing: Array(file.utf8))
  }

  @Test func tellsSentencesApartWhereLinesAreLost() throws {
    let scorer = SentenceBoundaryTraining.train(try Self.treebank(), threshold: 0)
    let text = Array("Dear Liv the talks went well . we met in Rome . Best regards Ivo Lund".utf8)
    func sentences(_ tokenizer: Tokenizer) -> [String] {
      tokenizer.sentences(in: text, from: ByteRange(0, text.count)).map {
        String(decoding: text[$0.range.start..<$0.range.end], as: UTF8.self)
      }
    }
    #expect(
      sentences(Tokenizer(scorer: scorer)) == [
        "Dear Liv", "the talks went well .", "we met in Rome .", "Best regards", "Ivo Lund",
      ])
    #expect(sentences(Tokenizer()).count == 3)
  }

  @Test func leavesTextWithLinesAlone() throws {
    let scorer = SentenceBoundaryTraining.train(try Self.treebank(), threshold: 0)
    let text = Array("Dear Liv the talks went well .\n\nwe met in Rome . Best regards Ivo Lund".utf8)
    let body = ByteRange(0, text.count)
    #expect(
      Tokenizer(scorer: scorer).sentences(in: text, from: body) == Tokenizer().sentences(in: text, from: body)
    )
  }

  @Test func keepsItsBytes() throws {
    let scorer = SentenceBoundaryTraining.train(try Self.treebank(), threshold: -7)
    let bytes = scorer.bytes
    #expect(SentenceBoundaryScorer(bytes: bytes)?.bytes == bytes)
    #expect(SentenceBoundaryScorer(bytes: bytes.dropLast()) == nil)
    #expect(SentenceBoundaryTraining.train(try Self.treebank(), threshold: -7).bytes == bytes)
  }
}
