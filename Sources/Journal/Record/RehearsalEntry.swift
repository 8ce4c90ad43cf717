public import Language

/// A rehearsal as the journal keeps it: what it was, how it went, and every word of it.
public struct RehearsalEntry: Hashable, Sendable {
  /// Whom it was held against.
  public let counterpart: String
  /// How hard they were to win over: 1 to 3.
  public let difficulty: Int
  /// The seed of the talk.
  public let seed: UInt64
  /// How many of a hundred questions were open; nil when none was asked.
  public let openShare: Int?
  /// How often the answer was given away.
  public let folds: Int
  /// How many rungs were climbed.
  public let climbed: Int
  /// How many there were to climb.
  public let rungs: Int
  /// The longest silence that was kept, in seconds.
  public let silence: Int
  /// The talk and its debrief, as text.
  public let text: String

  /// A rehearsal from what it was and how it went.
  public init(
    counterpart: String, difficulty: Int, seed: UInt64, openShare: Int?, folds: Int, climbed: Int,
    rungs: Int, silence: Int, text: String
  ) {
    self.counterpart = counterpart
    self.difficulty = difficulty
    self.seed = seed
    self.openShare = openShare
    self.folds = folds
    self.climbed = climbed
    self.rungs = rungs
    self.silence = silence
    self.text = text
  }
}

/// A rehearsal in the journal, with its number and its day.
public struct KeptRehearsal: Hashable, Sendable {
  /// Its number, 1 for the first.
  public let number: Int64
  /// The day on which it was held.
  public let day: Day
  /// The rehearsal.
  public let entry: RehearsalEntry
}
