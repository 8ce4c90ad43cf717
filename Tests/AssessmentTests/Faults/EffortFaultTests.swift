import Ladder
import Testing

struct EffortFaultTests {
  @Test(arguments: [
    "I just have to work harder.", "Give it my all.", "Head down and grind it out.",
  ])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .effort)
  }

  @Test(arguments: [
    "Trying harder hasn't worked. I'm going to script the first 30 seconds of my cold call."
  ])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }

  @Test(arguments: [
    "I'll just soldier on.", "I'll go at it hammer and tongs.",
    "Nose to the grindstone, sleeves rolled up.",
  ])
  func `knows exertion in idiom`(words: String) {
    #expect(Ruled.fault(words, at: .action) == .effort)
  }
}
