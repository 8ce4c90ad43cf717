import Ladder
import Language
import Testing

@testable import Assessment

/// How much an answer reads like a message.
struct RegisterTests {
  private func score(_ words: String) -> Float {
    let evidence = Evidence(words, at: .time, today: nil)
    return Register.score(evidence.tokens, FeatureReader(evidence).weighed)
  }

  @Test(arguments: [
    "ok lor tmr ard 4 can", "K, I'll text u when I reach ur place", "Haha dun worry la, c u 2nite",
    "Attached is the revised draft of the agreement per our discussion.",
  ])
  func `is high where people write to each other`(words: String) {
    #expect(score(words) > 0)
  }

  @Test(arguments: [
    "I'm going to call the 12 stalled renewals and write down why each of them stalled.",
    "I walk the night shift's line with Mags, station by station, and log every jam.",
    "If the count falls under ten by Wednesday noon, I clear Thursday and ring the no-shows.",
  ])
  func `is low where an answer is given across a table`(words: String) {
    #expect(score(words) < 0)
  }

  @Test func `the training command reckons it as the program does`() {
    for words in ["", "...", "ok lor tmr ard 4 can", "I'll call Dana at 9."] {
      let features = Example(words, at: .time, today: nil).features
      let trained = features.register.score {
        Float(LearnedWeights.register($0)) * LearnedWeights.registerStep
      }
      #expect(abs(trained - score(words)) < 0.001, "\(words)")
    }
  }
}
