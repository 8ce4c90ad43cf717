import Ladder
import Testing

struct DeferralFaultTests {
  @Test(arguments: ["Let me go think about it.", "I'll get back to you.", "I don't know."])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .deferral)
  }

  @Test(arguments: ["No idea if it'll work. I'm texting the 18 no-shows."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }
}
