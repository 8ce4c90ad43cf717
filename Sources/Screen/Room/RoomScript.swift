/// The left pane as everybody sees it: the opening script, and last time.
struct RoomScript: Codable, Hashable, Sendable {
  /// Whether the script is still to come, or will not come.
  let isToCome: Bool
  /// What Part 1 is called.
  let partOne: String
  /// The script, word for word.
  let words: String
  /// Whether it has been said aloud.
  let isSaid: Bool
  /// Whether it has been written down.
  let isWritten: Bool
  /// Who writes it down.
  let writer: String
  /// How far it has come, in a few words.
  let progress: String
  /// What was agreed last time; nil where there was none.
  let lastTime: RoomLastTime?
}

/// Last time, word for word, with what became of it.
struct RoomLastTime: Codable, Hashable, Sendable {
  /// The day, in short.
  let day: String
  /// What was to be done.
  let commitments: [RoomPromise]
  /// The person's own rule.
  let rule: String?
}

/// A commitment from last time.
struct RoomPromise: Codable, Hashable, Sendable {
  /// Its words.
  let words: String
  /// Whether it was done.
  let isDone: Bool
  /// Its proof, or what got in the way; nil before either has been said.
  let outcome: String?
}
