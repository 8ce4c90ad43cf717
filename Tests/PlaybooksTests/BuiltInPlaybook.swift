import Conversation
import Ladder
import Playbooks
import Testing

/// The playbook that comes with the program, and its file as text, for tests to change.
enum BuiltIn {
  /// Read once: many tests look at it.
  private static let read = Result {
    try PlaybookLibrary().playbook(named: PlaybookLibrary.builtIn)
  }

  static func playbook() throws -> Playbook { try read.get() }

  static func text() throws -> String {
    let file = try PlaybookLibrary().source(named: PlaybookLibrary.builtIn)
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// The line of its file, counted from 1, that first begins like this, spaces aside.
  static func line(_ beginning: String) throws -> Int {
    let lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines.firstIndex { $0.drop { $0 == " " }.hasPrefix(beginning) }
    return try #require(index, "the playbook has no line “\(beginning)” any more") + 1
  }

  /// Every follow-up, with where it is used.
  static func followUps() throws -> [(aim: Aim, rung: Rung?, wordings: [Template])] {
    let followUps = try playbook().followUps
    let faults = followUps.faults.map { (Aim.fault($0.key), nil as Rung?, $0.value) }
    let facets = followUps.missing.map { (Aim.missing($0.key), nil as Rung?, $0.value) }
    let special = followUps.special.flatMap { aim, rungs in
      rungs.map { (aim, $0.key as Rung?, $0.value) }
    }
    return faults + facets + special + [(.blank, nil, followUps.blanks)]
  }

  /// Every question of every step.
  static func questions() throws -> [(step: StepID, wording: Template)] {
    let playbook = try playbook()
    return StepID.allCases.flatMap { step in
      playbook.step(step).questions.map { (step, $0) }
    }
  }
}
