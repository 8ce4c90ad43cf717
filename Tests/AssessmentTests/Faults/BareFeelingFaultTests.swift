import Ladder
import Testing

struct BareFeelingFaultTests {
  @Test(arguments: [
    "I'll just feel calmer about the forecast.",
    "You will sense that I am happier with the Harlow folder.",
  ])
  func `holds`(words: String) {
    #expect(Judged(words, at: .measure).fault == .feeling)
  }

  @Test(arguments: [
    "I'll feel better, obviously, but what you'll see is 80 bottles corked and boxed."
  ])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .measure).isTactical)
  }
}
