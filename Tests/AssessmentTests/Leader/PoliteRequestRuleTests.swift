import Assessment
import Ladder
import Testing

struct PoliteRequestRuleTests {
  @Test(arguments: [
    "Could you walk me through it?", "Would you mind telling me more?",
    "Any chance you'd give me your own version first?",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .open)
  }

  @Test(arguments: [
    "Could you call them?", "Can you see my screen?", "Could you tell them tomorrow?",
  ])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .open)
  }
}
