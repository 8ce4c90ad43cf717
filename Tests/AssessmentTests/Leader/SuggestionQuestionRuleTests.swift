import Assessment
import Ladder
import Testing

struct SuggestionQuestionRuleTests {
  @Test(arguments: [
    "It'd be quicker to weigh them at the gate, wouldn't it?", "And a rota wouldn't do it?",
    "You should call them, right?",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .leading)
  }

  @Test(arguments: ["You're meeting her at three, right?"])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .leading)
  }
}
