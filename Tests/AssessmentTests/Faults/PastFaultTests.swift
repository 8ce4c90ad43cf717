import Ladder
import Testing

struct PastFaultTests {
  @Test(arguments: ["I already called them twice.", "I called Dana last week."])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .past)
  }

  @Test(arguments: ["I should have called in June, but I'm calling Dana now."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }

  @Test(arguments: [
    "A lot more callbacks than last month.", "Loads more callbacks than I have been.",
  ])
  func `takes a past that is only to be outdone for an amount`(words: String) {
    #expect(Ruled.fault(words, at: .action) == .vagueAmount)
  }
}
