import Ladder
import Testing

struct BlameFaultTests {
  @Test(arguments: ["Marketing's leads are garbage.", "Product never listens to us."])
  func `holds`(words: String) {
    #expect(Judged(words, at: .obstacle).fault == .blame)
  }

  @Test(arguments: [
    "Marketing gave us 140 leads from the fair and 96 of those have no phone number."
  ])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .obstacle).isTactical)
  }

  @Test(arguments: ["The night lads are bone idle.", "Dispatch couldn't organise a queue."])
  func `knows contempt in idiom`(words: String) {
    #expect(Ruled.fault(words, at: .obstacle) == .blame)
  }
}
