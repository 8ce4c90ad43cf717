import Assessment
import Ladder
import Testing

struct OpenQuestionRuleTests {
  @Test(arguments: [
    "What will you do first?", "And if you could fix one thing what would it be",
    "How many calls did you make?", "Who else could help you?",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .open)
  }

  @Test(arguments: ["Do you know what the target is?", "What I'm hearing is that legal is slow."])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .open)
  }
}
