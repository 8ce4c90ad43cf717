import Assessment
import Conversation
import Language

extension Event {
  /// The event as a line of a record, given where it happened.
  func spoken(in phase: Phase) -> SpokenLine {
    switch self {
    case .tableFilled(let entry): entry.spoken(by: phase.turn)
    case .newTargetSet(let target): .said(target.inWords, phase.turn)
    case .newDueSet(let day), .checkInNamed(let day): .said(day.full, phase.turn)
    case .scriptCopyRefused(let words, _), .scriptTyped(let words), .lastTimeExplained(let words),
      .saidBack(let words, _), .signed(let words):
      .said(words, phase.turn)
    case .asked(let question, _): .said(question, .leader)
    case .answered(_, let judgement, _), .ruleAnswered(let judgement):
      .said(judgement.words, phase.turn)
    case .confirmed(let slot): .confirmed(phase.climb?.held(at: slot)?.answer, phase.turn)
    case .ruleConfirmed: .confirmed(phase.keptRule, phase.turn)
    case .baselineAnswered(let isYes), .newTargetAnswered(let isYes):
      .chosen(isYes ? "Yes" : "No", phase.turn)
    case .readinessChosen(let isChosen):
      .chosen(isChosen ? "Have the conversation" : "Avoid it", phase.turn)
    case .partTwoBegan: .chosen("Yes", phase.turn)
    case .notReady: .chosen("No", phase.turn)
    case .scriptSaid: .chosen("Said aloud", phase.turn)
    case .scriptPutOnPaper: .chosen("Written on paper", phase.turn)
    case .paperSeen: .chosen("Seen on paper", phase.turn)
    case .lastTimeMarked(let isDone):
      .chosen(isDone ? "Done" : "Not done", phase.turn, about: phase.review?.commitment)
    case .lastRuleRead: .chosen("Read out", phase.turn, about: phase.review?.lastTime.rule)
    case .anotherWanted: .chosen("Another action", phase.turn)
    case .planFinished: .chosen("The plan is whole", phase.turn)
    case .checkInConfirmed: .chosen("Confirmed", phase.turn)
    case .began: .noted("begun")
    case .actionDropped(let index): .noted(phase.dropping(index))
    case .wentBack: .noted("back one place")
    case .paused: .noted("paused")
    case .resumed: .noted("resumed")
    case .adjourned(let day): .noted("adjourned to \(day.full)")
    }
  }
}

extension Phase {
  /// The earlier commitments being marked.
  fileprivate var review: Review? {
    if case .lastTime(_, _, let review) = self { review } else { nil }
  }

  /// That an action is dropped, with what it was.
  fileprivate func dropping(_ index: Int) -> String {
    let title = climb?.commitments.first { $0.index == index }?.title
    return "action \(index + 1) dropped" + (title.map { ": \($0)" } ?? "")
  }

  /// The rule that is shown to be confirmed.
  fileprivate var keptRule: TacticalAnswer? {
    if case .correcting(_, _, let kept) = self { kept } else { nil }
  }
}

extension SpokenLine {
  fileprivate static func said(_ words: String, _ turn: Turn) -> SpokenLine {
    SpokenLine(kind: .said(turn), words: words)
  }

  fileprivate static func chosen(
    _ words: String, _ turn: Turn, about subject: String? = nil
  ) -> SpokenLine {
    SpokenLine(kind: .chosen(turn), words: subject.map { "\(words): \($0)" } ?? words)
  }

  fileprivate static func noted(_ words: String) -> SpokenLine {
    SpokenLine(kind: .noted, words: words)
  }

  fileprivate static func confirmed(_ answer: TacticalAnswer?, _ turn: Turn) -> SpokenLine {
    .chosen("Confirmed", turn, about: answer?.wordsAndDate)
  }
}

extension TableEntry {
  fileprivate func spoken(by turn: Turn) -> SpokenLine {
    switch self {
    case .person(let name), .measurable(let name): .said(name, turn)
    case .target(let target): .said(target.inWords, turn)
    case .actual(.counted(let quantity)): .said(quantity.grouped, turn)
    case .actual(.isDone(let isDone)): .chosen(isDone ? "Yes" : "No", turn)
    case .due(let day): .said(day.full, turn)
    }
  }
}
