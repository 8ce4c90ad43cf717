import Assessment
import Ladder
import Testing

struct YesNoRuleTests {
  @Test(arguments: [
    "Did you call them?", "Monday or Tuesday?", "She signed it?", "have u got the tickets",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .closed)
  }

  @Test(arguments: ["Have you thought about calling them?", "And?"])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .closed)
  }
}
