import Ladder
import Testing

struct FeelingFaultTests {
  @Test(arguments: ["I feel good about next week.", "I'm confident it'll come."])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .feeling)
  }

  @Test(arguments: ["Honestly I'm dreading it, but I'm calling Dana at nine."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }
}
