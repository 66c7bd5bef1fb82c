import Foundation
import Intake
import TestSupport
import Testing

/// Lines of any bytes, whatever the chunks in which they are read.
@Suite struct LineStreamTests {
  private func lines(_ bytes: [UInt8], limit: Int = 1 << 20) throws -> [LineStream.Line] {
    let file = FileManager.default.temporaryDirectory.appending(path: "lines-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var stream = try LineStream(file.path, limit: limit)
    var lines: [LineStream.Line] = []
    while let line = try stream.next() { lines.append(line) }
    return lines
  }

  private func whole(_ text: String) -> LineStream.Line { .whole(Array(text.utf8)) }

  @Test func splitsAtLineFeeds() throws {
    #expect(try lines([]) == [])
    #expect(try lines(Array("\n".utf8)) == [whole("")])
    #expect(try lines(Array("a\n\nb".utf8)) == [whole("a"), whole(""), whole("b")])
    #expect(try lines(Array("a\nb\n".utf8)) == [whole("a"), whole("b")])
  }

  @Test func passesOverLongLines() throws {
    #expect(try lines(Array("abcd\nabc\nabcde".utf8), limit: 3) == [.tooLong, whole("abc"), .tooLong])
    let long = [UInt8](repeating: 0x61, count: 300_000)
    #expect(try lines(long + [0x0A] + Array("b".utf8), limit: 1000) == [.tooLong, whole("b")])
    #expect(try lines(long, limit: 1000) == [.tooLong])
    #expect(try lines(long, limit: 300_000) == [.whole(long)])
  }

  @Test(arguments: UInt64(0)..<20)
  func keepsEveryByte(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<200_000, using: &generator) {
      bytes.append(
        Int.random(in: 0..<50, using: &generator) == 0 ? 0x0A : UInt8.random(in: 0...255, using: &generator))
    }
    var expected = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      LineStream.Line.whole(Array($0))
    }
    if bytes.isEmpty || bytes.last == 0x0A { expected.removeLast() }
    #expect(try lines(bytes) == expected)
  }

  @Test func namesAMissingFile() {
    #expect(throws: IntakeError.noSuchFile(file: "/none/such")) { _ = try LineStream("/none/such", limit: 1) }
  }
}
