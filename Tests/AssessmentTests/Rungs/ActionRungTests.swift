import Ladder
import Testing

struct ActionRungTests {
  @Test(arguments: [
    "Because the lift engineer has the only key.", "Wednesday, half ten.", "Thursday at four.",
  ])
  func `tells an answer to another question`(words: String) {
    #expect(Ruled.fault(words, at: .action) == .offTopic)
  }

  @Test(arguments: ["I'm handing it over to Beth.", "I'll be shifting them upstairs."])
  func `asks what 'it' is`(words: String) {
    #expect(Ruled.fault(words, at: .action) == .incomplete)
  }

  @Test(arguments: ["Me and Rosa count the 40 crates.", "I'll be stood at gate 2 with a clicker."])
  func `reads company and posture as the speaker's own`(words: String) {
    #expect(Ruled.fault(words, at: .action) == nil)
  }

  @Test(arguments: ["Send out tons more quotes through Zoho."])
  func `counts no amount that comes first`(words: String) {
    #expect(Ruled.fault(words, at: .action) == .vagueAmount)
  }
}
