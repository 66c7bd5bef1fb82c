import Language
import Testing
import Vocabulary

struct CoNLLUTests {
  private let file = """
    # newdoc id = wire-1
    # sent_id = wire-1-1
    # text = The envoy's plane didn't land.
    1\tThe\tthe\tDET\tDT\tDefinite=Def\t2\tdet\t2:det\t_
    2-3\tenvoy's\t_\t_\t_\t_\t_\t_\t_\t_
    2\tenvoy\tenvoy\tNOUN\tNN\t_\t4\tnmod:poss\t_\t_
    3\t's\t's\tPART\tPOS\t_\t2\tcase\t_\t_
    4\tplane\tplane\tNOUN\tNN\t_\t7\tnsubj\t_\t_
    4.1\tnot\t_\t_\t_\t_\t_\t_\t_\t_
    5-6\tdidn't\t_\t_\t_\t_\t_\t_\t_\tLang=en
    5\tdid\tdo\tAUX\tVBD\t_\t7\taux\t_\t_
    6\tn't\tnot\tPART\tRB\t_\t7\tadvmod\t_\t_
    7\tland\tland\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
    8\t.\t.\tPUNCT\t.\t_\t7\tpunct\t_\t_

    # sent_id = wire-1-2
    # text = Yes.
    1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\tSpaceAfter=No|Note=a
    2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_


    """

  @Test func writesWhatItRead() throws {
    #expect(try CoNLLU(parsing: Array(file.utf8)).text == file)
  }

  @Test func forgivesMarksOfOtherSystems() throws {
    let windows = "\u{feff}" + file.replacing("\n", with: "\r\n").dropLast()
    #expect(try CoNLLU(parsing: Array(windows.utf8)).text == file)
    #expect(try CoNLLU(parsing: []).text == "")
    #expect(try CoNLLU(parsing: Array("\n\n".utf8)).sentences.isEmpty)
  }

  @Test func givesTextAndSentences() throws {
    let (text, sentences) = try CoNLLU(parsing: Array(file.utf8)).textAndSentences
    #expect(String(decoding: text, as: UTF8.self) == "The envoy's plane didn't land. Yes.")
    #expect(sentences.map(\.range) == [ByteRange(0, 30), ByteRange(31, 35)])
    #expect(sentences.map(\.opensParagraph) == [true, false])
    #expect(sentences[0].tokens[2].range == ByteRange(9, 11))
    #expect(sentences[0].tokens.map(\.head) == [1, 3, 1, 6, 6, 6, nil, 6])
    #expect(sentences[0].tokens.map(\.lemma) == ["the", "envoy", "'s", "plane", "do", "not", "land", "."])
  }

