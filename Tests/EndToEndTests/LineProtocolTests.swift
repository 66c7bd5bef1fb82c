import Foundation
import Testing

@Suite struct LineProtocolTests {
  /// One answer for each line, in order; bad lines are answered by errors.
  @Test func answersInOrder() throws {
    var lines: [String] = []
    for number in 0..<300 {
      switch number % 60 {
      case 7: lines.append("no json \(number)")
      case 17: lines.append("{\"id\":\"\(number)\"}")
      case 27: lines.append("")
      case 37: lines.append("{\"id\":\"\(number)\",\"text\":\" \\n\"}")
      case 47:
        lines.append(
          "{\"id\":\"\(number)\",\"text\":\"\\u0000 \\ud83d\\ude00 <script> China backs Russia.\",\"date\":\"2024-05-20\"}"
        )
      default:
        let text = String(repeating: "China backs Russia, which thanks Iran. ", count: number % 7 + 1)
        lines.append("{\"id\":\"\(number)\",\"text\":\"\(text)\"}")
      }
    }
    let outcome = try Program.run(
      ["extract", "-", "--format", "jsonl"], input: Array(lines.joined(separator: "\n").utf8))
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    let answers = outcome.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(answers.count == lines.count + 1)
    #expect(answers.last == "")
    for (number, line) in answers.dropLast().enumerated() {
      let answer = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let isError = [7, 17, 27, 37].contains(number % 60)
      #expect(answer["format"] as? String == (isError ? "entente/error" : "entente/graph"), "\(line)")
      if isError {
        #expect((answer["id"] as? String) == ([17, 37].contains(number % 60) ? "\(number)" : nil))
        #expect((answer["message"] as? String)?.isEmpty == false)
      } else {
        let documents = answer["documents"] as? [[String: Any]]
        #expect(documents?.first?["id"] as? String == "\(number)")
      }
    }
  }

  @Test func refusesALineThatIsTooLong() throws {
    let long =
      "{\"id\":\"long\",\"text\":\"" + String(repeating: "China backs Russia. ", count: 900_000) + "\"}"
    let input = long + "\n{\"id\":\"next\",\"text\":\"China backs Russia.\"}\n"
    let outcome = try Program.run(["extract", "-", "--format", "jsonl"], input: Array(input.utf8))
    #expect(outcome.code == 0)
    let answers = outcome.text.split(separator: "\n")
    #expect(answers.count == 2)
    #expect(answers.first?.contains("\"code\":\"too-long\"") == true)
    #expect(answers.last?.contains("\"id\":\"next\"") == true)
  }

  @Test func mergesAnswers() throws {
    let folder = try Inputs.folder()
    let records =
      "{\"id\":\"a\",\"text\":\"China backs Russia.\"}\n{\"id\":\"b\",\"text\":\"Iran backs Russia.\"}\n"
    let answers = try Program.run(["extract", "-", "--format", "jsonl"], input: Array(records.utf8))
    try folder.write(answers.output, "sound.jsonl")
    let merged = try Program.run(["merge", folder.path("sound.jsonl")])
    #expect(merged.code == 0, "\(merged.errors)")
    #expect(try GraphFile(merged).nodeIDs == ["state:CHN", "state:IRN", "state:RUS"])
    try folder.write(
      answers.output + Array("{\"format\":\"entente/error\",\"version\":1}\n".utf8), "partly.jsonl")
    let partly = try Program.run(["merge", folder.path("partly.jsonl")])
    #expect(partly.code == 1)
    #expect(partly.output == merged.output)
    #expect(partly.errors.contains("1 record answered by an error"))
  }

  /// Whoever sends a line and waits gets the answer before the next line.
  @Test func answersAtOnce() throws {
    let process = Process()
    process.executableURL = URL(filePath: Program.executable)
    process.arguments = ["extract", "-", "--format", "jsonl"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 0..<3 {
      input.fileHandleForWriting.write(Data("{\"id\":\"\(number)\",\"text\":\"China backs Russia.\"}\n".utf8))
      var answer = Data()
      while answer.last != UInt8(ascii: "\n") {
        let more = output.fileHandleForReading.availableData
        if more.isEmpty { break }
        answer += more
      }
      #expect(String(decoding: answer, as: UTF8.self).contains("\"id\":\"\(number)\""))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
