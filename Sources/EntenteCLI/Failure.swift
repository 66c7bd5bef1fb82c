import ArgumentParser
import Drawing
import Graphviz
import Intake

/// A failure as the shell sees it: an exit code of sysexits.h and a message.
struct Failure: Error, Equatable {
  let code: Int32
  /// Nothing is said where it is empty.
  let message: String

  static func badInput(_ message: String) -> Failure { Failure(code: 65, message: message) }
  static func missingFile(_ message: String) -> Failure { Failure(code: 66, message: message) }
  static func ours(_ message: String) -> Failure { Failure(code: 70, message: message) }
  static func disk(_ message: String) -> Failure { Failure(code: 74, message: message) }
  static func usage(_ message: String) -> Failure { Failure(code: 64, message: message) }
  /// Nobody reads standard output any more: what the shell calls SIGPIPE.
  static let closedPipe = Failure(code: 141, message: "")

  /// What an error of the libraries means to the shell.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as IntakeError:
      self = error.isMissingFile ? .missingFile(error.description) : .badInput(error.description)
    case let error as GraphvizError:
      self = Failure(code: error.isOfInput ? 65 : 70, message: error.description)
    case let error as SVGError: self = .ours(error.description)
    default: self = .badInput("\(error)")
    }
  }

  init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }

  /// Says what failed on standard error and ends the command with its code.
  func report() -> ExitCode {
    if !message.isEmpty { Terminal.say("entente: \(message)") }
    return ExitCode(code)
  }
}

extension GraphvizError {
  /// Whether what was asked for is at fault, rather than Graphviz or what we wrote for it.
  fileprivate var isOfInput: Bool {
    switch self {
    case .tooLarge: true
    case .nulByte, .notDOT, .layout, .output, .unavailable: false
    }
  }
}

/// Runs a command's body; a failure is said on standard error and becomes the exit code.
func reporting(_ body: () async throws -> Void) async throws {
  do { try await body() } catch let exit as ExitCode { throw exit } catch { throw Failure(error).report() }
}
