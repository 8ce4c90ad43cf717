import ArgumentParser
import Playbooks

extension CounterpartError {
  /// The exit status that it ends the program with.
  var status: ExitCode {
    switch self {
    case .problems: ExitCode(65)
    case .unknown: ExitCode(64)
    case .fileNotFound, .notReadable, .notAFile: .failure
    }
  }
}

extension PlaybookError {
  /// The exit status that it ends the program with.
  var status: ExitCode {
    switch self {
    case .problems: ExitCode(65)
    case .unknownPlaybook: ExitCode(64)
    case .fileNotFound, .notReadable, .notAFile: .failure
    }
  }
}
