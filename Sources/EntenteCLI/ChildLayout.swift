import Drawing
import Entente
import Foundation
import Graphviz

/// Layouts of large graphs in a process of their own, which a time limit can end.
enum ChildLayout {
  /// In seconds.
  static let timeLimit = 20

  /// Small graphs here, large ones in a child; `limit` in seconds.
  static func layout(limit: Int = timeLimit) -> PictureLayout {
    PictureLayout { dot, plan, format in
      guard !plan.isQuick else { return try await PictureLayout.inProcess.draw(dot, plan, format) }
      return try draw(dot, plan, format, limit: limit)
    }
  }

  private static func draw(
    _ dot: String, _ plan: LayoutPlan, _ format: OutputFormat, limit: Int
  ) throws -> [UInt8] {
    let manager = FileManager.default
    let name =
      "entente-layout-\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0...UInt32.max))"
    let input = manager.temporaryDirectory.appendingPathComponent(name)
    guard
      manager.createFile(atPath: input.path, contents: Data(dot.utf8), attributes: [.posixPermissions: 0o600])
    else { throw Failure.disk("\(input.path): cannot be written") }
    defer { try? manager.removeItem(at: input) }
    guard let executable = Bundle.main.executableURL, let source = FileHandle(forReadingAtPath: input.path)
    else {
      throw Failure.ours("the layout cannot be started in a process of its own")
    }
    let child = Process()
    child.executableURL = executable
    child.arguments = ["layout", "--engine", plan.program, "--format", format.rawValue]
    let output = Pipe()
    let errors = Pipe()
    child.standardInput = source
    child.standardOutput = output
    child.standardError = errors
    do { try child.run() } catch { throw Failure.ours("the layout cannot be started: \(error)") }
    let guardian = DispatchSource.makeTimerSource(queue: .global())
    guardian.schedule(deadline: .now() + .seconds(limit))
    let process = child.processIdentifier
    guardian.setEventHandler { kill(process, SIGKILL) }
    guardian.resume()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    child.waitUntilExit()
    guardian.cancel()
    if child.terminationReason == .uncaughtSignal {
      throw Failure.badInput(
        "the layout took longer than \(limit) s and was ended; draw less of the graph, for example with --strongest "
          + "300 or --view states")
    }
    guard child.terminationStatus == 0 else {
      throw Failure.ours("the layout failed: \(words.trimmingCharacters(in: .whitespacesAndNewlines))")
    }
    return Array(bytes)
  }
}
