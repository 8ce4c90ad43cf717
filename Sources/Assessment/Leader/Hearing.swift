public import Ladder

/// What the ear makes of a leader's words.
public struct Hearing: Sendable, Hashable {
  /// What the words do to the conversation.
  public let move: LeaderMove
  /// The facet that a question aims at: "when" at the time, "who" at the counterpart.
  public let aimsAt: Facet?
  /// The byte range of the very words that decide; empty when nothing was said.
  public let words: Range<Int>

  /// Whether the answer was given away.
  public var isFolding: Bool { move.isFolding }
}
