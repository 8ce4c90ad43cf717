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

  @Test(arguments: [
    "I'm going to sit down with my four fitters.", "I'll sit down with my porters.",
  ])
  func `does not hear a mood in 'down'`(words: String) {
    #expect(Ruled.fault(words, at: .action) == .incomplete)
  }

  @Test(arguments: ["I'm at the end of my tether.", "My heart's not in it."])
  func `knows moods in idiom`(words: String) {
    #expect(Ruled.fault(words, at: .obstacle) == .feeling)
  }
}
