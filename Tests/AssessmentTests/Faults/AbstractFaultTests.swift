import Ladder
import Testing

struct AbstractFaultTests {
  @Test(arguments: [
    "Improve communication.", "Be more proactive with my pipeline.", "I'll stay on top of it.",
  ])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .abstract)
  }

  @Test(arguments: ["I'm reading the lift-downtime report every Monday."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }

  @Test(arguments: [
    "Reinvigorate our ethos.", "I'll zero in on the night shift.",
    "Pivot to a customer-led motion.", "I'll be all over the Barlow file like a rash.",
  ])
  func `knows fog for what it is`(words: String) {
    #expect(Ruled.fault(words, at: .action) == .abstract)
  }

  @Test(arguments: [
    "Fit a new handle on the cold room door.", "I'll decant the 12 jars of brine.",
    "Sow two rows of leeks behind the shed.",
  ])
  func `takes the name of a thing for no abstraction`(words: String) {
    #expect(Ruled.fault(words, at: .action) == nil)
  }
}
