import Ladder
import Testing

struct EmptyFaultTests {
  @Test(arguments: ["asdf", "...", "n/a", "?", "hjkl;"])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .empty)
  }

  @Test(arguments: ["Two mites.", "Fax Aetna the Delgado form."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).fault != .empty)
  }
}
