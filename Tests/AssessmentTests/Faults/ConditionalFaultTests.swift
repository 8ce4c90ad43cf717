import Ladder
import Testing

struct ConditionalFaultTests {
  @Test(arguments: [
    "If I get time I'll call the 12 renewals.", "I'll call Dana, provided legal agree.",
  ])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .conditional)
  }

  @Test(arguments: ["Whether or not they sign, I'm calling the 12 renewals."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }
}
