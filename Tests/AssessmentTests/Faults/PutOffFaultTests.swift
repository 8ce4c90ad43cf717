import Ladder
import Testing

struct PutOffFaultTests {
  @Test(arguments: ["I'll look at my calendar and let you know."])
  func `holds`(words: String) {
    #expect(Judged(words, at: .time).fault == .deferral)
  }

  @Test(arguments: ["I don't know if they'll thank me for it. Friday, 1430."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .time).isTactical)
  }
}
