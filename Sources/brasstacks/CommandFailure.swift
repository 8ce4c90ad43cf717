import ArgumentParser
import Foundation
import Journal
import Language

/// Why a command could not do what it was asked, where nothing else has a name for it.
enum CommandFailure: Error, Equatable {
  /// There is no journal where one was said to be.
  case noJournal(path: String)
  /// The file is there already.
  case fileExists(path: String)
  /// The file could not be written.
  case notWritten(path: String, reason: String)

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
    }
  }

  /// The exit status that it ends the program with.
  var status: ExitCode {
    switch self {
    case .noJournal: .failure
    case .fileExists, .notWritten: ExitCode(73)
    }
  }
}

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

/// Does something; says on standard error why it could not be done, and ends with its status.
func reporting(_ act: () throws -> Void) throws {
  do {
    try act()
  } catch let error as JournalError {
    StandardError.say(error.message)
    throw error.status
  } catch let failure as CommandFailure {
    StandardError.say(failure.message)
    throw failure.status
  }
}

/// Where messages go.
enum StandardError {
  /// Says something in one line.
  static func say(_ message: String) {
    let line = Data((PlainLine.of(message) + "\n").utf8)
    // Where nobody listens there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: line)
  }
}

/// Where results go.
enum StandardOutput {
  /// Writes lines.
  static func write(_ lines: [String]) throws(CommandFailure) {
    try write(lines.map { $0 + "\n" }.joined())
  }

  /// Writes text as it is.
  static func write(_ text: String) throws(CommandFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw .notWritten(path: "The standard output", reason: ExportFile.said(errno))
    }
  }
}
