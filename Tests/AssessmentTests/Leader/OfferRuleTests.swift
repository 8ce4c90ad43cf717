import Assessment
import Ladder
import Testing

struct OfferRuleTests {
  @Test(arguments: [
    "I'll talk to legal for you.", "Leave it with me.", "Do you want me to ring them?",
    "Would it help if I called?",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .rescue)
  }

  @Test(arguments: ["I'll write that down.", "What do you need from me?", "Shall we start?"])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .rescue)
  }
}
