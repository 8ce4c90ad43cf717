import Ladder
import Testing

struct OutcomeFaultTests {
  @Test(arguments: [
    "I'm going to hit my number.", "I'll close five deals by Friday.",
    "We're going to get no-shows under 8 percent.",
  ])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .outcome)
  }

  @Test(arguments: ["I'm going to ask Acme for the order."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }

  @Test(arguments: ["Get the council to say yes.", "Lift the return rate to 40 percent."])
  func `knows others' consent and moved shares as results`(words: String) {
    #expect(Ruled.fault(words, at: .action) == .outcome)
  }

  @Test(arguments: [
    "I'll nudge the council by phone about the dropped kerb.",
    "Get the ladder out and count the loose slates.",
  ])
  func `takes nobody's consent for work`(words: String) {
    #expect(Ruled.fault(words, at: .action) == nil)
  }
}
