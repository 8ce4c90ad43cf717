import Ladder
import Testing

struct OwnerlessFaultTests {
  @Test(arguments: [
    "It will get done.", "Somebody should call them.", "The quotes will be chased up.",
  ])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .ownerless)
  }

  @Test(arguments: ["I'm going to ask Priya to pull the list of lapsed accounts."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }

  @Test(arguments: [
    "Boiler 2 gets descaled.", "Gutters to be cleared.", "The back fence wants creosoting.",
    "Spare keys need cutting.",
  ])
  func `names what gets done by nobody`(words: String) {
    #expect(Ruled.fault(words, at: .action) == .ownerless)
  }

  @Test(arguments: [
    "I'll cordon off bay 12.", "Muck out the two end stables.", "I'm shimming the legs of bench 4.",
  ])
  func `lets pass what somebody present gets done`(words: String) {
    #expect(Ruled.fault(words, at: .action) == nil)
  }
}
