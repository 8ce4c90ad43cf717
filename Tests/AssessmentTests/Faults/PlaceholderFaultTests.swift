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
}
