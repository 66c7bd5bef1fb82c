import Testing
import Training
import Vocabulary

struct NamesFileTests {
  @Test func readsSpans() throws {
    let text = "Xi\tB-PER\nJinping\tI-PER\nmet\tO\n\n\nUN\tB-ORG\nPeru\tB-LOC\r\nLima\tB-LOC"
    let file = try NamesFile(parsing: Array(text.utf8))
    #expect(file.sentences.map(\.forms) == [["Xi", "Jinping", "met"], ["UN", "Peru", "Lima"]])
    #expect(
      file.sentences.map(\.names) == [
        [NameSpan(tokens: 0..<2, kind: .person)],
        [
          NameSpan(tokens: 0..<1, kind: .organisation), NameSpan(tokens: 1..<2, kind: .location),
          NameSpan(tokens: 2..<3, kind: .location),
        ],
      ])
    #expect(try NamesFile(parsing: []).sentences.isEmpty)
  }

  struct Rejection: Sendable {
    let file: String
    let message: String
  }

  @Test(arguments: [
    Rejection(
      file: "Xi\tB-PER\nmet\n",
      message: "line 2: expected a token, a tab and a tag, found 1 columns or an empty token; "
        + "sentences are separated by an empty line"),
    Rejection(
      file: "Xi\tB-MISC\n",
      message: "line 1: unknown tag 'B-MISC'; known are O, and B- or I- before PER, ORG or LOC"),
    Rejection(
      file: "Xi\tB-PER\nUN\tI-ORG\n",
      message: "line 2: 'I-ORG' continues no name of its kind; the first token of a name has 'B-ORG'"),
  ])
  func explainsWhatIsWrong(_ rejection: Rejection) throws {
    let error = try #require(throws: NamesFileError.self) {
      try NamesFile(parsing: Array(rejection.file.utf8))
    }
    #expect("\(error)" == rejection.message)
  }

  @Test func refusesOtherEncodings() {
    #expect(throws: NamesFileError.notUTF8(line: 1)) { try NamesFile(parsing: [0xff, 0x09, 0x4f]) }
  }
}
