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
}
