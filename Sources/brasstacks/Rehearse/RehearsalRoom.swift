import ArgumentParser
import Conversation
import Foundation
import Playbooks
import Rehearsal
import Screen
import Settings
import Terminal
import Theming

/// Where a rehearsal is held: on the screen, or in plain lines where there is none.
enum RehearsalRoom {
  /// Holds a rehearsal and, where somebody sits at the keyboard, keeps it in the journal.
  ///
  /// - Returns: The rehearsal as far as it went, with every line that was tried.
  /// - Throws: What kept it from being held or kept, or the status of a terminal that is gone.
  static func enter(
    _ practice: Practice, isExam: Bool, _ options: GlobalOptions
  ) throws -> Branches {
    let room = Room(options: options, playbook: nil)
    let settings = SettingsFile(path: Places.own.settings)
    let isAttended = isatty(STDIN_FILENO) == 1
    let past = isAttended ? try RehearsalLog.shares(options) : []
    guard let terminal = room.takenOver(settings.settings) else {
      room.complaints(settings).forEach { StandardError.say($0) }
      let held = try hold(practice, isExam: isExam, isAttended: isAttended)
      if isAttended { try RehearsalLog.keep(held, options) }
      return held
    }
    let chosen = Wardrobe(options, settings.settings).chosen(on: terminal.background)
    var screen = RehearsalScreenRoom(
      practice, isExam: isExam, past: past, terminal: terminal, theme: chosen.theme,
      keys: settings.keys)
    let end = screen.run()
    terminal.close()
    // The screen of a rehearsal has no place for what is wrong outside of it.
    let complaints = room.complaints(settings) + (chosen.complaint.map { [$0] } ?? [])
    complaints.forEach { StandardError.say($0) }
    try RehearsalLog.keep(screen.branches, options)
    if end.status != .success { throw end.status }
    return screen.branches
  }

  /// Holds a rehearsal from the home screen, with the counterpart whose turn it is, and keeps it.
  ///
  /// - Returns: How the screen was left.
  /// - Throws: What kept it from being held or kept.
  static func enterFromHome(
    _ terminal: TerminalSession, theme: Theme, keys: Keys, _ options: GlobalOptions
  ) throws -> ScreenEnd {
    let practice = try RehearsalDesk.practice(
      with: CounterpartLibrary.next(after: RehearsalLog.lastCounterpart(options)), options)
    var screen = RehearsalScreenRoom(
      practice, isExam: false, isFromHome: true, past: try RehearsalLog.shares(options),
      terminal: terminal, theme: theme, keys: keys)
    let end = screen.run()
    try RehearsalLog.keep(screen.branches, options)
    return end
  }

  private static func hold(
    _ practice: Practice, isExam: Bool, isAttended: Bool
  ) throws -> Branches {
    // A fold can be mended only where somebody sits at the keyboard.
    var rehearsal = PlainRehearsal(practice, isExam: isExam, holdsFolds: isAttended)
    try StandardOutput.write(rehearsal.opening())
    while !rehearsal.isOver, let line = readLine() {
      guard case .say(let lines) = rehearsal.take(line) else { break }
      try StandardOutput.write(lines)
    }
    try StandardOutput.write(rehearsal.debrief)
    return rehearsal.branches
  }
}

/// Holds the other chair in plain lines.
enum AnsweringRoom {
  static func hold(person: String?, _ surroundings: Surroundings) throws {
    var chair = OtherChair(person: person, surroundings: surroundings)
    try StandardOutput.write(chair.opening())
    while !chair.isOver, let line = readLine() {
      guard let lines = chair.take(line) else { return }
      try StandardOutput.write(lines)
    }
  }
}
