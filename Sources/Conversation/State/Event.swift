public import Assessment
public import Ladder
public import Language

/// Something that happened in a conversation; the journal keeps them, and folding them in order
/// gives the conversation back.
public enum Event: Hashable, Sendable, Codable {
  /// The conversation began; the person may be known beforehand.
  case began(playbook: String, person: String?)
  /// A field of the number was filled in.
  case tableFilled(TableEntry)
  /// The leader answered a question of the baseline check.
  case baselineAnswered(isYes: Bool)
  /// The target agreed anew: its number, its day, and whether the person stands behind it.
  case newTargetSet(Target)
  /// The new target's day.
  case newDueSet(Day)
  /// Whether the person agrees to the new target.
  case newTargetAnswered(isAgreed: Bool)
  /// The leader chose to have the conversation, or to avoid it.
  case readinessChosen(isChosen: Bool)
  /// The leader is ready: Part 2 begins, with what was signed last time.
  case partTwoBegan(LastTime?)
  /// The leader is not ready.
  case notReady
  /// The leader said the script aloud.
  case scriptSaid
  /// The person's typed copy lacked these sentences, from 0.
  case scriptCopyRefused(words: String, missing: [Int])
  /// The person typed the script.
  case scriptTyped(words: String)
  /// The person has the script on paper.
  case scriptPutOnPaper
  /// The leader has seen the paper.
  case paperSeen
  /// An earlier commitment was marked.
  case lastTimeMarked(isDone: Bool)
  /// Its proof, or what got in the way.
  case lastTimeExplained(words: String)
  /// The person's own rule from last time was read out.
  case lastRuleRead
  /// The leader put a question of their own in place of the playbook's; heard at the time.
  case asked(question: String, LeaderMove)
  /// An answer was given and judged; a tactical one may say later rungs of its action already.
  case answered(Slot, Judgement, implied: [ActionRung: TacticalAnswer])
  /// The answer shown at a place was confirmed.
  case confirmed(Slot)
  /// Another action is wanted although the gap is covered.
  case anotherWanted
  /// An action, from 0, was taken off the ladder while it was being worked out.
  case actionDropped(Int)
  /// The plan is whole: it will be read back.
  case planFinished
  /// The person said the checklist back; the commitments, from 0, that it left out.
  case saidBack(words: String, missing: [Int])
  /// The person signed with their name.
  case signed(name: String)
  /// The rule for next time was given and judged.
  case ruleAnswered(Judgement)
  /// The rule shown for next time was confirmed.
  case ruleConfirmed
  /// A day for the next check-in was named.
  case checkInNamed(Day)
  /// The day was confirmed: the conversation is closed.
  case checkInConfirmed
  /// The conversation went back one place.
  case wentBack
  /// The conversation was paused.
  case paused
  /// The conversation went on.
  case resumed
  /// The conversation was adjourned to a day.
  case adjourned(to: Day)
}
