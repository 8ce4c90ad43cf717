import Ladder
import Testing

struct ReversalFaultTests {
  @Test(arguments: ["What would you do?", "Just tell me what you want.", "You tell me."])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .reversal)
  }

  @Test(arguments: ["I'll ask Dana what she wants."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }
}
