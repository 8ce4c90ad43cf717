import Ladder
import Testing

@testable import Assessment

/// What is put to an answer does to it what the guide says, whatever the answer is about.
struct FirmnessTests {
  /// Plans of many trades, as they go on behind "I'll".
  static let plans = [
    "call the 12 stalled renewals", "email Dana at Acme the revised quote",
    "sit down with Priya and go through the nine no-shows", "sand the four doors in block B",
    "print the rota and pin it up in the mess room", "walk Bay 2 with the torque list",
    "rank the 31 open tickets by age with Femi", "put a feedback card on each of the 18 tables",
    "phone the six parents who missed the meeting", "take the broken pump back to Hargreaves",
  ]

  /// How many of the ten may be judged otherwise: the learned weights have a say, and every training
  /// moves what lies on the edge.
  static let allowed = 1

  @Test(arguments: [
    "I'll try to %", "I might %", "I may %", "I should %", "I need to %", "I have to %",
    "I could %",
    "I can %", "I want to %", "I'd like to %", "I hope to %", "Hopefully I'll %", "Maybe I'll %",
    "Perhaps I'll %", "I'll probably %", "I'd love to %", "I'm thinking I might %", "I ought to %",
    "Ideally I'd %", "With any luck I'll %", "I don't think I'll %", "I doubt I'll %",
    "I'm not sure I'll %", "If I get time I'll %", "If nothing else comes up I'll %",
    "All being well I'll %", "Time permitting I'll %", "Unless something comes up I'll %",
    "Someone should %", "Somebody will %", "They'll %", "I won't %", "I'll %, hopefully",
    "I'll %, maybe", "I'll %, if I can", "I'll % if there's time", "I'll %, fingers crossed",
    "I'll % unless it's too busy",
  ])
  func `a hedge on a plan spoils it`(frame: String) {
    let passed = Self.plans.map { frame.replacing("%", with: $0) }.filter {
      Judged($0, at: .action).isTactical
    }
    #expect(passed.count <= Self.allowed, "\(passed)")
  }

  @Test(arguments: [
    "I just have to work harder. I'll %.", "No idea if it'll work. I'll %.",
    "I'll %. Wish me luck.",
    "It's been a dreadful month, but I'll %.", "I should have done this in June. I'll %.",
    "You're right. I'll %.", "I'll %. Hopefully they're in a good mood.",
    "I hate this bit. I'll %.",
    "I was hoping it would go away. It didn't. I'll %.", "I'll %, and not before time.",
    "Maybe I'm wrong about the cause, but I'll %.", "I'll %. I feel better already.",
  ])
  func `talk beside a plan does not spoil it`(frame: String) {
    let refused = Self.plans.map { frame.replacing("%", with: $0) }.filter {
      !Judged($0, at: .action).isTactical
    }
    #expect(refused.count <= Self.allowed, "\(refused)")
  }

  @Test(arguments: [
    "I'll work harder", "I'll be more proactive", "I'll think about it",
    "I'll figure something out",
    "I'll improve communication", "I'll give it 110%", "I'll focus on the pipeline",
    "I'll close more deals", "I'll do my best", "I'll step it up", "I'll get back to you",
    "I'll stay on top of it", "I'll leverage our strengths", "I'll make sure it gets done",
  ])
  func `times, names and numbers do not help what is no plan`(words: String) {
    for detail in [
      " on Tuesday at 9", " on Friday at 3pm with Dana and Priya", " for the 12 biggest accounts",
      " every weekday from 8 to 9", " by 10 tomorrow, all 40 of them",
    ] {
      #expect(!Judged(words + detail, at: .action).isTactical, "\(words + detail)")
    }
  }

  @Test(arguments: [
    "Hopefully %", "Maybe %", "Probably %", "% if legal have finished", "%, hopefully", "%, maybe",
    "I could do %", "% if I can",
  ])
  func `a hedge on a moment spoils it`(frame: String) {
    for moment in ["Tuesday at 9", "the 4th of December", "tomorrow 10am", "by end of day Friday"] {
      let words = frame.replacing("%", with: moment)
      #expect(!Judged(words, at: .time, today: "2026-11-24").isTactical, "\(words)")
    }
  }
}
