import ArgumentParser
import Conversation
import Foundation
import Rehearsal
import Screen
import Settings
import Terminal

/// Where a rehearsal is held: on the screen, or in plain lines where there is none.
enum RehearsalRoom {
  /// Holds a rehearsal and, where somebody sits at the keyboard, keeps it in the journal.
  ///
  /// - Returns: The rehearsal as far as it went.
  /// - Throws: What kept it from being held or kept, or the status of a terminal that is gone.
  static func enter(
    _ practice: Practice, isExam: Bool, _ options: GlobalOptions
  ) throws -> Practice {
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
      practice, isExam: isExam, past: past, terminal: terminal, theme: chosen.theme)
    let end = screen.run()
    terminal.close()
    // The screen of a rehearsal has no place for what is wrong outside of it.
    let complaints = room.complaints(settings) + (chosen.complaint.map { [$0] } ?? [])
    complaints.forEach { StandardError.say($0) }
    try RehearsalLog.keep(screen.practice, options)
    if end.status != .success { throw end.status }
    return screen.practice
  }

  private static func hold(
    _ practice: Practice, isExam: Bool, isAttended: Bool
  ) throws -> Practice {
    // A fold can be mended only where somebody sits at the keyboard.
    var rehearsal = PlainRehearsal(practice, isExam: isExam, holdsFolds: isAttended)
    try StandardOutput.write(rehearsal.opening())
    while !rehearsal.isOver, let line = readLine() {
      guard case .say(let lines) = rehearsal.take(line) else { break }
      try StandardOutput.write(lines)
    }
    try StandardOutput.write(rehearsal.debrief)
    return rehearsal.practice
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
