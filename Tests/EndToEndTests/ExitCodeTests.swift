import Foundation
import Testing

/// A command line, with `@` for the folder of inputs, and how it ends.
struct Ending: Sendable, CustomTestStringConvertible {
  let arguments: String
  let code: Int32
  /// What standard error must hold.
  let words: [String]
  var input: [UInt8] = []

  init(_ arguments: String, _ code: Int32, _ words: String..., input: String = "") {
    self.arguments = arguments
    self.code = code
    self.words = words
    self.input = Array(input.utf8)
  }

  var testDescription: String { arguments }
}

@Suite struct ExitCodeTests {
  @Test(arguments: [
    // Bad usage.
    Ending("", 0),
    Ending("--frobnicate", 64, "--frobnicate"),
    Ending("frobnicate", 64, "frobnicate"),
    Ending("map", 64, "articles"),
    Ending("map @/good.txt --date May", 64, "'May' is not a date", "YYYY-MM-DD"),
    Ending("map @/good.txt --view cubes", 64, "cubes"),
    Ending("map @/good.txt --view ego -o @/out/x", 64, "--ego"),
    Ending("render @/graph.json --format bmp", 64, "bmp"),
    Ending("export @/graph.json", 64, "--format"),
    Ending("export @/graph.json --format csv", 64, "-o"),
    Ending("parse", 64, "--conllu"),
    Ending("extract @/good.txt --format jsonl -o @/out/x", 64, "-o"),
    Ending("map @/good.txt --since 2024-02-01 --until 2024-01-01", 64, "2024-01-01"),
    Ending("render @/graph.json --min-confidence 3", 64, "0 to 1"),
    Ending("evaluate", 64, "--treebank"),
    // No such file.
    Ending("map @/none.txt", 66, "none.txt: no such file"),
    Ending("extract @/none.txt", 66, "none.txt: no such file"),
    Ending("extract @/none.jsonl --format jsonl", 66, "none.jsonl: no such file"),
    Ending("render @/none.json", 66, "none.json: no such file"),
    Ending("merge @/graph.json @/none.json", 66, "none.json: no such file"),
    Ending("diff @/graph.json @/none.json", 66, "none.json: no such file"),
    Ending("patch @/graph.json @/none.json", 66, "none.json: no such file"),
    Ending("export @/none.json --format gexf", 66, "none.json: no such file"),
    Ending("report @/none.txt", 66, "none.txt: no such file"),
    Ending("analyse @/none.json", 66, "none.json: no such file"),
    Ending("parse @/none.txt", 66, "none.txt: no such file"),
    Ending("parse --conllu @/none.conllu", 66, "none.conllu: no such file"),
    Ending("actors @/none.txt", 66, "none.txt: no such file"),
    Ending("evaluate @/none.jsonl", 66, "none.jsonl: no such file"),
    Ending("evaluate --treebank @/none.conllu", 66, "none.conllu: no such file"),
    Ending("map @/good.txt --model @/none.bin", 66, "none.bin: no such file"),
    Ending("map @/good.txt --gazetteer @/none.tsv", 66, "none.tsv: no such file"),
    // Bad input.
    Ending("map @/empty.txt", 65, "empty.txt: the file is empty"),
    Ending("map @/blank.txt", 65, "blank.txt: the file is empty"),
    Ending("map @/latin1.txt", 65, "latin1.txt: not UTF-8", "offset 6"),
    Ending("map @/binary.txt", 65, "binary.txt: not a text file", "offset 3"),
    Ending("map @/header.txt", 65, "header.txt: nothing but a header"),
    Ending("map @/date.txt", 65, "date.txt, line 2", "YYYY-MM-DD"),
    Ending("map -", 65, "standard input: the file is empty"),
    Ending("parse @/latin1.txt", 65, "offset 6"),
    Ending("actors @/binary.txt", 65, "offset 3"),
    Ending("text @/latin1.txt", 65, "offset 6"),
    Ending("render @/good.txt", 65, "good.txt: line 1"),
    Ending("render @/newer.json", 65, "newer.json: line 1", "version"),
    Ending("render @/graph.json --view ego Atlantis", 65, "'Atlantis'", "state:RUS"),
    Ending("render @/graph.json --actor Atlantis", 65, "'Atlantis'"),
    Ending("merge @/graph.json @/good.txt", 65, "good.txt: line 1"),
    Ending("patch @/graph.json @/graph.json", 65, "graph.json"),
    Ending("map @/good.txt --model @/good.txt", 65, "good.txt"),
    Ending("map @/good.txt --gazetteer @/good.txt", 65, "good.txt", "line 1"),
    Ending("parse --conllu @/good.txt", 65, "good.txt"),
    Ending("evaluate @/bad.jsonl", 65, "bad.jsonl"),
    // Differences, and batches that failed in part.
    Ending("diff @/graph.json @/graph.json", 0),
    Ending("diff @/graph.json @/other.json", 1),
    Ending("diff @/graph.json @/other.json --format json", 1),
    Ending(
      "extract @/good.txt @/none.txt @/empty.txt", 1, "none.txt: no such file", "empty.txt: the file is empty"
    ),
    // The disk.
    Ending("extract @/good.txt -o /proc/entente/graph.json", 74, "/proc"),
    Ending("schema graph", 0),
    Ending(
      "extract - --format jsonl", 0, input: "no json\n{\"id\":\"a\",\"text\":\"China backs Russia.\"}\n"),
  ])
  func ends(_ ending: Ending) throws {
    let folder = try Inputs.folder()
    let arguments = ending.arguments.split(separator: " ").map {
      $0.replacingOccurrences(of: "@", with: folder.url.path)
    }
    let outcome = try Program.run(arguments, input: ending.input)
    #expect(outcome.code == ending.code, "\(outcome.errors)")
    for word in ending.words { #expect(outcome.errors.contains(word), "\(outcome.errors)") }
    if ending.code > 1 {
      #expect(outcome.output.isEmpty)
      #expect(!folder.names.contains("out"))
    }
  }

  @Test func fullDiskIsSaid() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let outcome = try Program.run(
      "/bin/sh", ["-c", "\"$0\" schema graph > /dev/full", Program.executable])
    #expect(outcome.code == 74)
    #expect(outcome.errors.contains("standard output: No space left on device"))
  }

  @Test func closedPipeIsQuiet() throws {
    let folder = try Inputs.folder()
    let outcome = try Program.run(
      "/bin/sh",
      [
        "-c", "for i in 1 2 3; do cat \"$1\"; done | \"$0\" extract - --format jsonl | head -n 1 | wc -l",
        Program.executable, folder.path("many.jsonl"),
      ])
    #expect(outcome.errors.isEmpty)
    #expect(outcome.text.trimmingCharacters(in: .whitespacesAndNewlines) == "1")
  }

  @Test func versionAndHelp() throws {
    let version = try Program.run(["--version"])
    #expect(version.code == 0)
    #expect(version.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    for command in Inputs.commands {
      let help = try Program.run(command.split(separator: " ").map(String.init) + ["--help"])
      #expect(help.code == 0)
      #expect(help.text.contains("entente \(command)"), "no example in the help of \(command)")
    }
  }

  @Test func failureLeavesTheOldFile() throws {
    let folder = try Inputs.folder()
    try folder.write("precious", "kept.json")
    let outcome = try Program.run(["extract", folder.path("latin1.txt"), "-o", folder.path("kept.json")])
    #expect(outcome.code == 65)
    #expect(try folder.text("kept.json") == "precious")
  }
}
