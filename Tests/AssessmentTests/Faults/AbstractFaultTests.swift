import Ladder
import Testing

struct AbstractFaultTests {
  @Test(arguments: [
    "Improve communication.", "Be more proactive with my pipeline.", "I'll stay on top of it.",
  ])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .abstract)
  }

  @Test(arguments: ["I'm reading the lift-downtime report every Monday."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }
}
