import Conversation
import Foundation
import Journal

/// One whole conversation, from whose number it is to the next check-in, as it is typed.
enum Story {
  /// The day on which it is held: a Monday.
  static let today = "2026-11-23"

  static let script = """
    Whatever the challenges are, solutions must be provided. That is what the outcome of this \
    conversation will be. And these are the activities that we're going to then produce to hit \
    this target.
    """

  /// Part 1: the number, the baseline, readiness.
  static let partOne = [
    "Dana Reyes", "booked demos", "60", "42", "31 Dec", "y", "y", "y", "h", "y",
  ]

  /// The opening script, said and typed, then the two rungs before the actions.
  static let opening = [
    "s", script, "42 of 60 booked demos", "9 of 12 demos last week were no-shows",
  ]

  /// What is not an answer, whatever the rung.
  static let nonAnswers = [
    "I just have to work harder.", "I just have to try.", "Let me go think about it.",
    "Let me figure something out.",
  ]

  /// One action with all its parts; an empty line confirms what is shown.
  static let action = [
    "I'll sit down with Sam and Lee about the nine no-shows", "", "",
    "I'll pull the nine call recordings tomorrow at 9", "", "Wednesday at 9am", "",
    "nine notes in the CRM", "18",
  ]

  /// Reading back, signing, next time, and the next check-in.
  static let close = [
    "f", "I sit down with Sam and Lee about the no-shows", "Dana Reyes",
    "If I'm under ten booked demos by Wednesday noon, I'll clear Thursday and call the no-show list",
    "Thursday", "",
  ]

  static let all = partOne + opening + nonAnswers + action + close

  /// What the checklist has to say in the end, with its date in full.
  static let checklist = [
    "Sit down with Sam and Lee about the nine no-shows", "Sam and Lee", "the nine no-shows",
    "pull the nine call recordings", "Wed 25 Nov 2026", "nine notes in the CRM", "18",
  ]
}

/// The events that the journal holds of a conversation, read beside the running program; none
/// before it has begun.
func eventsKept(in journal: String, of conversation: Int64 = 1) throws -> [Event] {
  guard FileManager.default.fileExists(atPath: journal) else { return [] }
  do throws(JournalError) {
    return try JournalStore(path: journal).events(of: ConversationID(rawValue: conversation))
  } catch {
    guard case .unknownConversation = error else { throw error }
    return []
  }
}
