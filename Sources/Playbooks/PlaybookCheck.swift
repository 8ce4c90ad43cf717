import Assessment
import Conversation
import Ladder

/// A line of a playbook that is said aloud, and where it stands.
struct SpokenLine {
  let template: Template
  let spot: Spot
}

/// Whether the lines that a playbook has the leader say hand over an answer.
///
/// Only a check looks for it: a conversation that has begun goes on, whatever its playbook says.
enum PlaybookCheck {
  /// What the lines are filled with to be heard: words that suggest nothing.
  static let values = Dictionary(
    uniqueKeysWithValues: Placeholder.allCases.map { ($0, value(of: $0)) })

  /// The lines that fold, each with the words that do it.
  static func problems(in lines: [SpokenLine]) -> [PlaybookProblem] {
    let ear = Ear()
    return lines.compactMap { line in
      guard let words = line.template.filled(with: values) else { return nil }
      let hearing = ear.hear(words)
      guard hearing.move.isFolding else { return nil }
      let bytes = Array(words.utf8)
      let deciding = bytes[hearing.words.clamped(to: 0..<bytes.count)]
      return PlaybookProblem(
        .folds(line.template.source, deciding: String(decoding: deciding, as: UTF8.self)),
        line: line.spot.line, column: line.spot.column)
    }
  }

  private static func value(of place: Placeholder) -> String {
    switch place {
    case .said: "work harder"
    case .isOrAre: "is"
    case .person: "Dana"
    case .measurable: "calls per week"
    case .action: "call the twelve renewals"
    case .target, .actual, .due, .gap, .covered, .rest: "12"
    }
  }
}
