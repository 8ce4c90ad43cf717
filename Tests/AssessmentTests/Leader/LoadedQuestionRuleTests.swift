import Assessment
import Ladder
import Testing

struct LoadedQuestionRuleTests {
  @Test(arguments: [
    "Have you thought about calling them?", "Why don't you ask Dana?",
    "What if you blocked your mornings?", "how about a quick call", "Shouldn't you have called?",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .leading)
  }

  @Test(arguments: [
    "Why did you not call?", "What about the other nine?", "Have you tried anything?",
    "Can you see my screen?",
  ])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .leading)
  }
}
