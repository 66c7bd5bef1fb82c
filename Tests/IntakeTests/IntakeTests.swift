import Intake
import Testing
import Vocabulary

struct Rejection: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let message: String
  var testDescription: String { message }
}

@Test(arguments: [
  Rejection(bytes: [], message: "a.txt: the file is empty; an article needs text"),
  Rejection(bytes: Array(" \n\t".utf8), message: "a.txt: the file is empty; an article needs text"),
  Rejection(
    bytes: [0x41, 0, 0x42], message: "a.txt: not a text file: a zero byte stands at offset 1; give UTF-8 text"
  ),
  Rejection(
    bytes: [0x41, 0x42, 0xFF],
    message:
      "a.txt: not UTF-8: the byte at offset 2 begins no character; convert the file, for example with iconv"),
  Rejection(
    bytes: Array("Title: Ties\nDate: May 3\n\nText".utf8),
    message: "a.txt, line 2: 'May 3' is not a date; write Date: YYYY-MM-DD"),
  Rejection(
    bytes: Array("Title: Ties\n\n".utf8),
    message: "a.txt: nothing but a header; the text follows a blank line"),
])
func explainsWhatIsWrong(_ rejection: Rejection) throws {
  let error = #expect(throws: IntakeError.self) { try ArticleText.article(rejection.bytes, file: "a.txt") }
  #expect(error?.description == rejection.message)
}

@Test func readsAHeader() throws {
  let text = "Title: Ties restored\nDate: 2023-03-11\nSource: Example Wire\n\nRiyadh and Tehran agreed."
  let article = try ArticleText.article(Array(text.utf8), file: "a.txt")
  #expect(article.title == "Ties restored")
  #expect(article.date == Day("2023-03-11"))
  #expect(article.source == "Example Wire")
  #expect(article.slice(article.body) == "Riyadh and Tehran agreed.")
  #expect(article.id.utf8.count == 16)
}

@Test func takesTheFirstLineAsTitleBeforeABlankLine() throws {
  let article = try ArticleText.article(Array("Ties restored\n\nThey agreed.\n".utf8), file: "a.txt")
  #expect(article.title == "Ties restored")
  #expect(article.body == ByteRange(0, article.text.count))
}

@Test func readsTextThatOnlyLooksLikeAHeader() throws {
  let article = try ArticleText.article(
    Array("Source: close to the talks said no.\nMore text.".utf8), file: "a.txt")
  #expect(article.source == nil)
  #expect(article.body.start == 0)
}

@Test(
  arguments: [
    ([0xC3, 0xA9], nil), ([0xC0, 0x80], 0), ([0x61, 0xE2, 0x82], 1), ([0xED, 0xA0, 0x80], 0),
    ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF0, 0x9F, 0x92, 0xA9], nil), ([0x80], 0), ([0xE2, 0x28, 0xA1], 0),
  ] as [([UInt8], Int?)])
func findsTheFirstFault(_ bytes: [UInt8], _ fault: Int?) {
  #expect(UTF8Validation.firstFault(in: bytes) == fault)
}
