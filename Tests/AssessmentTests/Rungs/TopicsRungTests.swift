import Ladder
import Testing

struct TopicsRungTests {
  @Test(arguments: [
    "Synergies between the bakery and the café.", "Vision for the allotment over the next 4 years.",
    "Alignment across our 2 depots.",
  ])
  func `takes an abstraction for no agenda line, whatever it is laid beside`(words: String) {
    #expect(Ruled.fault(words, at: .topics) == .abstract)
  }

  @Test(arguments: [
    "Why the 5am van left late three days running.", "The two cracked sinks in the staff room.",
  ])
  func `takes things for an agenda line`(words: String) {
    #expect(Ruled.fault(words, at: .topics) == nil)
  }

  @Test(arguments: ["How gutted I was."])
  func `takes a mood for no agenda line`(words: String) {
    #expect(Ruled.fault(words, at: .topics) == .feeling)
  }
}
