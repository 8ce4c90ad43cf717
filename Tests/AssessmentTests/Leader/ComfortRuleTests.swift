import Assessment
import Ladder
import Testing

struct ComfortRuleTests {
  @Test(arguments: [
    "Don't worry about it, it happens.", "It's only a number.", "Nobody expects 96 from them.",
    "It could have happened to anyone.",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .rescue)
  }

  @Test(arguments: ["I know it wasn't easy to say.", "Thanks for being straight with me."])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .rescue)
  }
}
