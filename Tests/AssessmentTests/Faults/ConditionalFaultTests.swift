import Ladder
import Testing

struct ConditionalFaultTests {
  @Test(arguments: [
    "If I get time I'll call the 12 renewals.", "I'll call Dana, provided legal agree.",
  ])
  func `holds`(words: String) {
    #expect(Judged(words, at: .action).fault == .conditional)
  }

  @Test(arguments: ["Whether or not they sign, I'm calling the 12 renewals."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .action).isTactical)
  }

  @Test(arguments: [
    "Sundays, when the boss allows it.", "when Tomek is not sick, then Thursday",
    "When the supplier lets me, so Friday.",
  ])
  func `a moment that others must allow may not come`(words: String) {
    #expect(Judged(words, at: .time).fault == .conditional)
  }

  @Test(arguments: [
    "Friday, when the rota is printed.", "Saturday at 7, by torchlight if I have to.",
  ])
  func `a moment that comes is none, nor how far somebody would go`(words: String) {
    #expect(Judged(words, at: .time).isTactical)
  }
}
