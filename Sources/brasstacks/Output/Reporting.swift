import ArgumentParser
import Journal
import Language
import Playbooks
import Theming

/// Does something; says on standard error why it could not be done, and ends with its status.
func reporting(_ act: () throws -> Void) throws {
  do {
    try act()
  } catch {
    guard let complaint = Complaint(error) else { throw error }
    StandardError.say(lines: complaint.message)
    throw complaint.status
  }
}

/// What is said about something that could not be done.
struct Complaint {
  /// What happened, where, and what to do.
  let message: String
  /// The status that it ends the program with.
  let status: ExitCode

  /// What is said about any error, in one line.
  static func words(of error: any Error) -> String {
    PlainLine.of(Complaint(error)?.message ?? "\(error)")
  }

  /// The complaint about an error; nil about one that the program has no words for.
  init?(_ error: any Error) {
    switch error {
    case let error as JournalError: (message, status) = (PlainLine.of(error.message), error.status)
    case let error as PlaybookError: (message, status) = (error.message, error.status)
    case let error as CounterpartError: (message, status) = (error.message, error.status)
    case let error as LexiconError: (message, status) = (error.message, ExitCode(65))
    case let error as ThemeError: (message, status) = (PlainLine.of(error.message), error.status)
    case let error as LabelledFileError:
      (message, status) = (PlainLine.of(error.message), ExitCode(65))
    case let error as CommandFailure:
      (message, status) = (PlainLine.of(error.message), error.status)
    default: return nil
    }
  }
}
