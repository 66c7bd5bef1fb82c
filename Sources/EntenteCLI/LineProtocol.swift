import Entente
import Foundation
import Graph
import Intake
import Interchange
import Vocabulary

/// Answers a stream of records, a line for a line, in order, in memory that does not grow with their number.
struct LineProtocol {
  let reader: ArticleReader
  /// For records that tell no date.
  let date: Day?

  /// Answers each line of a file; `-` is standard input.
  func answer(_ path: String) async throws {
    var lines = try LineStream(path, limit: LineRecord.lengthLimit)
    var underWay: [Task<[UInt8], Never>] = []
    let width = 2 * max(1, ProcessInfo.processInfo.activeProcessorCount)
    while true {
      // Whoever feeds us line by line waits for each answer: nothing is kept back while the next line is not there.
      if !lines.hasMore { try await LineProtocol.write(&underWay, downTo: 0) }
      guard let line = try lines.next() else { break }
      try await LineProtocol.write(&underWay, downTo: width - 1)
      underWay.append(Task { [reader, date] in LineProtocol.answer(line, reader, date) })
    }
    try await LineProtocol.write(&underWay, downTo: 0)
  }

  private static func write(_ underWay: inout [Task<[UInt8], Never>], downTo count: Int) async throws {
    while underWay.count > count { try Terminal.write(await underWay.removeFirst().value) }
  }

  /// The answer to a line, with its line feed.
  private static func answer(_ line: LineStream.Line, _ reader: ArticleReader, _ date: Day?) -> [UInt8] {
    var answer = graph(line, reader, date)
    answer.append(UInt8(ascii: "\n"))
    return answer
  }

  private static func graph(_ line: LineStream.Line, _ reader: ArticleReader, _ date: Day?) -> [UInt8] {
    let bytes: [UInt8]
    switch line {
    case .whole(let line): bytes = line
    case .tooLong:
      return LineError(
        id: nil, code: .tooLong, message: "the line is longer than \(LineRecord.lengthLimit) bytes"
      ).json
    }
    let record: LineRecord
    do { record = try LineRecord(json: bytes) } catch { return LineError(error, line: bytes).json }
    let article = Article(
      id: record.id, title: record.title, date: record.date ?? date, source: record.source, record.text)
    guard article.text.contains(where: { $0 > 0x20 }) else {
      return LineError(id: record.id, code: .emptyText, message: "the text is empty").json
    }
    do { return try reader.graph(of: article).json(.line) } catch {
      return LineError(id: record.id, code: .unreadable, message: error.description).json
    }
  }
}
