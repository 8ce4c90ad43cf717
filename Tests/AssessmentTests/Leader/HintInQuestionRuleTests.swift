import Assessment
import Ladder
import Testing

struct HintInQuestionRuleTests {
  @Test(arguments: [
    "What could you do about the queue, something like opening at six?",
    "Who could you ask, Marcus maybe?",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .leading)
  }

  @Test(arguments: [
    "What would that look like?", "What did something like this bring the last time?",
  ])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .leading)
  }
}
