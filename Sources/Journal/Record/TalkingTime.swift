import Conversation
import Foundation

extension [JournalEntry] {
  /// How many minutes the conversation took so far, from when things were said in it.
  ///
  /// What lies between two of them counts unless the conversation rested, or was left for longer
  /// than anybody bears a silence: no event says that the program was closed.
  public var minutesTalked: Int {
    let longestSilence = 20.0 * 60
    var seconds = 0.0
    for (before, after) in zip(self, dropFirst()) where !before.event.isRest {
      let between = after.stamp.instant.timeIntervalSince(before.stamp.instant)
      if (0...longestSilence).contains(between) { seconds += between }
    }
    return Int(seconds / 60)
  }
}

extension Event {
  /// Whether the conversation rests after it.
  fileprivate var isRest: Bool {
    switch self {
    case .paused, .adjourned: true
    case .began, .tableFilled, .baselineAnswered, .newTargetSet, .newDueSet, .newTargetAnswered,
      .readinessChosen, .partTwoBegan, .notReady, .scriptSaid, .scriptCopyRefused, .scriptTyped,
      .scriptPutOnPaper, .paperSeen, .lastTimeMarked, .lastTimeExplained, .lastRuleRead,
      .asked, .answered, .confirmed, .anotherWanted, .actionDropped, .planFinished, .saidBack,
      .signed,
      .ruleAnswered, .ruleConfirmed, .checkInNamed, .checkInConfirmed, .wentBack, .resumed:
      false
    }
  }
}
