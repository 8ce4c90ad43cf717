import Language
import Rehearsal

/// The lines of a rehearsal as text, each from where it branched off.
enum LineText {
  static func all(_ branches: Branches) -> [String] {
    branches.lines.indices.flatMap { index -> [String] in
      let line = branches.lines[index]
      let mark = index == branches.current ? "▸" : " "
      let from = line.origin.map { ", from line \($0.line + 1) after turn \($0.turns)" } ?? ""
      return ["\(mark) Line \(index + 1)\(from)"] + turns(of: line)
    }
  }

  private static func turns(of line: Branches.Line) -> [String] {
    let name = line.practice.persona.firstName
    return line.practice.turns.dropFirst(line.origin?.turns ?? 0).flatMap { turn in
      [
        "    \(turn.number)  You: \(turn.move.words)",
        "       \(name): \(turn.reply.words)",
      ]
    }
  }
}

extension Move {
  /// The move as a transcript has it.
  var words: String {
    switch self {
    case .script: "(the opening script)"
    case .scriptBegun(let words): PlainLine.of(words)
    case .says(let remark): PlainLine.of(remark.words)
    case .waits(let seconds): "(silence, \(seconds) s)"
    }
  }
}
