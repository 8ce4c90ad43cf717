import Assessment
import Ladder
import Testing

struct TagQuestionRuleTests {
  @Test(arguments: [
    "You're meeting her at three, right?", "So Thursday at nine it is, yes?",
    "the 240 thats bulk tank yeah",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .closed)
  }

  @Test(arguments: ["You could ask the porter, couldn't you?"])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .closed)
  }
}
