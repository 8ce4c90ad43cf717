public import Ladder

/// What is asked at this point of a conversation: of whom, in which words, and how it can be
/// answered.
public struct Prompt: Hashable, Sendable {
  /// Whose turn it is to type.
  public let turn: Turn
  /// The step of the playbook.
  public let step: StepID
  /// The step in a word or two.
  public let label: String
  /// The question.
  public let question: String
  /// The next question after a nebulous answer, in the person's own words.
  public let followUp: String?
  /// The choices offered; empty where only words will do.
  public let choices: [Choice]
  /// Whether words can be typed.
  public let takesWords: Bool
  /// The rung whose standard the words are held to, for reading them while they are typed.
  public let rung: Rung?
  /// What is shown to be confirmed.
  public let shown: ShownAnswer?
  /// What was filled in here before, to be kept or changed.
  public let kept: String?
  /// What the leader is privately reminded of, never for the room.
  public let cues: [String]
}

/// Whose turn it is to type.
public enum Turn: String, Hashable, Sendable {
  /// The one who runs the conversation.
  case leader
  /// The one who owns the number.
  case person
}

/// An answer that is shown with its words and waits to be confirmed.
public struct ShownAnswer: Hashable, Sendable {
  /// The words.
  public let words: String
  /// Their date in full, as "Friday = Fri 27 Nov 2026".
  public let date: String?
  /// What its words stand for: "them = the nine no-shows".
  public let resolved: String?
  /// Why it has to be confirmed; nil for the day of a check-in.
  public let reason: ConfirmReason?
}
