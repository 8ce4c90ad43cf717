public import Language

/// What the people in the room ask of the conversation.
public enum Request: Hashable, Sendable {
  /// Words typed at a question that takes words.
  case reply(String)
  /// One of the choices that the question offers.
  case choose(Choice)
  /// A question of the leader's own, in place of the playbook's.
  case ask(String)
  /// The action that is being worked out is not wanted after all.
  case dropAction
  /// Back to the place before; answers are kept.
  case goBack
  /// A pause.
  case pause
  /// Go on after a pause or an adjournment.
  case resume
  /// Stop for now and go on at a later day.
  case adjourn(to: Day)
}

/// An answer that is chosen rather than said.
public enum Choice: String, CaseIterable, Hashable, Sendable {
  /// Yes, or no.
  case yes, no
  /// Have the conversation, or avoid it.
  case haveIt = "have_it", avoidIt = "avoid_it"
  /// The script has been said aloud.
  case saidAloud = "said_aloud"
  /// The script stands on paper; it has been held up and seen.
  case onPaper = "on_paper", seen
  /// An earlier commitment was done, or was not.
  case done, notDone = "not_done"
  /// The person's rule from last time has been read out.
  case readOut = "read_out"
  /// What is shown is right.
  case confirm
  /// Another action, or the plan is whole.
  case another, finish
}
