import Assessment
import Ladder
import Testing

struct OpenRequestRuleTests {
  @Test(arguments: [
    "Tell me more.", "Walk me through your last three.", "Say more about that.", "Go on.",
  ])
  func `holds`(words: String) {
    #expect(Ear().hear(words).move == .open)
  }

  @Test(arguments: ["Tell the planner before the lorry's late.", "Walk the floor at seven."])
  func `does not hold`(words: String) {
    #expect(Ear().hear(words).move != .open)
  }
}
