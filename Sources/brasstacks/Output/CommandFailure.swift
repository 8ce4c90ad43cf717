import ArgumentParser

/// Why a command could not do what it was asked, where nothing else has a name for it.
enum CommandFailure: Error, Equatable {
  /// There is no journal where one was said to be.
  case noJournal(path: String)
  /// The file is there already.
  case fileExists(path: String)
  /// The file could not be written.
  case notWritten(path: String, reason: String)
  /// The counterpart's number cannot be put on the table on this day.
  case noRehearsal(counterpart: String)
  /// There is no rehearsal of this number.
  case unknownRehearsal(Int64)
  /// Standard output takes no more.
  case outputNotWritten(reason: String)

  /// What happened, where, and what to do about it.
  var message: String {
    switch self {
    case .noJournal(let path):
      "There is no journal at \(path). Leave --journal out to use the one in its usual place."
    case .fileExists(let path):
      "\(path) is there already, and was left as it is. "
        + "Choose another name, or write over it with --force."
    case .notWritten(let path, let reason):
      "\(path) cannot be written (\(reason)). Choose another place with -o FILE."
    case .noRehearsal(let counterpart):
      "The number of “\(counterpart)” cannot be put on the table on this day. "
        + "Choose another counterpart (brasstacks rehearse --list), or another day (--today)."
    case .unknownRehearsal(let number):
      "There is no rehearsal r\(number) in the journal. `brasstacks log` lists them."
    case .outputNotWritten(let reason):
      "The output cannot be written (\(reason)). Send it to a place that takes it, and try again."
    }
  }

  /// The exit status that it ends the program with.
  var status: ExitCode {
    switch self {
    case .noJournal, .noRehearsal, .unknownRehearsal: .failure
    case .fileExists, .notWritten, .outputNotWritten: ExitCode(73)
    }
  }
}
