@testable import Assessment
import Conversation
import Foundation
import Journal
import Ladder
import Language

/// A short conversation from its beginning to the next check-in.
enum Story {
  static let monday = Day(number: 20_780)  // Mon 23 Nov 2026

  static func stamp(_ second: Int = 0, on day: Day = monday) -> Stamp {
    Stamp(day: day, instant: Date(timeIntervalSince1970: 1_795_428_000 + Double(second)))
  }

  static let upToLadder: [Event] = [
    .tableFilled(.person("Dana Reyes")),
    .tableFilled(.measurable("reports filed — “all”")),
    .tableFilled(.target(.yes)),
    .tableFilled(.actual(.isDone(false))),
    .tableFilled(.due(Day(number: 20_818))),
    .baselineAnswered(isYes: true), .baselineAnswered(isYes: true), .baselineAnswered(isYes: true),
    .readinessChosen(isChosen: true), .partTwoBegan(nil),
    .scriptSaid, .scriptPutOnPaper, .paperSeen,
  ]

  static let ladder: [Event] = [
    said("the template is gone", at: .obstacle),
    .answered(
      .action(0, .action),
      Judgement(
        rung: .action, words: "I just have to work harder",
        verdict: .nebulous(.effort, missing: [.action, .object]),
        findings: [Finding(facet: .actor, range: 0..<1, text: "I")],
        echo: Echo(range: 15..<26, text: "work harder")), implied: [:]),
    said(
      "I'll rebuild the template", at: .action(0, .action),
      implied: [
        .measure: TacticalAnswer(rung: .measure, words: "it is in the folder", findings: [])
      ]),
    said("open the old one today", at: .action(0, .firstStep)),
    said("Friday", at: .action(0, .time), moment: .day(Day(number: 20_784))),
    .confirmed(.action(0, .time)), .confirmed(.action(0, .measure)),
    .paused, .resumed,
  ]

  static let close: [Event] = [
    .planFinished, .saidBack(words: "I rebuild the template.", missing: []),
    .signed(name: "Dana"),
    .ruleAnswered(
      judgement(
        TacticalAnswer(rung: .courseCorrection, words: "When 2 are late I ring", findings: []))),
    .checkInNamed(Day(number: 20_787)), .checkInConfirmed,
  ]

  static let whole = upToLadder + ladder + close

  /// Writes events into a conversation of its own.
  static func keep(
    _ events: [Event], in store: JournalStore, day: Day = monday
  ) throws -> ConversationID {
    let lease = try store.begin(playbook: "off-track", person: nil, at: stamp(on: day))
    for (second, event) in events.enumerated() {
      try store.append(event, to: lease, at: stamp(second, on: day))
    }
    return lease.conversation
  }

  private static func said(
    _ words: String, at slot: Slot, moment: Moment? = nil,
    implied: [Conversation.ActionRung: TacticalAnswer] = [:]
  ) -> Event {
    let answer = TacticalAnswer(rung: slot.rung, words: words, findings: [], moment: moment)
    return .answered(slot, judgement(answer), implied: implied)
  }

  private static func judgement(_ answer: TacticalAnswer) -> Judgement {
    Judgement(
      rung: answer.rung, words: answer.words, verdict: .tactical(answer),
      findings: answer.findings)
  }
}
