import Ladder
import Testing

struct AssentFaultTests {
  @Test(arguments: ["Okay.", "Sure, will do.", "Yes, you're right.", "Understood, boss."])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .assent)
  }

  @Test(arguments: ["Okay. I'm calling Dana at Acme."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }
}