  @Test func joinsDocuments() throws {
    let documents = try CoNLLU(parsing: Array((file + file).utf8)).documents
    #expect(
      documents.map { String(decoding: $0.text, as: UTF8.self) }
        == Array(repeating: "The envoy's plane didn't land. Yes.", count: 2))
  }

  @Test func replacesTheAnalysisAlone() throws {
    var read = try CoNLLU(parsing: Array(file.utf8))
    let tokens = ["INTJ", "PUNCT"].enumerated().map { index, tag in
      Token(
        range: ByteRange(index, index + 1), form: "x", lemma: "x",
        upos: UniversalPartOfSpeech(rawValue: tag) ?? .other,
        xpos: "ZZ", head: index == 0 ? 1 : nil, relation: index == 0 ? "discourse" : "root")
    }
    read.sentences[1].replaceAnalysis(by: tokens)
    let expected =
      file
      .replacing("INTJ\tUH\t_\t0\troot", with: "INTJ\tZZ\t_\t2\tdiscourse")
      .replacing("PUNCT\t.\t_\t1\tpunct", with: "PUNCT\tZZ\t_\t0\troot")
    #expect(read.text == expected)
  }

  @Test func writesSentencesOfRawText() {
    let text = Array("Talks\nfailed. Why?".utf8)
    let sentences = [
      Sentence(
        range: ByteRange(0, 13),
        tokens: [
          Token(
            range: ByteRange(0, 5), form: "Talks", lemma: "talk", upos: .noun, xpos: "NNS", head: 1,
            relation: "nsubj"),
          Token(range: ByteRange(6, 12), form: "failed"), Token(range: ByteRange(12, 13), form: ".", head: 1),
        ], opensParagraph: true),
      Sentence(
        range: ByteRange(14, 18),
        tokens: [Token(range: ByteRange(14, 17), form: "Why"), Token(range: ByteRange(17, 18), form: "?")]),
    ]
    #expect(
      CoNLLU(sentences, of: text).text == """
        # newpar
        # sent_id = 1
        # text = Talks failed.
        1\tTalks\ttalk\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
        2\tfailed\t_\tX\t_\t_\t0\troot\t_\tSpaceAfter=No
        3\t.\t_\tX\t_\t_\t2\troot\t_\t_

        # sent_id = 2
        # text = Why?
        1\tWhy\t_\tX\t_\t_\t0\troot\t_\tSpaceAfter=No
        2\t?\t_\tX\t_\t_\t0\troot\t_\t_


        """)
  }

  struct Rejection: Sendable {
    let file: String
    let message: String
  }

  @Test(arguments: [
    Rejection(
      file: "# text = x\n1\tx\tx\n",
      message: "line 2: expected 10 tab-separated columns, found 3; "
        + "sentences are separated by an empty line and columns without a value hold '_'"),
    Rejection(
      file: "1\tx\tx\t\t_\t_\t0\troot\t_\t_\n",
      message: "line 1: column 4 is empty; write '_' where there is no value"),
    Rejection(
      file: "1\tx\tx\tX\t_\t_\t0\troot\t_\t_\n3\tx\tx\tX\t_\t_\t1\tdep\t_\t_\n",
      message: "line 2: id '3' where 2 was expected; words are numbered from 1 in each sentence, "
        + "a multiword token is '2-3' before its words, an empty node '1.1'"),
    Rejection(
      file: "1-2\tx\t_\t_\t_\t_\t_\t_\t_\t_\n1\tx\tx\tX\t_\t_\t0\troot\t_\t_\n\n",
      message:
        "line 3: id 'end of sentence' where 2 was expected; words are numbered from 1 in each sentence, "
        + "a multiword token is '2-3' before its words, an empty node '1.1'"),
    Rejection(
      file: "1\tx\tx\tX\t_\t_\t7\tdep\t_\t_\n",
      message: "line 1: head '7' is not a word of the sentence; "
        + "allowed are 0 for the root, 1 to 1, and '_' where no head is given"),
    Rejection(
      file: "1\tx\tx\tNN\t_\t_\t0\troot\t_\t_\n",
      message:
        "line 1: unknown part of speech 'NN'; known are ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, "
        + "PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X, and '_' where none is given"),
    Rejection(
      file: "1\tx\tx\tX\t_\t_\t0\troot\t_\t_\n# late\n",
      message: "line 2: a comment stands after the words of a sentence; comments stand before the first word"),
    Rejection(
      file: "# text = x\n\n", message: "line 2: the sentence has no words; remove its lines or add the words"),
    Rejection(
      file: "\n# a\n1\tx\tx\tX\t_\t_\t2\tdep\t_\t_\n2\tx\tx\tX\t_\t_\t1\tdep\t_\t_\n",
      message: "line 2: the sentence that begins here is no tree; "
        + "every word needs a head, exactly one the head 0, and no word may depend on itself through others"),
  ])
  func explainsWhatIsWrong(_ rejection: Rejection) throws {
    let error = try #require(throws: CoNLLUError.self) {
      try CoNLLU(parsing: Array(rejection.file.utf8), requiringTrees: true)
    }
    #expect("\(error)" == rejection.message)
  }

  @Test func refusesOtherEncodings() {
    #expect(throws: CoNLLUError.notUTF8(line: 2)) { try CoNLLU(parsing: [0x23, 0x0a, 0x23, 0xff, 0x0a]) }
  }
}
