import Ladder
import Testing

struct UncommittedFaultTests {
  @Test(arguments: [
    "I might call Dana at Acme.", "Hopefully I'll call Acme.", "I should email the 12.",
  ])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .uncommitted)
  }

  @Test(arguments: ["Hopefully the market picks up, but I'm calling the 12 renewals."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }
}
