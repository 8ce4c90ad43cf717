import Assessment
import Ladder
import Testing

struct PlainServiceRuleTests {
  @Test(arguments: [
    "I'll write that down exactly as you said it.", "I'll wait.", "I won't give you the answer.",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .statement)
  }

  @Test(arguments: ["I'll write that email for you.", "I'll ask finance for you."])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .statement)
  }
}
