@testable import Assessment
import Conversation
import Handout
import Ladder
import Language
import Testing

/// A conversation from home to the next check-in, as the events of it.
enum DanaStory {
  static let today = Day(number: 20_780)  // Mon 23 Nov 2026
  static let script = """
    Whatever the challenges are, solutions must be provided. That is what the outcome of this \
    conversation will be. And these are the activities that we're going to then produce to hit \
    this target.
    """

  static let lastTime = LastTime(
    person: "Dana Reyes", measurable: "booked demos", day: Day(number: 20_773),
    commitments: ["call the 9 no-shows", "send the new reminder text"],
    rule: "When two demos in a row are no-shows, I call the next five the day before.")

  static let number: [Event] = [
    .began(playbook: "off-track", person: nil),
    .tableFilled(.person("Dana Reyes")),
    .tableFilled(.measurable("booked demos")),
    .tableFilled(.target(.counted(whole(60), .atLeast, Unit()))),
    .tableFilled(.actual(.counted(whole(42)))),
    .tableFilled(.due(Day(number: 20_818))),
    .baselineAnswered(isYes: true), .baselineAnswered(isYes: true), .baselineAnswered(isYes: true),
    .readinessChosen(isChosen: true),
  ]

  static let opening: [Event] = [
    .partTwoBegan(lastTime), .scriptSaid,
    .scriptCopyRefused(words: "Whatever the challenges are.", missing: [1, 2]),
    .scriptTyped(words: script),
    .lastTimeMarked(isDone: true), .lastTimeExplained(words: "7 of 9 in the CRM log"),
    .lastTimeMarked(isDone: false), .lastTimeExplained(words: "waited for marketing"),
    .lastRuleRead,
    said("42 of 60 booked demos", at: .gap),
    said("9 of 12 demos last week were no-shows", at: .obstacle),
  ]

  static let firstAction: [Event] = [
    .answered(
      .action(0, .action),
      Judgement(
        rung: .action, words: "I just have to work harder",
        verdict: .nebulous(.effort, missing: [.action, .object]), findings: []), implied: [:]),
    .answered(
      .action(0, .action), judgement(.action, withSam),
      implied: [
        .counterpart: TacticalAnswer(
          rung: .counterpart, words: "Sam and Lee", findings: [], company: .others)
      ]),
    .confirmed(.action(0, .counterpart)),
    said("the nine no-shows", at: .action(0, .topics)),
    said(
      "I'll pull the call recordings on Tuesday", at: .action(0, .firstStep), phrase: "Tuesday",
      moment: .day(Day(number: 20_781))),
    .confirmed(.action(0, .firstStep)),
    said("Friday", at: .action(0, .time), phrase: "Friday", moment: .day(Day(number: 20_784))),
    .confirmed(.action(0, .time)),
    said("9 notes in the CRM", at: .action(0, .measure)),
    said("6", at: .action(0, .expectedYield), quantity: whole(6)),
  ]

  static let secondAction: [Event] = [
    said("Re-call 35 cold trials", at: .action(1, .action)),
    said("list pulled today", at: .action(1, .firstStep)),
    said("every weekday 8 to 9", at: .action(1, .time), moment: .recurring),
    said("35 logged calls", at: .action(1, .measure)),
    said("12", at: .action(1, .expectedYield), quantity: whole(12)),
  ]

  static let close: [Event] = [
    .planFinished,
    .saidBack(words: "Sam and Lee on the no-shows.", missing: [1]),
    .saidBack(words: "Sam and Lee on the no-shows, then the 35 cold trials.", missing: []),
    .signed(name: "Dana Reyes"),
    .ruleAnswered(
      Judgement(
        rung: .courseCorrection, words: "I'll stay on it",
        verdict: .nebulous(.abstract, missing: [.trigger]), findings: [])),
    .ruleAnswered(judgement(.courseCorrection, rule)),
    .checkInNamed(Day(number: 20_782)), .checkInConfirmed,
  ]

  static let whole = number + opening + firstAction + secondAction + close

  static let withSam = TacticalAnswer(
    rung: .action, words: "I'm going to sit down with Sam and Lee",
    findings: [
      Finding(facet: .actor, range: 0..<3, text: "I'm"),
      Finding(facet: .commitment, range: 0..<12, text: "I'm going to"),
      Finding(facet: .action, range: 13..<21, text: "sit down"),
    ], company: .others)

  static let rule = TacticalAnswer(
    rung: .courseCorrection,
    words: "When two demos in a week are no-shows, I call the next five the day before",
    findings: [])

  static func climb(_ events: [Event]) throws -> Climb {
    try #require(ConversationState(events).phase.climb)
  }

  static func whole(_ number: Int) -> Quantity { Quantity(tenThousandths: number * 10_000) }

  static func judgement(_ rung: Rung, _ answer: TacticalAnswer) -> Judgement {
    Judgement(
      rung: rung, words: answer.words, verdict: .tactical(answer), findings: answer.findings)
  }

  static func said(
    _ words: String, at slot: Slot, phrase: String? = nil, moment: Moment? = nil,
    quantity: Quantity? = nil
  ) -> Event {
    let findings = phrase.map { [Finding(facet: .time, range: 0..<$0.utf8.count, text: $0)] } ?? []
    let answer = TacticalAnswer(
      rung: slot.rung, words: words, findings: findings, moment: moment, quantity: quantity)
    return .answered(slot, judgement(slot.rung, answer), implied: [:])
  }
}

extension DanaStory {
  /// The record of events that all happened on one day.
  static func record(_ events: [Event]) throws -> SpokenRecord {
    try SpokenRecord(
      events.map { DatedEvent($0, on: today) }, playbook: StandInPlaybook.make())
  }
}
