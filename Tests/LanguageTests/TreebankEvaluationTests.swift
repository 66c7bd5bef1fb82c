import Language
import Testing
import Training
import Vocabulary

struct TreebankEvaluationTests {
  private let treebank = """
    # newdoc id = a
    # text = Oslo can't agree.
    1\tOslo\tOslo\tPROPN\tNNP\t_\t4\tnsubj\t_\t_
    2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    4\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
    5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

    # text = It left.
    1\tIt\t_\tPRON\tPRP\t_\t2\tnsubj:outer\t_\t_
    2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
    3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_


    """

  @Test func scoresAPerfectReading() throws {
    let treebank = try CoNLLU(parsing: Array(treebank.utf8))
    let gold = treebank.textAndSentences.sentences
    var next = gold.makeIterator()
    let score = TreebankScore(of: treebank) { sentence in
      #expect(sentence.tokens.allSatisfy { $0.xpos.isEmpty && $0.lemma.isEmpty && $0.head == nil })
      sentence = next.next() ?? sentence
    }
    #expect(score.words == 8)
    #expect([score.upos, score.xpos, score.uas, score.las] == [1, 1, 1, 1])
  }

  @Test func countsEachMistakeOnce() throws {
    let treebank = try CoNLLU(parsing: Array(treebank.utf8))
    var next = treebank.textAndSentences.sentences.makeIterator()
    let score = TreebankScore(of: treebank) { sentence in
      guard let gold = next.next() else { return }
      sentence = gold
      if gold.tokens.count == 5 {
        sentence.tokens[0].upos = .noun
        sentence.tokens[0].xpos = "NN"
        sentence.tokens[1].xpos = "VB"
        sentence.tokens[2].head = 4
      } else {
        sentence.tokens[0].relation = "nsubj"
      }
    }
    let expected = [0.875, 0.75, 0.875, 0.75]
    #expect([score.upos, score.xpos, score.uas, score.las] == expected)
  }

  @Test func alignsRawTextByCharacters() throws {
    let treebank = try CoNLLU(parsing: Array(treebank.utf8))
    // Reads "Oslo | can't | agree | ." and "It | left." as one sentence.
    let score = RawTextScore(of: treebank) { text in
      #expect(String(decoding: text, as: UTF8.self) == "Oslo can't agree. It left.")
      let tokens = [
        (0, 4, "Oslo"), (5, 10, "can't"), (11, 16, "agreed"), (16, 17, "."), (18, 20, "it"), (21, 26, "left"),
      ]
      .map { start, end, lemma in
        Token(
          range: ByteRange(start, end), form: String(decoding: text[start..<end], as: UTF8.self), lemma: lemma
        )
      }
      return [Sentence(range: ByteRange(0, 26), tokens: tokens)]
    }
    #expect(score.tokens == F1Score(correct: 4, predicted: 6, gold: 8))
    #expect(score.sentences == F1Score(correct: 0, predicted: 1, gold: 2))
    // "Oslo", "." and "It", whose gold lemma is not given.
    #expect(score.lemmas == F1Score(correct: 3, predicted: 6, gold: 8))
  }

  @Test func scoresTheTokenizer() throws {
    let treebank = try CoNLLU(parsing: Array(treebank.utf8))
    let score = RawTextScore(of: treebank) { Tokenizer().sentences(in: $0, from: ByteRange(0, $0.count)) }
    #expect(score.tokens == F1Score(correct: 8, predicted: 8, gold: 8))
    #expect(score.sentences == F1Score(correct: 2, predicted: 2, gold: 2))
    #expect(score.lemmas.correct == 1)
  }

  @Test func scoresNamesBySpanAndKind() throws {
    let file = try NamesFile(
      parsing: Array("Xi\tB-PER\nmet\tO\nPeru\tB-LOC\nand\tO\nthe\tO\nUN\tB-ORG\nNews\tI-ORG\n".utf8))
    let score = file.score { forms in
      #expect(forms == ["Xi", "met", "Peru", "and", "the", "UN", "News"])
      return [
        NameSpan(tokens: 0..<1, kind: .person), NameSpan(tokens: 2..<3, kind: .organisation),
        NameSpan(tokens: 5..<6, kind: .organisation),
      ]
    }
    #expect(score == F1Score(correct: 1, predicted: 3, gold: 3))
    #expect(abs(score.f1 - 1 / 3) < 1e-12)
  }

  @Test(arguments: [
    F1Score(correct: 3, predicted: 6, gold: 8), F1Score(correct: 5, predicted: 5, gold: 9),
    F1Score(correct: 1, predicted: 100, gold: 1),
  ])
  func isTheHarmonicMean(_ score: F1Score) {
    let (p, r) = (score.precision, score.recall)
    #expect(abs(score.f1 - 2 * p * r / (p + r)) < 1e-12)
  }

  @Test func hasAValueForNothing() {
    #expect(F1Score().f1 == 1)
    #expect(F1Score(correct: 0, predicted: 2, gold: 0).f1 == 0)
    #expect(F1Score(correct: 0, predicted: 0, gold: 2).f1 == 0)
  }
}
