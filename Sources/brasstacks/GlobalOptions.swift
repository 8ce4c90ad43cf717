import ArgumentParser
import Foundation
import Journal
import Language

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Flag(help: "Plain lines of text instead of the screen.")
  var plain = false

  @Option(help: ArgumentHelp("The journal's file.", valueName: "path"))
  var journal: String?

  @Option(help: ArgumentHelp("The theme of the screen.", valueName: "name"))
  var theme: String?

  @Option(
    name: .customLong("today"),
    help: ArgumentHelp("The day to take for today, as YYYY-MM-DD.", valueName: "date"),
    transform: Day.init(fromCommandLine:))
  var todayGiven: Day?

  @Flag(name: .customLong("no-color"), help: "No colour.")
  var isColorless = false

  /// The day in the room: the one given, or else the system's own.
  var today: Day { todayGiven ?? Day.ofSystem(Date()) }

  /// When something happens now.
  var now: Stamp { Stamp(day: today, instant: Date()) }

  /// Where the journal is.
  var journalPath: String { journal ?? Places.own.journal }

  /// The option that names this journal again, with a space before it; empty for the usual one.
  var journalAsGiven: String {
    guard let journal else { return "" }
    let isPlain = journal.allSatisfy { $0.isLetter || $0.isNumber || "/._-~".contains($0) }
    let quoted = "'" + journal.replacing("'", with: "'\\''") + "'"
    return " --journal " + (isPlain ? journal : quoted)
  }

  /// Opens the journal: the one given, or else the one in its usual place.
  func openJournal() throws(JournalError) -> JournalStore {
    if let journal { return try JournalStore(path: journal) }
    return try JournalStore(path: Places.own.journal, ownsFolder: true)
  }

  /// Opens the journal to read only, which also works where the disk is full.
  func openJournalToRead() throws(JournalError) -> JournalStore {
    try JournalStore.toRead(path: journalPath, ownsFolder: journal == nil)
  }

  func validate() throws {
    if journal?.isEmpty == true {
      throw ValidationError("--journal needs the path of a file, as in --journal notes.sqlite.")
    }
  }
}

extension Day {
  fileprivate init(fromCommandLine text: String) throws {
    guard let day = Day(iso: text) else {
      throw ValidationError("It takes a day as YYYY-MM-DD, for example 2026-11-23.")
    }
    self = day
  }

  /// The day that it is at an instant where the system is.
  static func ofSystem(_ instant: Date) -> Day {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: instant)
    return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? Day(number: 0)
  }
}
