import ArgumentParser
import Conversation
import Foundation
import Rehearsal
import Screen
import Terminal
import Theming

/// Where a rehearsal is held: on the screen, or in plain lines where there is none.
enum RehearsalRoom {
  static func enter(_ practice: Practice, isExam: Bool, _ options: GlobalOptions) throws {
    let room = Room(options: options, playbook: nil)
    // A theme that is not right is found while there still is a place to say so.
    let chosenTheme = try room.theme()
    guard let terminal = room.takenOver() else { return try hold(practice, isExam: isExam) }
    let theme = chosenTheme ?? ThemeLibrary().defaultTheme(for: terminal.background)
    var screen = RehearsalScreenRoom(practice, isExam: isExam, terminal: terminal, theme: theme)
    let end = screen.run()
    terminal.close()
    if end.status != .success { throw end.status }
  }

  private static func hold(_ practice: Practice, isExam: Bool) throws {
    // A fold can be mended only where somebody sits at the keyboard.
    var rehearsal = PlainRehearsal(
      practice, isExam: isExam, holdsFolds: isatty(STDIN_FILENO) == 1)
    try StandardOutput.write(rehearsal.opening())
    while !rehearsal.isOver, let line = readLine() {
      guard case .say(let lines) = rehearsal.take(line) else { break }
      try StandardOutput.write(lines)
    }
    try StandardOutput.write(rehearsal.debrief)
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
