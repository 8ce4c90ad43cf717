import Assessment
import Ladder
import Testing

struct AttackRuleTests {
  @Test(arguments: [
    "You always do this.", "What's wrong with you?", "A trainee would have spotted that.",
    "u never listen",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .blame)
  }

  @Test(arguments: [
    "Why did you not call?", "What's wrong with the list?", "You never said how many.",
  ])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .blame)
  }
}
