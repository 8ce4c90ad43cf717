import Assessment
import Ladder
import Testing

struct DirectiveRuleTests {
  @Test(arguments: [
    "You should call them.", "You need to get the CFO involved.", "You'd be better off asking.",
    "u should ring them",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .advice)
  }

  @Test(arguments: [
    "You feel you should have called.", "What should you do?", "You need to know the target.",
  ])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .advice)
  }
}
