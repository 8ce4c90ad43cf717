import Assessment
import Ladder
import Testing

struct ImperativeRuleTests {
  @Test(arguments: [
    "Just email Dana.", "Ring her today, don't wait.", "Put Carla on dock 2.",
    "If they don't answer, text them.",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .advice)
  }

  @Test(arguments: ["Tell me more.", "Take your time.", "Call volumes are down."])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .advice)
  }
}
