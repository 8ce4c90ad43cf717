import Assessment
import Ladder
import Testing

struct EitherOrRuleTests {
  @Test(arguments: ["Which stand was it on, 22 or 24?", "Do you mean the belt or the conveyor?"])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .closed)
  }

  @Test(arguments: [
    "How many, how often, or since when?", "What will be there, to count or to look at?",
  ])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .closed)
  }
}
