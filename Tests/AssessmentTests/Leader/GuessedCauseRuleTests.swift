import Assessment
import Ladder
import Testing

struct GuessedCauseRuleTests {
  @Test(arguments: [
    "Isn't the real problem the price?", "Is it maybe that the list is old?",
    "Could it be the subject line?",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .leading)
  }

  @Test(arguments: ["Is it the same driver every time?", "What is the real problem?"])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .leading)
  }
}
