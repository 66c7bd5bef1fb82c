import Foundation
import Testing

/// The built binary, run on real files.
///
/// It is the one that the variable ENTENTE names, as `make test` sets it, else the one that was built with these tests.
enum Program {
  struct Outcome {
    let code: Int32
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }

    func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(output)) }
  }

  static let executable: String = {
    if let path = ProcessInfo.processInfo.environment["ENTENTE"] { return path }
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = folder.appending(path: "entente").path
    return FileManager.default.isExecutableFile(atPath: beside)
      ? beside : repository.appending(path: ".build/debug/entente").path
  }()

  /// The folder that holds Package.swift.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func path(_ relative: String) -> String { repository.appending(path: relative).path }

  /// Runs the binary with `input` on standard input.
  static func run(_ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    try run(executable, arguments, input: input)
  }

  static func run(_ program: String, _ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    let folder = try Scratch()
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = repository
    process.standardInput = try FileHandle(forReadingFrom: try folder.write(input, "input"))
    process.standardOutput = try FileHandle(forWritingTo: try folder.write([], "output"))
    process.standardError = try FileHandle(forWritingTo: try folder.write([], "errors"))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationReason == .uncaughtSignal
        ? -process.terminationStatus : process.terminationStatus,
      output: try folder.read("output"), errors: String(decoding: try folder.read("errors"), as: UTF8.self))
  }
}

/// A folder that goes when the test ends.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "entente-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  @discardableResult
  func write(_ bytes: [UInt8], _ name: String) throws -> URL {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file
  }

  @discardableResult
  func write(_ text: String, _ name: String) throws -> URL { try write(Array(text.utf8), name) }

  func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url.appending(path: name))) }

  func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }
}
