import Conversation
import Foundation
import Rehearsal
import Screen

/// Holds a rehearsal in plain lines, and prints its debrief at the end.
enum RehearsalRoom {
  static func hold(_ practice: Practice, isExam: Bool) throws {
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
