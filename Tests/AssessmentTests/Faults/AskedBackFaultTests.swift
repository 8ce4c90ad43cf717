import Ladder
import Testing

struct AskedBackFaultTests {
  @Test(arguments: ["Shall I ring the archdeacons, or what's your own thinking?"])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .reversal)
  }

  @Test(arguments: ["Honest answer? I'm ringing the archdeacons about the organ appeal."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }
}
