import Assessment
import Ladder
import Testing

struct StoryRuleTests {
  @Test(arguments: [
    "Mornings have always worked for me.", "One call a day. Works every time.",
    "What the top guys do is get it appraised first.",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .advice)
  }

  @Test(arguments: ["In 1998 the choir had ninety voices.", "What has worked?"])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .advice)
  }
}
