import Assessment
import Ladder
import Testing

struct GivenBackRuleTests {
  @Test(arguments: [
    "So you'll call the twelve renewals.", "So it isn't the price, it's the start date.",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .reflect)
  }

  @Test(arguments: ["So the target is 60.", "So call them."])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .reflect)
  }
}
