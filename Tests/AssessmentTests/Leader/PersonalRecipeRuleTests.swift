import Assessment
import Ladder
import Testing

struct PersonalRecipeRuleTests {
  @Test(arguments: [
    "If I were you I'd start with Acme.", "My advice: split the list.",
    "The trick is to call before nine.",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .advice)
  }

  @Test(arguments: ["I'd like to hear your plan.", "I've got an opinion. What's yours?"])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .advice)
  }
}
