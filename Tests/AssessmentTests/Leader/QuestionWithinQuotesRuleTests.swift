import Assessment
import Ladder
import Testing

struct QuestionWithinQuotesRuleTests {
  @Test(arguments: ["“Work harder.”"])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .reflect)
  }

  @Test(arguments: ["You said “work harder”. What will I see?"])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .reflect)
  }
}
