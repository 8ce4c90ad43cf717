import Assessment
import Conversation
import Ladder
import Language
import Playbooks
import Rehearsal
import Testing

/// The counterparts that come with the program, ready to be practised on.
enum Cast {
  /// A Monday.
  static let today = Day(iso: "2026-11-23")

  static let ids = [
    "hard-worker", "ponderer", "blamer", "agreer", "over-promiser", "wounded", "politician",
    "questioner",
  ]

  private static let read = Result {
    try CounterpartLibrary.builtIn.map { try $0.persona() }
  }

  static func all() throws -> [Persona] { try read.get() }

  static func persona(_ id: String) throws -> Persona {
    try #require(try all().first { $0.id == id }, "no counterpart “\(id)”")
  }

  /// Read once: it is a long file.
  private static let playbook = Result {
    try PlaybookLibrary().playbook(named: PlaybookLibrary.builtIn)
  }

  static func surroundings(_ assessor: any Assessing = Assessor()) throws -> Surroundings {
    Surroundings(
      playbook: try playbook.get(),
      assessor: assessor, today: try #require(today), lastTimes: [])
  }

  static func practice(
    _ id: String, _ difficulty: Difficulty = .usual, seed: UInt64 = 7,
    assessor: any Assessing = Assessor()
  ) throws -> Practice {
    try Practice(
      persona: persona(id), difficulty: difficulty, seed: seed,
      surroundings: surroundings(assessor))
  }
}

extension Practice {
  /// Says something, and gives back what the counterpart replies.
  @discardableResult
  mutating func say(_ words: String) -> Reply {
    take(move(saying: words, heardBy: Ear()))
    return turns[turns.count - 1].reply
  }

  @discardableResult
  mutating func wait(_ seconds: Int = 5) -> Reply {
    take(.waits(seconds: seconds))
    return turns[turns.count - 1].reply
  }
}
