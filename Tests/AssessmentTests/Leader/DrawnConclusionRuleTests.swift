import Assessment
import Ladder
import Testing

struct DrawnConclusionRuleTests {
  @Test(arguments: [
    "So you want to get the list first, then call.", "So the first step is the email tonight.",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .reflect)
  }

  @Test(arguments: ["So you should call them.", "So call them.", "So is it signed?"])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .reflect)
  }
}
