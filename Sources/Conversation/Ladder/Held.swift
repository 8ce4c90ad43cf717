public import Assessment

/// A tactical answer that is kept at a place on the ladder.
public struct Held: Hashable, Sendable {
  /// The answer.
  public let answer: TacticalAnswer
  /// Whether it counts already.
  public internal(set) var standing: HeldStanding

  /// The person's words, as they are meant.
  public var words: String { answer.wordsAsMeant }
}

/// Whether a kept answer counts, or has to be confirmed first and why.
public enum HeldStanding: Hashable, Sendable {
  /// It counts: the rung is climbed.
  case settled
  /// It is shown with its words, and counts once it is confirmed.
  case toConfirm(ConfirmReason)
}

/// Why a kept answer has to be confirmed.
public enum ConfirmReason: Hashable, Sendable {
  /// Earlier words had said it already.
  case saidEarlier
  /// Its date, or what its words stand for, has been read from them and is shown in full.
  case readInFull
  /// The conversation went back to it.
  case reopened
  /// An answer that it rested on has changed.
  case leanedOnChange
}
