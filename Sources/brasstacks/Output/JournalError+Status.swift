import ArgumentParser
import Journal

extension JournalError {
  /// The exit status that it ends the program with.
  var status: ExitCode {
    switch self {
    case .notAJournal, .laterFormat, .broken, .damaged: ExitCode(65)
    case .folderNotMade, .notAFile, .diskFull, .readOnly, .notOpened: ExitCode(73)
    case .locked, .unknownConversation, .failed: .failure
    }
  }
}
