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
  /// - Returns: The rehearsal, also where it could not be kept.
  /// - Throws: What kept it from being held.
  static func enter(
    _ practice: Practice, isExam: Bool, _ options: GlobalOptions
  ) throws -> HeldRehearsal {
    let room = Room(options: options, playbook: nil)
    let settings = SettingsFile(path: Places.own.settings)
    let isAttended = isatty(STDIN_FILENO) == 1
    let past = isAttended ? try RehearsalLog.shares(options) : []
    guard let terminal = room.takenOver(settings.settings) else {
      room.complaints(settings).forEach { StandardError.say($0) }
      guard isAttended else { return hold(practice, isExam: isExam) }
      var held = holdAttended(practice, isExam: isExam)
      held.keep(options)
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
    var held = HeldRehearsal(screen.branches, end: end)
    held.keep(options)
    return held
  }

  /// Holds a rehearsal from the home screen, with the counterpart whose turn it is, and keeps it.
  ///
  /// - Returns: The rehearsal, also where it could not be kept: how it was left still counts.
  /// - Throws: What kept it from being held.
  static func enterFromHome(
    _ terminal: TerminalSession, theme: Theme, keys: Keys, _ options: GlobalOptions
  ) throws -> HeldRehearsal {
    let practice = try RehearsalDesk.practice(
      with: CounterpartLibrary.next(after: RehearsalLog.lastCounterpart(options)), options)
    var screen = RehearsalScreenRoom(
      practice, isExam: false, isFromHome: true, past: try RehearsalLog.shares(options),
      terminal: terminal, theme: theme, keys: keys)
    let end = screen.run()
    var held = HeldRehearsal(screen.branches, end: end)
    held.keep(options)
    return held
  }

  /// Holds a rehearsal whose lines come from a file or another program.
  private static func hold(_ practice: Practice, isExam: Bool) -> HeldRehearsal {
    var rehearsal = PlainRehearsal(practice, isExam: isExam, holdsFolds: false)
    let failure = talk(in: &rehearsal) { readLine() }
    return HeldRehearsal(rehearsal.branches, end: .left, failure: failure)
  }

  /// Holds a rehearsal with somebody at the keyboard, which comes to its end by Ctrl-C as well.
  private static func holdAttended(_ practice: Practice, isExam: Bool) -> HeldRehearsal {
    // A fold can be mended only where somebody sits at the keyboard.
    var rehearsal = PlainRehearsal(practice, isExam: isExam, holdsFolds: true)
    let lines = AttendedLines()
    let failure = talk(in: &rehearsal) { lines.next() }
    return HeldRehearsal(rehearsal.branches, end: lines.end, failure: failure)
  }

  /// Talks until it is over or there are no more lines.
  ///
  /// - Returns: What kept it from being shown; nil where nothing did.
  private static func talk(
    in rehearsal: inout PlainRehearsal, _ nextLine: () -> String?
  ) -> CommandFailure? {
    do throws(CommandFailure) {
      try StandardOutput.write(rehearsal.opening())
      while !rehearsal.isOver, let line = nextLine() {
        guard case .say(let lines) = rehearsal.take(line) else { break }
        try StandardOutput.write(lines)
      }
      try StandardOutput.write(rehearsal.debrief)
      return nil
    } catch { return error }
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
