import Assessment
import Ladder
import Testing

struct ReportedWordsRuleTests {
  @Test(arguments: [
    "It sounds like legal is the bottleneck.", "You feel you should have said so in August.",
    "Nights are carrying most of it, you're saying.",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .reflect)
  }

  @Test(arguments: ["It sounds like you should call them."])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .reflect)
  }
}
