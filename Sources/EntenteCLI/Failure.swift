import ArgumentParser
import Intake

/// A failure as the shell sees it: an exit code of sysexits.h and a message.
struct Failure: Error, Equatable {
  let code: Int32
  let message: String

  static func badInput(_ message: String) -> Failure { Failure(code: 65, message: message) }
  static func missingFile(_ message: String) -> Failure { Failure(code: 66, message: message) }
  static func ours(_ message: String) -> Failure { Failure(code: 70, message: message) }
  static func disk(_ message: String) -> Failure { Failure(code: 74, message: message) }
  static func usage(_ message: String) -> Failure { Failure(code: 64, message: message) }

  /// What an error of the libraries means to the shell.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as IntakeError:
      self = error.isMissingFile ? .missingFile(error.description) : .badInput(error.description)
    default: self = .badInput("\(error)")
    }
  }

  init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }

  /// Says what failed on standard error and ends the command with its code.
  func report() -> ExitCode {
    Terminal.say("entente: \(message)")
    return ExitCode(code)
  }
}

/// Runs a command's body; a failure is said on standard error and becomes the exit code.
func reporting(_ body: () async throws -> Void) async throws {
  do { try await body() } catch let exit as ExitCode { throw exit } catch { throw Failure(error).report() }
}
