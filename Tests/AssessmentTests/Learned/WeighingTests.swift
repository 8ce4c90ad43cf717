import Assessment
import Ladder
import Language
import Testing

/// What the learned weights add to the rules, and what they may not take away.
struct WeighingTests {
  @Test(arguments: [
    ("I'll give it everything on Tuesday at 9 with Sam.", Rung.action),
    ("Get my ducks in a row with the nine quotes.", .action),
    ("The night shift will be bagging the cut keys from now on.", .action),
    ("an improved culture at all 6 sites", .measure),
  ])
  func `a refusal always names a fault and words of the answer`(words: String, rung: Rung) {
    let judged = Judged(words, at: rung)
    #expect(!judged.isTactical)
    #expect(judged.judgement.echo?.text.isEmpty == false)
  }

  @Test func `a bare time of day answers when, and nothing else`() {
    #expect(Judged("1800", at: .time, today: "2026-11-24").isTactical)
    #expect(!Judged("1800", at: .action).isTactical)
    #expect(!Judged("1800", at: .gap).isTactical)
  }

  @Test(arguments: ["with Priya", "the Friday slots", "The twelve renewals."])
  func `no weight makes a moment of words that hold none`(words: String) {
    #expect(!Judged(words, at: .time).isTactical)
  }

  @Test func `letters standing for content never pass`() {
    for rung in Rung.allCases {
      #expect(!Judged("We'll go through X, Y and Z.", at: rung).isTactical)
    }
  }

  @Test(arguments: Rung.allCases)
  func `the same answer is judged the same every time`(rung: Rung) {
    let words = "I'm going to print the price list and walk it round to all six cafes on Tuesday."
    #expect(Judged(words, at: rung).judgement == Judged(words, at: rung).judgement)
  }
}
