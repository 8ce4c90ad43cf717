import Ladder
import Testing

@testable import Assessment

struct FirstStepRungTests {
  @Test(arguments: [
    "I'm going to write a 2 hourly toileting round into the night sheet for bay C",
    "email the 25 who gave once this year and ask for monthly",
  ])
  func `what sort of round or gift it is tells no time`(words: String) {
    #expect(Ruled.fault(words, at: .firstStep) != nil)
  }

  @Test(arguments: [
    "every Thursday I ring the nine", "Saturday 0700 I'm at the wash bay with a clipboard",
    "phone the riding school and book the Wednesday slot", "straight after this",
  ])
  func `a day that is too far off, or is none of its own, is no first step`(words: String) {
    #expect(!Judged(words, at: .firstStep, today: "2026-11-23").isTactical)
  }

  @Test(arguments: [
    "I ring the five caterers each day at 9", "Sats at 9 I open the books with Lee",
  ])
  func `how often it is done does`(words: String) {
    #expect(Ruled.fault(words, at: .firstStep) == nil)
  }

  @Test func `what somebody is asked is no condition`() {
    let asked = "I'll ask Bjorn tomorrow at 9 if I can borrow his card reader"
    #expect(Judged(asked, at: .firstStep, today: "2026-11-24").isTactical)
    let hanging = "I'll ask Bjorn tomorrow at 9, if I can find him"
    #expect(!Judged(hanging, at: .firstStep, today: "2026-11-24").isTactical)
  }
}
