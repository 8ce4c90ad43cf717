import Assessment
import Ladder
import Testing

struct SupposedCaseRuleTests {
  @Test(arguments: [
    "How would couples react if you put the rate on the website?",
    "What would Kim say if you asked her for a hand?",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .leading)
  }

  @Test(arguments: [
    "What would you do if the phone didn't ring?", "What would we find if we looked it up?",
  ])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .leading)
  }
}
