import Assessment
import Ladder
import Testing

struct TargetLoweredRuleTests {
  @Test(arguments: [
    "We can drop the number for this quarter.", "Let's skip this one.", "Let's make it 50.",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .rescue)
  }

  @Test(arguments: ["The target is 60.", "Let's look at the number."])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .rescue)
  }
}
