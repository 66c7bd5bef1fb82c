import Interchange
import Testing
import Vocabulary

@Suite struct LineProtocolTests {
  @Test func readsARecord() throws {
    let record = try LineRecord(
      json: Array(#"{"text": "A\nB", "id": "x", "date": "2024-05-20", "title": null, "lang": "en"}"#.utf8))
    #expect(
      record.id == "x" && record.text == "A\nB" && record.title == nil && record.date == Day("2024-05-20"))
    #expect(record.article.id == "x" && record.article.document.bytes == 3)
  }

  @Test(arguments: [
    ("", "bad-json", nil, "the text ends where a value is expected"), ("{", "bad-json", nil, "the text ends"),
    ("[1]", "bad-record", nil, "expected an object, found an array"),
    (#"{"id": "a"}"#, "bad-record", "a", "the member 'text' is missing"),
    (#"{"text": "a"}"#, "bad-record", nil, "the member 'id' is missing"),
    (#"{"id": "", "text": "a"}"#, "bad-record", "", "the id is empty"),
    (#"{"id": 7, "text": "a"}"#, "bad-record", nil, "at $.id: expected a string, found a number"),
    (
      #"{"id": "a", "text": "b", "date": "May"}"#, "bad-record", "a",
      "at $.date: 'May' is no day; one is YYYY-MM-DD"
    ),
    (#"{"id": "a", "text": "b"} {}"#, "bad-json", "a", "bytes follow the end of the value"),
    (#"{"id": "a", "text": "b", "text": "c"}"#, "bad-json", "a", "the key 'text' occurs twice"),
  ])
  func answersDamageWithAnError(line: String, code: String, id: String?, message: String) throws {
    let bytes = Array(line.utf8)
    let error = try #require(throws: JSONError.self) { try LineRecord(json: bytes) }
    let answer = LineError(error, line: bytes)
    #expect(answer.code.rawValue == code && answer.id == id)
    #expect(answer.message.contains(message), "\(answer.message)")
    #expect(!answer.json.contains(0x0A))
    guard case .object(let object) = try JSONValue(parsing: answer.json) else { return }
    #expect(object["format"] == "entente/error" && object["version"] == 1)
  }

  @Test func refusesALongLine() throws {
    let line = Array(#"{"id": "a", "text": "long"}"#.utf8)
    let error = try #require(throws: JSONError.self) { try LineRecord(json: line, limit: 20) }
    #expect(error.reason == .tooLong(limit: 20))
    #expect(LineError(error, line: line).code == .tooLong)
  }
}
