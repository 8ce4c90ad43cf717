import Ladder
import Testing

struct PlaceholderFaultTests {
  @Test(arguments: ["I'll talk to some people about stuff.", "We'll discuss X, Y and Z."])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .placeholder)
  }

  @Test(arguments: ["I'll talk to Sam about the nine no-shows."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }

  @Test(arguments: ["I'll do the whatsit with the doors.", "I'll do whatever with the crates."])
  func `names what is left out, not the verb that carries it`(words: String) {
    #expect(Ruled.fault(words, at: .action) == .placeholder)
  }

  @Test(arguments: [
    "The usual suspects.", "The powers that be.", "Somebody senior in planning.",
    "The relevant persons.",
  ])
  func `knows people who are nobody in particular`(words: String) {
    #expect(Ruled.fault(words, at: .counterpart) == .placeholder)
  }
}
