public import Conversation
public import Language

/// What a list of conversations says about one of them.
public struct ConversationSummary: Hashable, Sendable {
  /// Its number.
  public let id: ConversationID
  /// Where it is, or what is wrong with its record.
  public let condition: RecordCondition
  /// When something last happened in it.
  public let lastActivity: Stamp
  /// The day of the signature, once it is signed.
  public let signed: Day?
}

/// Whether a conversation can be had back from its record.
public enum RecordCondition: Hashable, Sendable {
  /// It can, and this is where it is.
  case intact(ConversationState)
  /// It cannot.
  case damaged(Damage)
}

/// What is wrong with the record of one conversation; the others are not touched by it.
public enum Damage: Error, Hashable, Sendable {
  /// It holds no event at all.
  case empty
  /// The event at this position, from 0, cannot be read.
  case unreadable(position: Int)
  /// The event at this position was written by a later version of the program.
  case laterForm(position: Int)
  /// An event is missing before this position.
  case missing(position: Int)
  /// The event at this position does not follow from those before it.
  case misfit(position: Int)
}
