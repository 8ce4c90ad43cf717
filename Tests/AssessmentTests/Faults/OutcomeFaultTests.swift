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
}
